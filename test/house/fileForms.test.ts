import { describe, expect, it } from "vitest";
import { type FileActName, fileActs } from "../../src/case/index.ts";
import { type FileForm, fileForms } from "../../src/web/case/fileForms.ts";

/** Fields that no page types: what a form leaves to the record, and why. */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  "task added": ["clause", "side"],
  "task done": ["on"],
};
/** Acts that follow from others or have a page of their own. */
const ELSEWHERE: readonly string[] = ["handed over", "joined from", "joined into"];

const forms: readonly FileForm[] = Object.values(fileForms);

describe("the forms of the case page", () => {
  it.each(forms.map((form) => [form.act, form] as const))("ask of %s what the record takes", (act, form) => {
    const { fields } = fileActs[act as FileActName] as unknown as {
      fields: Record<string, { required: boolean; choices?: readonly string[] }>;
    };
    const asked = new Map(form.fields.map((field) => [field.name, field]));
    const covered = [...asked.keys(), ...(form.given ?? []), ...(LEFT_OUT[act] ?? [])];
    expect(covered.sort()).toEqual(Object.keys(fields).sort());
    for (const [name, field] of Object.entries(fields)) {
      if (asked.has(name)) expect([name, asked.get(name)!.required ?? false]).toEqual([name, field.required]);
      if (field.choices && asked.has(name))
        expect(
          asked
            .get(name)!
            .choices?.map(([value]) => value)
            .toSorted(),
        ).toEqual(field.choices.toSorted());
    }
  });
  it("leave no act of the file without one", () => {
    const known = new Set([...forms.map(({ act }) => act), ...ELSEWHERE]);
    expect(Object.values(fileActs).filter(({ act }) => !known.has(act))).toEqual([]);
  });
});
