import { type Procedure, section } from "../../../src/rules/index.ts";
import { everyone, movers } from "./7.02-definitions.ts";
import { extension, extensionActs } from "./7.03-time-limits.ts";
import { waiver, waiverActs } from "./7.04-waiver-of-steps.ts";
import { appealLost, formalActs } from "./7.07-step-1.ts";
import { step4 } from "./7.10-step-4.ts";
import { arbitration, arbitrationActs, inArbitration, meetingActs, meetingDay } from "./7.12-step-5.ts";
import { abeyance, abeyanceActs } from "./abeyance.ts";
import { consolidated, consolidation, consolidationActs, consolidationReading } from "./consolidation.ts";
import { endingActs, endings, settlement, withdrawal } from "./endings.ts";
import { arbitratorByAgreement } from "./panel-of-nine.ts";
import { awaiting, fromReceipt, noPrecedent, unlessDepartmentHeadAt } from "./periods.ts";
import { calendarDayCount } from "./readings.ts";
import { remandReadings, sendingBack } from "./remand.ts";

const steps = ["step2", "step3", "step4"];

const remand = sendingBack({
  id: "remand",
  title: "sending the case back to an earlier step",
  steps,
  at: ["step2-answered", "step3", "step3-answered", "step4", "step4-answered", ...inArbitration],
  by: everyone,
});

const toStep3 = { act: "appeal", by: ["grievant", "union"], to: "step3", what: "Appeal to step 3" };
const toStep4 = {
  act: "appeal",
  by: ["union"],
  to: "step4",
  what: "Appeal to step 4, the Director of Personnel Administration",
};
const pastStep3 = {
  act: "bypass",
  by: ["grievant", "union"],
  to: "step4",
  what: "Appeal past step 3 to step 4",
  clause: "7.13.F.2.a",
  barred: [unlessDepartmentHeadAt("step2", "7.13.F.2.a")],
};

