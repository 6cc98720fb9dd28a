import type { Bar, Move, Station } from "../../../src/rules/index.ts";
import { always, deemed, notYet, onlyOnce, owed } from "../procedure-parts.ts";
import type { DisabilityClaim } from "./disability-claim.ts";
import { weeksPaid } from "./disability-claim-clocks.ts";
import { advances } from "./disability-claim-wait.ts";

const either: readonly string[] = ["employee", "department"];

/** An examination of the capacity to work, which the appointing power may require at any time. */
const requiredExam = ({ clause }: DisabilityClaim): readonly Move[] => [
  { act: "orderExam", by: ["department"], clause: clause.part, what: "Require a medical examination" },
  {
    act: "reportExam",
    by: either,
    clause: clause.part,
    what: "Record the examination",
    barred: [
      {
        when: notYet("orderExam"),
        code: "exam-not-required",
        reason: "No examination was required",
        remedy: "Record first who required it and by which physician.",
        clause: clause.part,
      },
    ],
  },
];

/** An offer that was made can still be refused on leave; only what was offered can. */
const noOffer = (clause: string): Bar => ({
  when: notYet("offer"),
  code: "offer-not-made",
  reason: "No position was offered",
  remedy: "Record the offer first; it is made while the benefit is paid.",
  clause,
});

/** Where a claim stands while the benefit is paid, or rests behind leave. */
export const paid = (of: DisabilityClaim): readonly Station[] => {
  const { name, clause, level } = of;
  const recover: Move = {
    act: "recover",
    by: either,
    clause: clause.period,
    to: "back",
    what: "Record the return to the regular time base",
  };
  const weeks: Move = {
    ...recover,
    awaits: ["department"],
    what: `Pay ${name} until the employee is back, to the last of the weeks`,
    within: weeksPaid(of),
    clock: "weeks",
    onLapse: deemed("used-up", `${name} ends with the last of the weeks.`, clause.period),
  };
  const offer: Move = {
    act: "offer",
    by: ["department"],
    clause: clause.offer,
    to: "offered",
    what: "Offer a position under the Injured State Worker Assistance Program",
  };
  const toLeave: Move = {
    act: "switchToLeave",
    by: ["employee"],
    clause: clause.leave,
    to: "on-leave",
    what: "Change to leave, at any time",
  };
  const exam: readonly Move[] = requiredExam(of);
  const refuseOffer: Move = {
    act: "refuseOffer",
    by: either,
    clause: clause.offer,
    to: "offer-refused",
    what: "Refuse the position",
  };
  const offerOnLeave: Move = { ...refuseOffer, barred: [noOffer(clause.offer)] };
  const fixedLevel: readonly Move[] = level
    ? [
        {
          act: "changeLevel",
          by: ["employee"],
          clause: level.clause,
          what: "Change the level",
          barred: [
            {
              when: always,
              code: "level-is-fixed",
              reason: "The level chosen with the claim holds for the whole disability",
              remedy: "Choose another level with the claim for another disability.",
              clause: level.clause,
            },
          ],
        },
      ]
    : [];
  return [
    {
      id: "paid",
      title: `${name} is paid`,
      clause: clause.period,
      moves: [
        weeks,
        offer,
        toLeave,
        {
          act: "askPartTime",
          by: ["employee"],
          clause: clause.part,
          to: "part-asked",
          what: "Ask to work in part",
        },
        {
          act: "confine",
          by: either,
          clause: clause.wait,
          what: "Record a confinement that waives days of the wait",
          barred: [onlyOnce("confine", clause.wait)],
        },
        ...advances(of),
        ...exam,
        ...fixedLevel,
      ],
      notes: of.notes,
    },
    {
      id: "part-asked",
      title: "Part-time work asked for: the appointing power decides",
      clause: clause.part,
      moves: [
        {
          act: "allowPartTime",
          by: ["department"],
          clause: clause.part,
          to: "part-time",
          what: "Allow or refuse part-time work",
          ...owed(clause.part, "It is at the appointing power's discretion; no time is stated."),
        },
        { act: "refusePartTime", by: ["department"], clause: clause.part, to: "paid", what: "Refuse" },
        weeks,
        toLeave,
        offer,
        ...exam,
      ],
    },
    {
      id: "part-time",
      title: `Working in part beside ${name}`,
      clause: clause.part,
      moves: [
        weeks,
        { act: "endPartTime", by: either, clause: clause.part, to: "paid", what: "End part-time work" },
        toLeave,
        offer,
        ...exam,
      ],
      notes: [{ clause: clause.part, says: "It opens no new benefit period." }],
    },
    {
      id: "offered",
      title: "A position is offered",
      clause: clause.offer,
      moves: [
        {
          act: "acceptOffer",
          by: ["employee"],
          clause: clause.offer,
          to: "paid",
          what: `Accept or refuse; refusing ends ${name} from the day of the offer`,
          ...owed(clause.offer, "No time to answer is stated."),
        },
        refuseOffer,
        toLeave,
        weeks,
      ],
    },
    {
      id: "on-leave",
      title: `On leave in place of ${name}`,
      clause: clause.leave,
      moves: [
        {
          act: "leaveUsedUp",
          by: either,
          clause: clause.leave,
          to: "leave-used",
          what: "Use up this leave before going back",
          ...owed(clause.leave, `The way back to ${name} opens only when this leave is used up.`),
        },
        {
          act: "backToBenefit",
          by: ["employee"],
          clause: clause.leave,
          what: `Go back to ${name}`,
          barred: [
            {
              when: always,
              code: "leave-not-used-up",
              reason: "The leave that was changed to is not used up",
              remedy: "Use it up and have that recorded first.",
              clause: clause.leave,
            },
          ],
        },
        recover,
        offerOnLeave,
      ],
    },
    {
      id: "leave-used",
      title: "The leave is used up",
      clause: clause.leave,
      moves: [
        {
          act: "backToBenefit",
          by: ["employee", "department"],
          clause: clause.leave,
          to: "paid",
          what: `Go back to ${name}`,
          ...owed(clause.leave, "No time is stated."),
        },
        recover,
        offerOnLeave,
      ],
    },
  ];
};
