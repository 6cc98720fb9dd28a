import { given, rule } from "../../../src/rules/index.ts";
import { appointment } from "../inputs.ts";
import { attorneyClass } from "./inputs.ts";

const agrees = given.flag("loanAgreed", { question: "Does the employee agree to the assignment or loan?" });
const governmental = given.choice("loanTo", {
  choices: {
    agency: "Another State agency",
    government: "Another jurisdiction that is a government",
    private: "Anyone else",
  },
  question: "To whom is the employee assigned or lent?",
});

export const employeeLoan = rule(
  {
    id: "employee-loan",
    clause: "13.1.A",
    title: "May the employee be lent?",
    says: "With the employee's consent, to another State agency or to a jurisdiction that is a government.",
    page: 75,
  },
  agrees.and(governmental.is("agency", "government")),
)
  .example({ loanAgreed: true, loanTo: "agency" }, "2002-04-15", "true")
  .example({ loanAgreed: true, loanTo: "government" }, "2002-04-15", "true")
  .example({ loanAgreed: true, loanTo: "private" }, "2002-04-15", "false")
  .example({ loanAgreed: false, loanTo: "agency" }, "2002-04-15", "false")
  .example({ loanTo: "agency" }, "2002-04-15", { missing: ["loanAgreed"] });

const permanentBefore = given.flag("exchangePermanentBefore", {
  question: "Did the employee on probation have permanent status before?",
});
const separatedSince = given.flag("exchangeSeparatedSince", {
  question: "Has a permanent separation broken the employee's service since that permanent status?",
});
export const eligible = attorneyClass.and(
  appointment.is("permanent").or(appointment.is("probationary").and(permanentBefore, separatedSince.not())),
);

export const exchangeEligible = rule(
  {
    id: "exchange-eligible",
    clause: "13.1.B.2",
    title: "May the attorney take part in an exchange?",
    says: "Attorneys who are permanent in their class, or on probation after permanent status with no permanent separation since.",
    page: 75,
  },
  eligible,
)
  .example({ attorneyClass: true, appointment: "permanent" }, "2002-04-15", "true")
  .example(
    {
      attorneyClass: true,
      appointment: "probationary",
      exchangePermanentBefore: true,
      exchangeSeparatedSince: false,
    },
    "2002-04-15",
    "true",
  )
  .example(
    {
      attorneyClass: true,
      appointment: "probationary",
      exchangePermanentBefore: true,
      exchangeSeparatedSince: true,
    },
    "2002-04-15",
    "false",
  )
  .example(
    { attorneyClass: true, appointment: "probationary", exchangePermanentBefore: false },
    "2002-04-15",
    "false",
  )
  .example({ attorneyClass: true, appointment: "other" }, "2002-04-15", "false")
  .example({ attorneyClass: false, appointment: "permanent" }, "2002-04-15", "false")
  .example(
    { attorneyClass: true, appointment: "probationary", exchangePermanentBefore: true },
    "2002-04-15",
    {
      missing: ["exchangeSeparatedSince"],
    },
  );

const ask = (name: string, question: string) => given.flag(name, { question });
const bothEligible = ask("exchangeBothEligible", "May both attorneys take part in an exchange?");
const apart = ask(
  "exchangeDifferentPowers",
  "Do the two attorneys work for different appointing authorities?",
);
const forTraining = ask(
  "exchangeForTraining",
  "Do both attorneys and both appointing powers agree that the exchange gives training and experience?",
);
const forManagement = ask(
  "exchangeForManagement",
  "Do both attorneys and both appointing powers agree that the exchange serves a need of management?",
);
const signed = ask("exchangeSigned", "Have all four signed a written agreement?");
const boardApproved = ask(
  "exchangeBoardApproved",
  "Has the executive officer of the State Personnel Board approved the exchange?",
);
const conditions = {
  exchangeBothEligible: true,
  exchangeDifferentPowers: true,
  exchangeForTraining: true,
  exchangeForManagement: true,
  exchangeSigned: true,
  exchangeBoardApproved: true,
};

export const exchangeMayBegin = rule(
  {
    id: "exchange-may-begin",
    clause: "13.1.B.4",
    title: "May the exchange begin?",
    says: "When both attorneys qualify, each from another appointing authority, all four agree on training and on management's need, all have signed, and the State Personnel Board's officer has approved.",
    page: 76,
  },
  bothEligible.and(apart, forTraining, forManagement, signed, boardApproved),
)
  .example(conditions, "2002-04-15", "true")
  .example({ ...conditions, exchangeBothEligible: false }, "2002-04-15", "false")
  .example({ ...conditions, exchangeDifferentPowers: false }, "2002-04-15", "false")
  .example({ ...conditions, exchangeForTraining: false }, "2002-04-15", "false")
  .example({ ...conditions, exchangeForManagement: false }, "2002-04-15", "false")
  .example({ ...conditions, exchangeSigned: false }, "2002-04-15", "false")
  .example({ ...conditions, exchangeBoardApproved: false }, "2002-04-15", "false")
  .example({ ...conditions, exchangeBoardApproved: undefined }, "2002-04-15", {
    missing: ["exchangeBoardApproved"],
  });

const acceptedExchange = given.flag("exchangeAccepted", {
  question: "Did the employee accept the exchange?",
});

export const exchangeExtraPay = rule(
  {
    id: "exchange-extra-pay-open",
    clause: "13.1.B.4.g",
    title: "Is a claim for more pay in the exchange still open?",
    says: "Whoever accepts an exchange gives up every claim to more pay or out-of-class pay for it, in every forum.",
    page: 76,
  },
  acceptedExchange.not(),
)
  .example({ exchangeAccepted: true }, "2002-04-15", "false")
  .example({ exchangeAccepted: false }, "2002-04-15", "true", {
    note: "out-of-class work without an exchange goes by 15.3",
  })
  .example({}, "2002-04-15", { missing: ["exchangeAccepted"] });