/** The grievance about an unsafe condition: it starts with the supervisor and enters the steps at step 2. */
export const healthAndSafetyProcedure: Procedure = {
  id: "health-and-safety",
  clause: "7.13.F",
  title: "Health and safety grievance",
  says: "An employee tells the supervisor of an unsafe condition; who still finds it unsafe after the supervisor's decision enters the grievance steps at step 2, with shorter periods.",
  movers,
  acts: [
    { act: "notify", title: "Tell the supervisor of the unsafe condition", clause: "7.13.F", fields: [] },
    ...formalActs.filter(({ act }) => act !== "file"),
    ...arbitrationActs(steps),
    ...extensionActs,
    ...abeyanceActs,
    ...waiverActs(steps),
    ...meetingActs,
    ...remand.acts,
    ...consolidationActs,
    ...endingActs,
  ],
  stations: [
    {
      id: "start",
      title: "Nothing recorded yet",
      clause: "7.13.F",
      moves: [
        { act: "notify", by: ["grievant"], clause: "7.13.F", to: "assessing", what: "Tell the supervisor" },
      ],
    },
    {
      id: "assessing",
      title: "The supervisor assesses the situation at once",
      clause: "7.13.F",
      moves: [
        {
          act: "answer",
          by: ["supervisor"],
          clause: "7.13.F",
          to: "assessed",
          what: "Assess the situation at once, order what corrects it, and say what work to do meanwhile",
          owed: true,
          onLapse: {
            effect: "nothing stated",
            says: "It is owed at once and no number of days is stated. Immediate danger has a procedure of its own.",
            clause: "7.13.F",
          },
        },
        {
          act: "appeal",
          by: ["grievant", "union"],
          clause: "7.13.F",
          to: "step2",
          what: "File at step 2 without a decision, which should have come at once",
        },
      ],
    },
    {
      id: "assessed",
      title: "The supervisor has decided; step 2 is open",
      clause: "7.13.F.1.a",
      moves: [
        {
          act: "appeal",
          by: ["grievant", "union"],
          clause: "7.13.F.1.a",
          to: "step2",
          what: "File at step 2",
          within: fromReceipt(14, "7.13.F.1.a"),
          onLapse: appealLost("7.13.F.1.a"),
        },
      ],
    },
    awaiting({
      id: "step2",
      title: "Step 2: the answer of the second level is awaited",
      clause: "7.13.F.1.b",
      by: "second-level",
      within: fromReceipt(5, "7.13.F.1.b"),
      to: "step2-answered",
      next: "Step 3",
      pass: [{ ...toStep3, clause: "7.11" }, pastStep3],
      notes: [noPrecedent("7.8.C")],
    }),
    {
      id: "step2-answered",
      title: "Step 2 answered; an appeal is open",
      clause: "7.13.F.2.a",
      notes: [noPrecedent("7.8.C")],
      moves: [toStep3, pastStep3].map((move) => ({
        ...move,
        clause: "7.13.F.2.a",
        within: fromReceipt(14, "7.13.F.2.a"),
        onLapse: appealLost("7.13.F.2.a"),
      })),
    },
    awaiting({
      id: "step3",
      title: "Step 3: the answer of the third level is awaited",
      clause: "7.13.F.2.b",
      by: "third-level",
      within: fromReceipt(14, "7.13.F.2.b"),
      to: "step3-answered",
      next: "Step 4",
      pass: [{ ...toStep4, clause: "7.11" }],
    }),
    {
      id: "step3-answered",
      title: "Step 3 answered; the union may appeal",
      clause: "7.13.F.2.c",
      moves: [
        {
          ...toStep4,
          clause: "7.13.F.2.c",
          within: fromReceipt(30, "7.13.F.2.c"),
          onLapse: appealLost("7.13.F.2.c"),
        },
      ],
    },
    ...step4("Step 4: the answer of the Director of Personnel Administration is awaited", "7.13.G"),
    ...arbitration(steps),
    consolidated,
    ...endings,
  ],
  anywhere: [withdrawal],
  consents: [
    extension,
    abeyance,
    waiver,
    meetingDay,
    arbitratorByAgreement,
    remand.consent,
    consolidation,
    settlement,
  ],
  counting: { "calendar days": calendarDayCount },
  readings: [
    {
      clause: "7.13.F.2.c",
      says: "The 30 days after the third answer are the union's time to appeal, not a time to wait.",
      why: "Every other appeal of the article is limited in the same words from the receipt of an answer.",
    },
    {
      clause: "7.13.G",
      says: "The Director has 30 days for the answer at step 4.",
      why: "No time is stated here; 7.10.B states one for the same step.",
    },
    {
      clause: "7.13.F",
      says: "The supervisor's decision is owed at once; while it is missing, step 2 is open without a last day.",
      why: "F has the supervisor act immediately and lets whoever still finds it unsafe file; the 14 days of F.1.a start only with a decision.",
    },
    {
      clause: "7.13.F.1.a",
      says: "The decision meant is the one on the unsafe condition; the seven days of an informal talk do not put it off.",
      why: "F.1.a points at a section 6.6 of the article, which is no section of it; 7.6 has seven days for a talk, and F says at once.",
    },
    {
      clause: "7.13.F",
      says: "Where an answer is late, the next step opens as in 7.11.",
      why: "The step is a step of the grievance procedure, to which 7.11 belongs.",
    },
    {
      clause: "7.8.C",
      says: "A settlement at step 2 sets no precedent here either.",
      why: "This grievance enters the grievance procedure at that step.",
    },
    ...remandReadings.filter(({ clause }) => clause !== "7.2.B"),
    consolidationReading,
  ],
  dispute: {
    act: "appeal",
    who: "The employee who finds the condition unsafe, or the union.",
    asks: "Is it about work that is unsafe, beyond the ordinary risks of the job?",
    clause: "7.13.F",
    remedies: [
      {
        clause: "7.13.F",
        says: "That the unsafe condition is put right, and other work until it is. Ordinary risks of the work are left out.",
      },
      {
        clause: "7.12.E",
        says: "What the arbitrator orders within the agreement; orders are followed meanwhile.",
      },
    ],
  },
};

export default section({
  number: "7.13",
  title: "Health and Safety Grievances",
  page: 31,
  plain: {
    A: "The State as employer means to guard its employees' health and safety as far as is reasonable.",
    B: "Both sides want worksites as free of danger as the kind of work allows.",
    C: "Risks that belong to the job itself are not what this section is about.",
    D: "Nothing here lets anybody refuse an order. Orders are followed at once, even where the work is risky by its nature or the employee disagrees.",
    E: "The section is there to get a quick answer to employees who see a danger to health or safety.",
    F: "For a clear, present and severe danger the union uses section 7.14 instead. For any other unsafe condition the employee tells the supervisor, who looks at it at once, orders what is needed, and says whether to do other work or go on. Who still finds it unsafe may file at step 2:",
    "F.1": "Step 2.",
    "F.1.a":
      "From receipt of the supervisor's decision there are 14 calendar days to go to the second level.",
    "F.1.b": "The second level answers in writing within 5 calendar days of receipt.",
    "F.2": "Step 3.",
    "F.2.a":
      "From receipt of the second answer there are 14 calendar days to go to the third level; where the department head or designee was the second level, this step may be passed.",
    "F.2.b": "The third level answers in writing within 14 calendar days of receipt.",
    "F.2.c":
      "From receipt of the third answer the union has 30 calendar days to go to the Department of Personnel Administration.",
    G: "From receipt of the fourth answer the union has 30 calendar days to ask for arbitration; the arbitrator is chosen as in 7.12.",
  },
  cites: ["7.11", "7.12", "7.14"],
  procedures: [healthAndSafetyProcedure],
});
