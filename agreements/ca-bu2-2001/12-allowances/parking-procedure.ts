import { noticeProcedure } from "../notice-procedure.ts";
import { text } from "../procedure-parts.ts";

/** Notice of a higher parking rate: 12.6.A. */
export const parkingProcedure = noticeProcedure({
  id: "parking-raise",
  clause: "12.6.A",
  title: "Notice of a higher parking rate",
  says: "Before a parking rate rises, employees are told: 60 days ahead if that can be done, 30 days in any case.",
  what: "the higher rate",
  days: 30,
  aim: 60,
  planned: [text("lot", "At which lot, and by how much?", true)],
  readings: [
    {
      clause: "12.6.A",
      says: "Missing the 60 days is no breach where every effort was made; missing the 30 is.",
      why: "The one is what is striven for, the other the least that is owed.",
    },
  ],
});
