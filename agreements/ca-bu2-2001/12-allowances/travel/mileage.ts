import { answerOf, given, notApplicable, read, rule, zero } from "../../../../src/rules/index.ts";
import { travelFigure } from "./trip.ts";

export const rate = (id: string, clause: string, title: string, page: number, value: string) =>
  travelFigure(id, clause, title, "USD/mile", page, value);
export const privateRate = rate("mileage-private", "12.1.F.1.a", "Private vehicle", 72, "0.34");
export const specialLeast = rate(
  "mileage-special-least",
  "12.1.F.2",
  "Specially equipped vehicle, least",
  72,
  "0.34",
);
export const specialMost = rate(
  "mileage-special-most",
  "12.1.F.2",
  "Specially equipped vehicle, most",
  72,
  "0.37",
);
export const miles = { unit: "miles", min: "0", max: "20000", step: "1/10" } as const;
export const CENTS = "claims are paid in cents";
const milesDriven = given.number("milesDriven", {
  ...miles,
  question: "How many miles were driven on State business?",
});
export const vehicleAuthorized = given.flag("vehicleAuthorized", {
  question: "Had the appointing authority or its designee authorized the use of the private vehicle?",
});
const notAuthorized = () =>
  notApplicable("USD", "12.1.F.1.a", "the use of a private vehicle must be authorized");
const unauthorized = { note: "The vehicle was not authorized" };
const ON = "2002-03-12";

export const mileagePrivate = rule(
  {
    id: "mileage-private-vehicle",
    clause: "12.1.F.1.a",
    title: "Mileage for a private vehicle",
    says: "Thirty-four cents for each mile on State business in one's own car, where its use is authorized.",
    page: 72,
  },
  milesDriven.times(read(privateRate)).rounded("0.01", "half-up", CENTS),
)
  .notwithstanding("12.1.F.1.a", vehicleAuthorized.not(), notAuthorized(), unauthorized)
  .reading(
    "12.1",
    "no-fifty-miles",
    "Mileage is paid within 50 miles of home and headquarters too",
    "B.3.c repeats the 50 miles for lodging, meals and incidentals only, and F.1.b pays miles beyond the commute, which are seldom so far.",
  )
  .example({ vehicleAuthorized: true, milesDriven: "100" }, ON, "34.00")
  .example({ vehicleAuthorized: true, milesDriven: "0" }, ON, "0.00")
  .example({ vehicleAuthorized: true, milesDriven: "12.3" }, ON, "4.18", { note: "4.182" })
  .example({ vehicleAuthorized: true, milesDriven: "0.1" }, ON, "0.03", { note: "3.4 cents" })
  .example({ vehicleAuthorized: false, milesDriven: "100" }, ON, { notApplicable: "12.1.F.1.a" })
  .example({ vehicleAuthorized: true, milesDriven: "20000.1" }, ON, { refused: "out-of-range" })
  .example({ milesDriven: "100" }, ON, { missing: ["vehicleAuthorized"] });

const milesToOtherPlace = given.number("milesToOtherPlace", {
  ...miles,
  question: "How many miles were driven to and from the other work place that day?",
});
const commuteMiles = given.number("commuteMiles", {
  ...miles,
  max: "400",
  question: "How many miles is the usual commute, there and back?",
});
export const mileageOtherPlace = rule(
  {
    id: "mileage-other-work-place",
    clause: "12.1.F.1.b",
    title: "Mileage to another work place",
    says: "Thirty-four cents for each mile beyond the usual commute, when one must report to another work place.",
    page: 72,
  },
  milesToOtherPlace
    .minus(commuteMiles)
    .atLeast(zero("miles"))
    .times(read(privateRate))
    .rounded("0.01", "half-up", CENTS),
)
  .notwithstanding("12.1.F.1.a", vehicleAuthorized.not(), notAuthorized(), unauthorized)
  .reading(
    "12.1.F.1.b",
    "the-most",
    "The answer is the most that the clause allows",
    "It says that the miles may be paid; the appointing authority decides.",
  )
  .example({ vehicleAuthorized: true, milesToOtherPlace: "60", commuteMiles: "40" }, ON, "6.80")
  .example({ vehicleAuthorized: true, milesToOtherPlace: "40", commuteMiles: "40" }, ON, "0.00")
  .example({ vehicleAuthorized: true, milesToOtherPlace: "40.5", commuteMiles: "40" }, ON, "0.17")
  .example({ vehicleAuthorized: true, milesToOtherPlace: "30", commuteMiles: "40" }, ON, "0.00", {
    note: "nearer than the usual place",
  })
  .example({ vehicleAuthorized: false, milesToOtherPlace: "60", commuteMiles: "40" }, ON, {
    notApplicable: "12.1.F.1.a",
  })
  .example({ vehicleAuthorized: true, milesToOtherPlace: "60" }, ON, { missing: ["commuteMiles"] });

const specialRate = given.number("specialRate", {
  unit: "USD/mile",
  min: "0",
  max: "1",
  question: "What a mile does the specially equipped vehicle cost, as certified?",
});
export const specialNeeded = given.flag("specialNeeded", {
  question: "Can the employee, because of a physical disability, drive only a specially equipped vehicle?",
});
const specialCertified = given.flag("specialCertified", { question: "Is the rate certified?" });
const special = specialNeeded.and(specialCertified);
export const mileageSpecial = rule(
  {
    id: "mileage-special-vehicle",
    clause: "12.1.F.2",
    title: "Mileage for a specially equipped vehicle",
    says: "What is certified, from 34 to 37 cents a mile, for whoever because of a disability can drive only such a vehicle.",
    page: 72,
  },
  milesDriven
    .times(specialRate.atMost(read(specialMost)).atLeast(read(specialLeast)))
    .rounded("0.01", "half-up", CENTS),
)
  .notwithstanding("12.1.F.1.a", special.not(), answerOf(mileagePrivate), {
    note: "Without need and certification the rate of any private vehicle",
  })
  .example(
    { specialNeeded: true, specialCertified: true, specialRate: "0.36", milesDriven: "100" },
    ON,
    "36.00",
  )
  .example(
    { specialNeeded: true, specialCertified: true, specialRate: "0.37", milesDriven: "100" },
    ON,
    "37.00",
  )
  .example(
    { specialNeeded: true, specialCertified: true, specialRate: "0.371", milesDriven: "1000" },
    ON,
    "370.00",
  )
  .example(
    { specialNeeded: true, specialCertified: true, specialRate: "0.339", milesDriven: "1000" },
    ON,
    "340.00",
  )
  .example(
    { specialNeeded: true, specialCertified: true, specialRate: "0.341", milesDriven: "1000" },
    ON,
    "341.00",
  )
  .example(
    {
      specialNeeded: true,
      specialCertified: false,
      specialRate: "0.37",
      milesDriven: "100",
      vehicleAuthorized: true,
    },
    ON,
    "34.00",
    { setAside: ["12.1.F.2"] },
  )
  .example({ specialNeeded: false, milesDriven: "100", vehicleAuthorized: true }, ON, "34.00")
  .example({ specialNeeded: false, milesDriven: "100", vehicleAuthorized: false }, ON, {
    notApplicable: "12.1.F.1.a",
  })
  .example({ specialNeeded: true, specialCertified: true, milesDriven: "100" }, ON, {
    missing: ["specialRate"],
  });
