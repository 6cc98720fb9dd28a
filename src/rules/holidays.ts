import { addDays, type Day, fallsOn, iso, type Weekday, weekday } from "../calendar/index.ts";
import { isRefusal, type Refusal, refusal } from "../refusal/index.ts";
import { answerJson } from "./answerJson.ts";
import type { HolidayPlan } from "./holidayPlan.ts";

const NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;
const STANDARD = "mon,tue,wed,thu,fri";

/** Reads "mon-fri" or "tue,wed,thu,fri,sat" as the weekdays that are worked. */
export const parseSchedule = (text: string): readonly Weekday[] | Refusal => {
  const wanted =
    text.toLowerCase() === "monday-friday" || text.toLowerCase() === "mon-fri"
      ? STANDARD
      : text.toLowerCase();
  const days = wanted.split(",").map((one) => NAMES.findIndex((name) => one.trim().startsWith(name)));
  if (days.includes(-1) || new Set(days).size !== days.length)
    return refusal(
      "unknown-schedule",
      `${text} is no work schedule`,
      "Name the days that are worked, such as mon-fri or tue,wed,thu,fri,sat",
      { schedule: text },
    );
  return days as Weekday[];
};

/**
 * The holidays of a year for one schedule: the date, the day observed, and the hours of holiday credit, which
 * turn on whether the day observed is a day off. The list holds for any year; the credit is null, that is
 * unknown, in years for which the agreement has no figure.
 */
export const holidaysOf = (
  plan: HolidayPlan,
  year: number,
  of: { schedule?: string; timeBase?: string } = {},
) => {
  const schedule = parseSchedule(of.schedule ?? "mon-fri");
  if (isRefusal(schedule)) return schedule;
  if (!Number.isInteger(year) || year < 1900 || year > 2999)
    return refusal(
      "not-a-year",
      `${year} is not a year that this calendar covers`,
      "Give a year from 1900 to 2999",
      { year: String(year) },
    );
  const standard = [...schedule].sort().join() === "1,2,3,4,5";
  const lines = [];
  for (const holiday of plan.holidays) {
    const date = fallsOn(holiday.falls, year);
    const move = standard ? holiday.moves?.[weekday(date)] : undefined;
    const observed = move ? addDays(date, move.days) : date;
    const credit = creditOn(plan, observed, !schedule.includes(weekday(observed)), of.timeBase);
    if (isRefusal(credit)) return credit;
    lines.push({
      name: holiday.name,
      date: iso(date),
      observed: iso(observed),
      credit: credit.hours,
      clause: move ? move.clause : standard ? holiday.clause : plan.otherSchedules,
      note: credit.note,
    });
  }
  return lines;
};

const creditOn = (
  plan: HolidayPlan,
  observed: Day,
  onDayOff: boolean,
  timeBase = "1",
): { hours: string | null; note: string | null } | Refusal => {
  if (observed < plan.figures.from || observed > plan.figures.to)
    return { hours: null, note: "The agreement has no figure for the credit of that year" };
  const answer = plan.credit({ timeBase, onDayOff }, observed);
  if (isRefusal(answer)) return answer;
  const { value, missing } = answerJson(answer);
  if (value === null)
    throw new TypeError(`the credit of a holiday lacks ${missing.map((one) => one.name).join(", ")}`);
  return { hours: value, note: onDayOff ? "On a day off" : null };
};
