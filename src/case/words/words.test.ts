import { describe, expect, it } from "vitest";
import { day } from "../../calendar/index.ts";
import { ratio } from "../../quantity/index.ts";
import { hoursText, inARow, longDay, longDue, sentence, small } from "./days.ts";
import { pastTense } from "./pastTense.ts";

describe("what somebody did", () => {
  it.each([
    ["Answer", "answered"],
    ["File the formal grievance", "filed the formal grievance"],
    ["Appeal to the next step", "appealed to the next step"],
    ["Discuss it with the immediate supervisor", "discussed it with the immediate supervisor"],
    ["Learn of the event", "learned of the event"],
    ["Go past the next step", "went past the next step"],
    ["Withdraw", "withdrew"],
    ["Strike a name", "struck a name"],
    ["Meet to select an arbitrator", "met to select an arbitrator"],
    ["Request a panel of nine, jointly", "requested a panel of nine, jointly"],
    ["Decline or take back the settlement", "declined or took back the settlement"],
    ["Sign and return the form", "signed and returned the form"],
    ["Set, or set anew, the day", "set, or set anew, the day"],
    ["Refer it to a lower management level", "referred it to a lower management level"],
    ["Deny the leave", "denied the leave"],
    ["Record that a court found a provision unlawful", "recorded that a court found a provision unlawful"],
  ])("%s: %s", (title, said) => expect(pastTense(title)).toBe(said));
});

describe("days, hours and lists", () => {
  it.each([
    ["2002-03-05", "March 5, 2002"],
    ["2003-12-31", "December 31, 2003"],
  ])("%s is %s", (value, said) => expect(longDay(day(value))).toBe(said));

  it("tells the time of a last day that has one", () => {
    expect(longDue({ day: day("2002-01-02") })).toBe("January 2, 2002");
    expect(longDue({ day: day("2002-01-02"), minute: 545 })).toBe("January 2, 2002, at 09:05");
  });

  it.each([
    [0, 60, "0 hours"],
    [45, 60, "3/4 of an hour"],
    [60, 60, "1 hour"],
    [90, 60, "1 1/2 hours"],
    [100, 60, "1 2/3 hours"],
    [120, 60, "2 hours"],
  ])("%i/%i hours are said as %s", (n, d, said) => expect(hoursText(ratio(n, d))).toBe(said));

  it("joins and ends what is said", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(inARow)).toEqual(["", "a", "a and b", "a, b and c"]);
    expect(["Answer it", "VDT work", "done"].map(small)).toEqual(["answer it", "VDT work", "done"]);
    expect(["No", "No.", 'It says "no."'].map(sentence)).toEqual(["No.", "No.", 'It says "no."']);
  });
});
