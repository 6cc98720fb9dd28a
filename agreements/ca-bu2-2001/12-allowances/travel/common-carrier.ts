import { given, type Num, notApplicable, read, rule, when } from "../../../../src/rules/index.ts";
import { CENTS, privateRate, vehicleAuthorized } from "./mileage.ts";
import { travelFigure } from "./trip.ts";

export const twice = travelFigure(
  "carrier-times",
  "12.1.F.4",
  "Times the miles are counted",
  "factor",
  73,
  "2",
);
export const hourBefore = travelFigure(
  "carrier-early-start",
  "12.1.F.4",
  "Start before the usual hour, from which home counts",
  "hours",
  73,
  "1",
);

const leg = { unit: "miles", min: "0", max: "500", step: "1/10" } as const;
const terminalToHome = given.number("terminalToHome", {
  ...leg,
  question: "How many miles lie between the terminal and home?",
});
const terminalToHeadquarters = given.number("terminalToHeadquarters", {
  ...leg,
  question: "How many miles lie between the terminal and headquarters?",
});
const parkedAtTerminal = given.flag("parkedAtTerminal", {
  question: "Was the employee's car parked at the terminal during the absence?",
});
const earlierBy = given.number("earlierBy", {
  unit: "hours",
  min: "0",
  max: "24",
  question: "How many hours before usually leaving home did the travel begin?",
});
const regularDayOff = given.flag("regularDayOff", { question: "Was it a regular day off?" });

const fromHome = earlierBy.isAtLeast(read(hourBefore)).or(regularDayOff);
const paid = (miles: Num) =>
  miles.times(read(twice)).times(read(privateRate)).rounded("0.01", "half-up", CENTS);

const ride = {
  vehicleAuthorized: true,
  parkedAtTerminal: false,
  terminalToHome: "30",
  terminalToHeadquarters: "12",
  earlierBy: "0",
  regularDayOff: false,
};
const ON = "2002-03-12";
export const mileageCarrier = rule(
  {
    id: "mileage-common-carrier",
    clause: "12.1.F.4",
    title: "Mileage for a ride to or from a common carrier",
    says: "Twice the miles between the terminal and home or headquarters, whichever is nearer, for a ride after or before which the car does not stay at the terminal.",
    page: 73,
  },
  paid(when(fromHome, terminalToHome, terminalToHome.atMost(terminalToHeadquarters))),
)
  .notwithstanding(
    "12.1.F.4",
    parkedAtTerminal,
    notApplicable(
      "USD",
      "12.1.F.4",
      "the car stayed at the terminal; the miles driven are paid once, by F.1.a",
    ),
    { note: "The car was parked at the terminal" },
  )
  .notwithstanding(
    "12.1.F.1.a",
    vehicleAuthorized.not(),
    notApplicable("USD", "12.1.F.4", "the use of a private vehicle must be authorized"),
    { note: "The vehicle was not authorized", over: ["12.1.F.4"] },
  )
  .reading(
    "12.1.F.4",
    "each-ride",
    "Each ride with the employee in the car counts twice: one mile there, one for the car's way back",
    "The miles are doubled while the employee is in the vehicle, once on leaving and once on coming home.",
  )
  .example(ride, ON, "8.16", { note: "twice 12 miles" })
  .example({ ...ride, terminalToHome: "11.9" }, ON, "8.09", { note: "home is nearer: 23.8 miles, 8.092" })
  .example({ ...ride, earlierBy: "0.99" }, ON, "8.16")
  .example({ ...ride, earlierBy: "1" }, ON, "20.40", { note: "twice 30 miles" })
  .example({ ...ride, regularDayOff: true }, ON, "20.40")
  .example({ ...ride, parkedAtTerminal: true }, ON, { notApplicable: "12.1.F.4" })
  .example({ ...ride, vehicleAuthorized: false, parkedAtTerminal: true }, ON, { notApplicable: "12.1.F.4" })
  .example({ ...ride, earlierBy: undefined, regularDayOff: undefined }, ON, {
    missing: ["earlierBy", "regularDayOff"],
  })
  .example({ ...ride, earlierBy: "25" }, ON, { refused: "out-of-range" });
