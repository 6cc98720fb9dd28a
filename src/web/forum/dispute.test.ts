import { describe, expect, it } from "vitest";
import { answered, type Dispute, disputeOf, forumAsk, searchOf } from "./dispute.ts";

const TODAY = "2002-04-15";
const dispute: Dispute = { clause: "9.1.A", known: "2002-04-01", otherRule: true, yes: ["danger"] };

describe("a dispute in the address", () => {
  it.each<[string, Dispute]>([
    ["everything said", dispute],
    ["nothing said", { clause: "", known: TODAY, otherRule: false, yes: [] }],
    ["two questions answered", { ...dispute, yes: ["danger", "transfer"] }],
  ])("comes back as it went: %s", (_says, one) => {
    expect(disputeOf(searchOf(one, TODAY), TODAY)).toEqual(one);
  });
  it("leaves out what is as it began", () => {
    expect(searchOf({ clause: "9.1.A", known: TODAY, otherRule: false, yes: [] }, TODAY)).toEqual({
      clause: "9.1.A",
    });
  });
  it("reads nothing into other words", () => {
    expect(disputeOf({ otherRule: "true", yes: "," }, TODAY)).toMatchObject({ otherRule: false, yes: [] });
  });
});

it("answers one question and leaves the others", () => {
  expect(answered(dispute, "transfer", true).yes).toEqual(["danger", "transfer"]);
  expect(answered(dispute, "danger", true).yes).toEqual(["danger"]);
  expect(answered(dispute, "danger", false).yes).toEqual([]);
});

describe("what the server is asked", () => {
  it("is all that was said", () => {
    expect(forumAsk(dispute)).toEqual({
      clause: "9.1.A",
      known: "2002-04-01",
      otherRule: "yes",
      yes: "danger",
    });
  });
  it.each(["", "2002-04", "2002-02-30"])("is no day that is half typed: %j", (known) => {
    expect(forumAsk({ ...dispute, known })).not.toHaveProperty("known");
  });
});
