/** The days of a week as the interface names them, and as people do; the week begins on Monday. */
export const WEEK = [
  ["mon", "Monday"],
  ["tue", "Tuesday"],
  ["wed", "Wednesday"],
  ["thu", "Thursday"],
  ["fri", "Friday"],
  ["sat", "Saturday"],
  ["sun", "Sunday"],
] as const;

/** The schedule that is meant where the address names none. */
const STANDARD = "mon,tue,wed,thu,fri";
/** What the address carries where no day is ticked; the server refuses it and says what to give. */
const NONE = "none";

/** The days that a schedule of the address names; a day that it does not know is left out. */
export const daysOf = (schedule: string | undefined): string[] => {
  const said = (schedule ?? STANDARD).toLowerCase();
  const named = (said === "mon-fri" ? STANDARD : said).split(",").map((one) => one.trim().slice(0, 3));
  return WEEK.map(([day]) => day).filter((day) => named.includes(day));
};

/** The schedule with one day put in or taken out, in the order of the week. */
export const toggled = (schedule: string | undefined, day: string): string => {
  const before = daysOf(schedule);
  const after = WEEK.map(([one]) => one).filter((one) => before.includes(one) !== (one === day));
  return after.length > 0 ? after.join(",") : NONE;
};

/** "Monday, Tuesday and Saturday", for a sheet of paper. */
export const scheduleSays = (schedule: string | undefined): string => {
  const days = daysOf(schedule);
  const names = WEEK.filter(([day]) => days.includes(day)).map(([, name]) => name);
  if (days.join() === STANDARD) return "Monday to Friday";
  const last = names.pop();
  return names.length > 0 ? `${names.join(", ")} and ${last}` : (last ?? "no day");
};
