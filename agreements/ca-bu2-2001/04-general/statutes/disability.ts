import { topic } from "../../../../src/rules/index.ts";
import { LAW } from "./law.ts";

/** Industrial disability leave and non-industrial disability insurance. */
export const disability = [
  ...topic(LAW, "A.8", "Industrial disability leave (IDL)", [
    ["19869", "who is covered", ["9.13", "11.12"]],
    ["19870", 'what "IDL" and "full pay" mean', ["5.4", "11.12"]],
    [
      "19871",
      "terms on which IDL replaces the temporary disability payment of workers' compensation",
      ["11.12"],
    ],
    ["19871.1", "benefits go on during IDL", []],
    ["19872", "nobody on IDL is paid temporary disability or sick leave", ["11.12"]],
    ["19873", "the Labor Code on retraining and rehabilitation does not apply to those covered", ["11.12"]],
    ["19874", "workers' compensation may follow once IDL is used up", ["11.12"]],
    ["19875", "a wait of three days, unless in hospital or disabled for more than 14 days", ["11.12"]],
    ["19876", "payment depends on a doctor's certificate and on vocational rehabilitation", ["11.12"]],
    ["19877", "DPA may make rules on IDL", []],
    ["19877.1", "from when all this applies", []],
  ]),
  ...topic(LAW, "A.9", "Non-industrial disability insurance (NDI)", [
    ["19878", "what the words mean", ["11.10", "11.11"]],
    ["19879", "how much and for how long", ["5.4", "11.10", "11.11"]],
    ["19880", "standards and procedures", ["11.10", "11.11"]],
    ["19880.1", "the employee may choose to use up vacation first", ["11.10", "11.11"]],
    ["19881", "none while drawing unemployment compensation", []],
    ["19882", "none while drawing other cash benefits", []],
    [
      "19883",
      "what may be deducted from the benefit, employer contributions included; no sick leave, vacation or other service credit builds up meanwhile",
      [],
    ],
    ["19884", "filing, deciding and paying", ["11.10", "11.11"]],
    ["19885", "DPA may make rules on NDI", ["11.10", "11.11"]],
  ]),
];
