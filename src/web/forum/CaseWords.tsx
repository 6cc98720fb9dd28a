import { Textarea, TextInput } from "@mantine/core";
import type { Opening, Words } from "./useOpening.ts";

/** The words of a new case; a dispute asks for a remedy, a request for none. */
export function CaseWords({
  of,
  dispute,
  departments,
}: {
  of: Opening;
  dispute: boolean;
  departments: readonly string[];
}) {
  const field = (name: keyof Words) => ({
    value: of.words[name],
    onChange: (event: { currentTarget: { value: string } }) => of.say(name, event.currentTarget.value),
  });
  const typed = Object.values(of.words).some((text) => text !== "");
  return (
    <>
      {of.found && typed && (
        <p className="hint">
          What you typed before stands here again.{" "}
          <button type="button" className="plain-button" onClick={of.clear}>
            Empty the fields
          </button>
        </p>
      )}
      <TextInput
        label="In a few words"
        description="How the docket will list it"
        required={dispute}
        maxLength={120}
        {...field("title")}
      />
      <Textarea
        label={dispute ? "What happened?" : "What is it about?"}
        description={dispute ? "Dates, places and figures help the other side to answer." : undefined}
        required
        rows={dispute ? 6 : 4}
        {...field("statement")}
      />
      {dispute && <Textarea label="What would put it right?" required rows={3} {...field("remedy")} />}
      <TextInput
        label="Department"
        description="Where it happened; may stay empty"
        list="departments"
        {...field("department")}
      />
      <datalist id="departments">
        {departments.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
