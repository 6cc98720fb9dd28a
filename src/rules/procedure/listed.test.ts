import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import type { ProcedureEvent } from "./event.ts";
import { flaws } from "./flaws.ts";
import type { Procedure } from "./procedure.ts";
import { sampleProcedure } from "./sample.ts";
import { standing } from "./standing.ts";

/** The sample, with a list of three names from which both sides strike, and a way back to where it was asked. */
const listing: Procedure = {
  ...sampleProcedure,
  acts: [
    ...sampleProcedure.acts,
    {
      act: "list",
      title: "list",
      clause: "1",
      fields: [{ name: "names", type: "list", count: 3, question: "Who?", required: true }],
    },
    {
      act: "strike",
      title: "strike",
      clause: "1",
      fields: [
        {
          name: "name",
          type: "text",
          question: "Whom?",
          required: true,
          oneOf: { act: "list", field: "names", without: { act: "strike", field: "name" } },
        },
      ],
    },
    ...["sendBack", "acceptBack", "declineBack"].map((act) => ({
      act,
      title: act,
      clause: "1",
      fields: [{ name: "step", type: "text", question: "Where?" } as const],
    })),
  ],
  stations: sampleProcedure.stations.map((station) =>
    station.id === "refused"
      ? {
          ...station,
          moves: [
            ...station.moves,
            { act: "list", by: ["office"], clause: "1", what: "List" },
            { act: "strike", by: ["member", "office"], clause: "1", what: "Strike" },
          ],
        }
      : station,
  ),
  consents: [
    ...sampleProcedure.consents,
    {
      id: "back",
      title: "sending it back",
      clause: "1",
      propose: "sendBack",
      accept: "acceptBack",
      decline: "declineBack",
      by: ["member", "office"],
      effect: { kind: "remand", steps: ["asked"] },
    },
  ],
};

const on = day("2002-03-04");
const act = (name: string, more: Partial<ProcedureEvent> = {}): ProcedureEvent => ({
  act: name,
  on,
  ...more,
});
const refused = [act("request"), act("refuse", { reason: "need" })];
const listed = [...refused, act("list", { names: "Ann\n Ben \nCid" })];
const code = (events: readonly ProcedureEvent[]) =>
  standing(listing, events, on).refusals.map((one) => one.code);
const choices = (events: readonly ProcedureEvent[]) =>
  standing(listing, events, on).may.find((one) => one.act === "strike")?.fields[0]?.choices;

it("is a sound procedure", () => expect(flaws(listing)).toEqual([]));

describe("a list", () => {
  it.each([
    ["too few", "Ann\nBen", ["invalid-field"]],
    ["a name twice, however written", "Ann\nBen\nann", ["invalid-field"]],
    ["as many as are asked for", "Ann\nBen\n\nCid\n", []],
  ])("with %s", (_what, names, codes) => {
    expect(code([...refused, act("list", { names })])).toEqual(codes);
  });

  it("is offered without what was taken from it", () => {
    expect(choices(listed)).toEqual(["Ann", "Ben", "Cid"]);
    expect(choices([...listed, act("strike", { name: "Ben", by: "office" })])).toEqual(["Ann", "Cid"]);
  });

  it("is offered whole again where another list replaces it", () => {
    const again = [...listed, act("strike", { name: "Ben" }), act("list", { names: "Ben\nDan\nEve" })];
    expect(choices(again)).toEqual(["Ben", "Dan", "Eve"]);
  });

  it.each([
    ["a stranger", [act("strike", { name: "Zoe" })]],
    [
      "somebody struck before",
      [act("strike", { name: "Ben" }), act("strike", { name: "Ben", by: "office" })],
    ],
  ])("refuses %s", (_who, strikes) => {
    expect(code([...listed, ...strikes])).toEqual(["not-listed"]);
  });

  it("refuses everybody before there is one", () => {
    expect(code([...refused, act("strike", { name: "Ann" })])).toEqual(["not-listed"]);
  });
});

describe("a remand", () => {
  const sent = [...refused, act("sendBack", { by: "member", step: "asked" })];
  it("changes nothing by one side alone", () => {
    const alone = standing(listing, [...sent, act("acceptBack", { by: "member" })], on);
    expect(alone.standing.station).toBe("refused");
    expect(alone.refusals.map((one) => one.code)).toEqual(["own-proposal"]);
  });

  it("starts the step's own clock on the day on which both have agreed", () => {
    const later = day("2002-03-11");
    const back = standing(listing, [...sent, act("acceptBack", { by: "office", on: later })], later);
    expect(back.standing.station).toBe("asked");
    expect(back.open).toMatchObject([
      { clock: "asked.grant", since: later, due: { day: day("2002-03-18") } },
    ]);
  });

  it.each([
    ["asked, where it stands", [act("request")], "asked"],
    ["a place that is no step", refused, "granted"],
  ])("refuses %s", (_what, before, step) => {
    expect(code([...before, act("sendBack", { by: "member", step })])).toEqual(["no-such-step"]);
  });
});

it("opens no case by a proposal: where nothing has happened there is nothing to agree about", () => {
  const proposal = act("sendBack", { by: "member", step: "asked" });
  expect(code([proposal])).toEqual(["before-its-predecessor"]);
  expect(standing(listing, [], on).may.map((one) => one.act)).toEqual(["request"]);
});
