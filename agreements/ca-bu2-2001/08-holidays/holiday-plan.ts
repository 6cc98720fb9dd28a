import { day } from "../../../src/calendar/index.ts";
import { explain, type HolidayPlan, isRefusal, readFacts } from "../../../src/rules/index.ts";
import { holidayCredit, START } from "./holiday-credit.ts";

const sunday = { days: 1, clause: "8.1.B.2" } as const;
const fixed = (name: string, month: number, dayOfMonth: number) =>
  ({ name, clause: "8.1.B", falls: { month, day: dayOfMonth }, moves: { 0: sunday } }) as const;
const monday = (name: string, month: number, nth: 1 | 2 | 3 | -1) =>
  ({ name, clause: "8.1.B", falls: { month, weekday: 1, nth } }) as const;
const thanksgiving = { month: 11, weekday: 4, nth: 4 } as const;

export const holidayPlan: HolidayPlan = {
  holidays: [
    fixed("New Year's Day", 1, 1),
    monday("Martin Luther King Jr. Day", 1, 3),
    fixed("Lincoln's Birthday", 2, 12),
    monday("Washington's Birthday", 2, 3),
    fixed("Cesar Chavez Day", 3, 31),
    monday("Memorial Day", 5, -1),
    fixed("Independence Day", 7, 4),
    monday("Labor Day", 9, 1),
    monday("Columbus Day", 10, 2),
    { ...fixed("Veterans Day", 11, 11), moves: { 0: sunday, 6: { days: -1, clause: "8.1.B.1" } } },
    { name: "Thanksgiving Day", clause: "8.1.B", falls: thanksgiving },
    { name: "Day after Thanksgiving", clause: "8.1.B", falls: { after: thanksgiving, days: 1 } },
    fixed("Christmas Day", 12, 25),
  ],
  otherSchedules: "8.1.B.3",
  credit: (raw, on) => {
    const facts = readFacts(holidayCredit, raw);
    return isRefusal(facts) ? facts : explain(holidayCredit, facts, on);
  },
  figures: { from: day(START), to: day("2003-07-02") },
};
