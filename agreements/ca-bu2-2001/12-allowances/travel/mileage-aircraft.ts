import { given, notApplicable, read, rule } from "../../../../src/rules/index.ts";
import { CENTS, miles, rate } from "./mileage.ts";

export const aircraftRate = rate(
  "mileage-aircraft",
  "12.1.F.3",
  "Private aircraft, a statute mile",
  73,
  "0.50",
);

const ON = "2002-03-12";
const statuteMiles = given.number("statuteMiles", {
  ...miles,
  question: "How many statute miles were flown on State business?",
});
export const aircraftAuthorized = given.flag("aircraftAuthorized", {
  question: "Had the department authorized the use of the employee's own aircraft?",
});
const pilotQualified = given.flag("pilotQualified", {
  question:
    "Do pilot and insurance meet the personnel department's Rule 599.628.1 and the Office of Risk and Insurance Management?",
});
export const mileageAircraft = rule(
  {
    id: "mileage-private-aircraft",
    clause: "12.1.F.3",
    title: "Mileage for one's own aircraft",
    says: "Fifty cents a statute mile, where the department authorized it and pilot and insurance meet the State's requirements.",
    page: 73,
  },
  statuteMiles.times(read(aircraftRate)).rounded("0.01", "half-up", CENTS),
)
  .notwithstanding(
    "12.1.F.3",
    aircraftAuthorized.and(pilotQualified).not(),
    notApplicable("USD", "12.1.F.3", "it must be authorized, and pilot and insurance must qualify"),
    { note: "Not authorized or not qualified" },
  )
  .example({ aircraftAuthorized: true, pilotQualified: true, statuteMiles: "301" }, ON, "150.50")
  .example({ aircraftAuthorized: true, pilotQualified: true, statuteMiles: "0.1" }, ON, "0.05")
  .example({ aircraftAuthorized: false, statuteMiles: "301" }, ON, { notApplicable: "12.1.F.3" })
  .example({ aircraftAuthorized: true, pilotQualified: false, statuteMiles: "301" }, ON, {
    notApplicable: "12.1.F.3",
  })
  .example({ aircraftAuthorized: true, statuteMiles: "301" }, ON, { missing: ["pilotQualified"] });
