import { day } from "../src/calendar/index.ts";
import type { Columns, Integers, Results } from "../src/rules/compile/index.ts";

/** Rules of six further sections, each of its own kind: a differential, a bonus, a fee, a contribution, a meal, a refund. */
export const SIX_MORE = [
  "bilingual-differential",
  "prison-bonus",
  "jury-fee-to-remit",
  "health-contribution",
  "travel-lunch-repaid",
  "training-reimbursement",
] as const;

const ON = day("2002-04-15");
const HEALTH = [19_000, 37_800, 49_400] as const;
const DAY = 1440;

/**
 * The six by hand for one month, as `byHand` is: whole cents, minutes, tenths of a mile and days, the same columns
 * in and the same answers and statuses out. The places of the choices are those of their lists.
 */
export const sixMoreByHand = (columns: Columns, count: number, { values, statuses }: Results): void => {
  const of = (name: string): Integers => {
    const column = columns[name];
    if (!column) throw new Error(`${name} is no longer an input`);
    return column.values;
  };
  const [paidBy, wholePeriod, fortieths] = [of("paidBy"), of("wholePeriod"), of("timeBase")];
  const [qualified, daysOfPeriod, hours, days] = [
    of("qualifiedDays"),
    of("daysOfPeriod"),
    of("hours"),
    of("days"),
  ];
  const [use, approved] = [of("averageUse"), of("approved")];
  const [prison, periods, departure, before] = [
    of("prison"),
    of("prisonPeriods"),
    of("prisonDeparture"),
    of("prisonBonusBefore"),
  ];
  const [partTime, worked, full] = [
    of("partTimeOrIntermittent"),
    of("prisonHours"),
    of("prisonFullTimeHours"),
  ];
  const [jury, cover, received, costs] = [
    of("juryService"),
    of("juryTimeCoveredBy"),
    of("juryPayment"),
    of("juryExpensesPaid"),
  ];
  const [plan, party, premium] = [of("healthPlan"), of("partyCode"), of("healthPremium")];
  const [meal, place, abroad, receipt] = [
    of("mealCost"),
    of("tripPlace"),
    of("foreignMost"),
    of("itemReceipt"),
  ];
  const [departed, left, returned, back] = [
    of("tripDeparted"),
    of("tripLeft"),
    of("tripReturned"),
    of("tripBack"),
  ];
  const [provided, fromHome, fromHeadquarters] = [
    of("alreadyProvided"),
    of("milesFromHome"),
    of("milesFromHeadquarters"),
  ];
  const [kind, tuition, materials, travel, agreed, completed] = [
    of("trainingKind"),
    of("trainingTuition"),
    of("trainingMaterials"),
    of("trainingTravel"),
    of("trainingApproved"),
    of("trainingCompleted"),
  ];
  const [bilingual, bonus, fee, health, lunch, training] = values as [
    Integers,
    Integers,
    Integers,
    Integers,
    Integers,
    Integers,
  ];
  const [bilingualS, bonusS, feeS, healthS, lunchS, trainingS] = statuses as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  for (let i = 0; i < count; i++) {
    if (approved[i] === 0 || use[i]! < 10_000) {
      bilingual[i] = 0;
      bilingualS[i] = 2;
    } else {
      bilingualS[i] = 0;
      if (paidBy[i] === 0) {
        const month = daysOfPeriod[i]!;
        const met = wholePeriod[i] === 1 ? month : Math.min(qualified[i]!, month);
        bilingual[i] = Math.floor((2 * 10_000 * fortieths[i]! * met + 40 * month) / (2 * 40 * month));
      } else if (paidBy[i] === 1) bilingual[i] = Math.floor((2 * 58 * hours[i]! + 100) / 200);
      else bilingual[i] = 461 * days[i]!;
    }

    if (prison[i] === 4) {
      bonus[i] = 0;
      bonusS[i] = 2;
    } else {
      bonusS[i] = 0;
      const earns = periods[i]! >= 12 || departure[i] === 2 || (departure[i] === 3 && before[i] === 1);
      const [part, whole] = partTime[i] === 1 ? [worked[i]!, full[i]!] : [periods[i]!, 12];
      bonus[i] = !earns
        ? 0
        : part >= whole
          ? 240_000
          : Math.floor((2 * 240_000 * part + whole) / (2 * whole));
    }

    feeS[i] = jury[i] === 2 ? 2 : 0;
    fee[i] = jury[i] === 2 || cover[i] !== 0 ? 0 : Math.max(received[i]! - costs[i]!, 0);

    const enrolled = plan[i]! < 2;
    healthS[i] = enrolled ? 0 : 2;
    health[i] = enrolled ? Math.min(HEALTH[party[i]!]!, premium[i]!) : 0;

    const minutes = (returned[i]! - departed[i]!) * DAY + back[i]! - left[i]!;
    const none =
      fromHome[i]! < 500 ||
      fromHeadquarters[i]! < 500 ||
      provided[i] === 1 ||
      minutes < DAY ||
      minutes >= 31 * DAY ||
      departed[i]! > ON ||
      returned[i]! < ON ||
      (departed[i] === ON && left[i]! > 11 * 60) ||
      (returned[i] === ON && back[i]! < 14 * 60);
    lunchS[i] = none ? 2 : 0;
    const allowed = Math.min(meal[i]!, place[i] === 2 ? abroad[i]! : 1_000);
    lunch[i] = none ? 0 : allowed < 2_500 || receipt[i] === 1 ? allowed : 2_500;

    const refused = (kind[i] === 2 && agreed[i] === 0) || (kind[i] === 0 && completed[i] === 0);
    const course = tuition[i]! + materials[i]!;
    trainingS[i] = refused ? 2 : 0;
    training[i] = refused ? 0 : kind[i] === 2 ? Math.floor(course / 2) : course + travel[i]!;
  }
};
