import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { isRefusal } from "../../refusal/index.ts";
import { type Procedure, type ProcedureEvent, standing } from "../../rules/index.ts";
import { sampleProcedure } from "../sample.ts";
import { caseFile } from "./caseFile.ts";
import { type Joinable, joinCases, mayJoin } from "./join.ts";
import { append, opened, today } from "./testing.ts";

const [settling] = sampleProcedure.consents.filter(({ id }) => id === "settlement");
const text = (name: string) => ({ name, type: "text", question: `${name}?` }) as const;
const act = (name: string, fields: Procedure["acts"][number]["fields"] = []) => ({
  ...{ act: name, title: name, clause: "1", fields },
});

/** The sample procedure with a consent by which a case goes on in another one. */
const procedure: Procedure = {
  ...sampleProcedure,
  acts: [
    ...sampleProcedure.acts,
    act("proposeJoin", [text("lead")]),
    act("acceptJoin", [{ name: "proposal", type: "number", question: "Which?" }]),
    act("declineJoin"),
  ],
  stations: [
    ...sampleProcedure.stations,
    { id: "joined", title: "Joined", clause: "1", moves: [], end: "consolidated" },
  ],
  consents: [
    ...sampleProcedure.consents,
    {
      ...settling!,
      ...{ id: "join", propose: "proposeJoin", accept: "acceptJoin", decline: "declineJoin" },
      effect: { kind: "move", to: "joined" },
    },
  ],
};
const learn: ProcedureEvent = { act: "learn", on: day("2002-03-01") };
const propose = (lead: string): ProcedureEvent => ({
  act: "proposeJoin",
  on: day("2002-03-02"),
  by: "grievant",
  lead,
});
const accept: ProcedureEvent = { act: "acceptJoin", on: day("2002-03-03"), by: "office" };
const withdraw: ProcedureEvent = { act: "withdraw", on: day("2002-03-02") };

const joinable = (
  matter: string,
  events: readonly ProcedureEvent[],
  more: Partial<Joinable> = {},
): Joinable => {
  const at = standing(procedure, events, today);
  if (at.refusals.length > 0) throw new Error(at.refusals[0]!.reason);
  return {
    ...{ matter, number: `G-${matter}`, procedure, clause: "9.1.D", standing: at, file: caseFile(opened) },
    grievants: [{ person: `p-${matter}`, name: `Person ${matter}` }],
    ...more,
  };
};
const lead = joinable("a", [learn]);
const agreed = joinable("b", [learn, propose("G-a"), accept]);

describe("joining a case to another one", () => {
  it("brings its grievants to the lead, and tells each record of the other", () => {
    const joined = joinCases(lead, agreed, today);
    if (isRefusal(joined)) throw new Error(joined.code);
    expect(joined.lead.payload.file).toEqual({
      ...{ matter: "b", number: "G-b", grievants: [{ person: "p-b", name: "Person b" }] },
    });
    expect(joined.other).toEqual({ act: "joined into", payload: { file: { matter: "a", number: "G-a" } } });
    const after = caseFile(append(opened, "shared", "union", joined.lead));
    expect(after.grievants).toMatchObject([{ person: "p-b", name: "Person b", from: "G-b" }]);
    expect(joinCases({ ...lead, file: after }, agreed, today)).toMatchObject({ code: "joined-already" });
  });

  it.each<[string, Joinable, Joinable, string]>([
    ["itself", agreed, agreed, "join-itself"],
    [
      "another procedure",
      lead,
      { ...agreed, procedure: { ...procedure, id: "other" } },
      "join-other-procedure",
    ],
    ["another section", lead, { ...agreed, clause: "9.10.D" }, "join-other-clause"],
    ["a procedure that joins none", { ...lead, procedure: sampleProcedure }, agreed, "join-not-foreseen"],
    ["a lead that has ended", joinable("a", [learn, withdraw]), agreed, "join-ended"],
    ["nobody's agreement", lead, joinable("b", [learn]), "join-not-agreed"],
    ["one side's agreement", lead, joinable("b", [learn, propose("G-a")]), "join-not-agreed"],
    [
      "an agreement about another case",
      lead,
      joinable("b", [learn, propose("G-c"), accept]),
      "join-not-agreed",
    ],
    ["a case that was withdrawn", lead, joinable("b", [learn, withdraw]), "join-not-agreed"],
  ])("is refused: %s", (_, a, b, code) => expect(joinCases(a, b, today)).toMatchObject({ code }));

  it("another clause of the same section is no obstacle", () =>
    expect(isRefusal(joinCases(lead, { ...agreed, clause: "9.1" }, today))).toBe(false));

  it("may be proposed while both are open", () => {
    expect(mayJoin(lead, joinable("b", [learn]))).toBeUndefined();
    expect(mayJoin(lead, agreed)).toMatchObject({ code: "join-ended", compared: { case: "G-b" } });
    expect(mayJoin(lead, joinable("b", [learn], { clause: "8.1" }))).toMatchObject({
      code: "join-other-clause",
    });
  });
});
