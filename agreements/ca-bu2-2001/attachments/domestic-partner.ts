import { rule } from "../../../src/rules/index.ts";
import { domesticPartner } from "../inputs.ts";

/** Attachment C: who is a domestic partner, wherever the agreement uses the word. */
export const isDomesticPartner = rule(
  {
    id: "domestic-partner",
    clause: "Att.C",
    title: "Is somebody a domestic partner in the sense of the agreement?",
    says: "Only somebody whose partnership the Secretary of State has certified under Family Code 297; living together is not enough.",
    page: 106,
  },
  domesticPartner,
)
  .reading(
    "Att.C",
    "one-meaning",
    "The certificate is what counts in every section, under whichever name of the statute",
    "Some sections name Family Code 297 and others AB 26 (Chapter 588 of 1999), the act that made it; the attachment gives one meaning for the whole agreement.",
  )
  .example({ domesticPartner: true }, "2002-04-15", "true")
  .example({ domesticPartner: false }, "2002-04-15", "false")
  .example({}, "2002-04-15", { missing: ["domesticPartner"] });
