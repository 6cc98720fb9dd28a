import { describe, expect, it } from "vitest";
import { daysOf, scheduleSays, toggled } from "./schedule.ts";

describe("a work schedule", () => {
  it.each([
    [undefined, ["mon", "tue", "wed", "thu", "fri"]],
    ["mon-fri", ["mon", "tue", "wed", "thu", "fri"]],
    ["Sat, tuesday", ["tue", "sat"]],
    ["none", []],
    ["someday", []],
  ])("%s names its days in the order of the week", (schedule, days) => {
    expect(daysOf(schedule)).toEqual(days);
  });

  it.each([
    [undefined, "sat", "mon,tue,wed,thu,fri,sat"],
    ["mon,tue,wed,thu,fri", "mon", "tue,wed,thu,fri"],
    ["tue", "tue", "none"],
    ["none", "sun", "sun"],
  ])("%s with %s changed is %s", (schedule, day, after) => {
    expect(toggled(schedule, day)).toBe(after);
  });

  it.each([
    [undefined, "Monday to Friday"],
    ["tue,wed,sat", "Tuesday, Wednesday and Saturday"],
    ["sun", "Sunday"],
    ["none", "no day"],
  ])("%s is said as %s", (schedule, says) => {
    expect(scheduleSays(schedule)).toBe(says);
  });
});
