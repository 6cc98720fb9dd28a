import type { Station } from "../../../src/rules/index.ts";
import { deemed, end } from "../procedure-parts.ts";
import { denialStations } from "./denial.ts";
import type { DisabilityClaim } from "./disability-claim.ts";
import { rowOver } from "./disability-claim-clocks.ts";
import { paid } from "./disability-claim-paid.ts";
import { beforePayment } from "./disability-claim-wait.ts";

const either: readonly string[] = ["employee", "department"];

/** Where a claim can stand, from the first day of the disability to the end of the benefit. */
export const disabilityStations = (of: DisabilityClaim): readonly Station[] => {
  const { name, clause, denied, withdrawal } = of;
  return [
    ...beforePayment(of),
    ...denialStations(denied),
    ...paid(of),
    {
      id: "back",
      title: "Back at work: the work days in a row are counted",
      clause: clause.period,
      moves: [
        {
          act: "relapse",
          by: either,
          awaits: ["employee"],
          clause: clause.period,
          to: "paid",
          what: "Until the row is worked, the same or a related disability goes on with the old weeks",
          within: rowOver(of),
          onLapse: deemed(
            "closed",
            "The row is worked; a further disability has a period and a wait of its own.",
            clause.period,
          ),
        },
        {
          act: "breakRow",
          by: either,
          clause: clause.period,
          what: "Record that paid leave or another day off broke the row",
        },
      ],
    },
    end("no-benefit", "Back at work before anything was paid", clause.wait, "completed"),
    end("used-up", "The weeks are used up", clause.period, "completed"),
    end("offer-refused", `${name} ended with the day of the refused offer`, clause.offer, "completed"),
    end("closed", "Back at work for good", clause.period, "completed"),
    withdrawal.station,
  ];
};
