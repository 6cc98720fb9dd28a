import type { Act, Move, Station } from "../../../src/rules/index.ts";
import { act, end, oneOf, owed, text } from "../procedure-parts.ts";

/** What differs between the benefits whose denial is appealed under a law outside the agreement. */
export interface Denied {
  readonly name: string;
  readonly clause: string;
  /** The law that the appeal follows, with its periods. */
  readonly law: string;
  /** Where the claim stands once the denial is overturned. */
  readonly overturned: string;
}

/** The decision on a claim, and the appeal of a denial that the agreement leaves to another law. */
export const denialActs = ({ clause, name, law }: Denied): readonly Act[] => [
  act("deny", `Record that ${name} is denied`, clause, text("reason", "Why?")),
  act(
    "appealOutside",
    `Record the appeal under ${law}`,
    clause,
    text("to", "To whom was it sent, and under which section?", true),
  ),
  act(
    "recordOutcome",
    "Record what the appeal decided",
    clause,
    oneOf("outcome", "What became of the denial?", ["overturned", "upheld"], true),
  ),
  act("letStand", "Let the denial stand", clause),
];

const byEither: readonly string[] = ["employee", "union", "department"];

/** A denial and its appeal: neither is grieved, and the record keeps what others decided. */
export const denialStations = ({ clause, law, name, overturned }: Denied): readonly Station[] => [
  {
    id: "denied",
    title: "Denied: an appeal follows its own law",
    clause,
    moves: [
      {
        act: "appealOutside",
        by: ["employee", "union"],
        clause,
        to: "appealed",
        what: `Appeal under ${law}, or let the denial stand`,
        ...owed(clause, `The agreement states no time; ${law} does. Look there at once.`),
      },
      { act: "letStand", by: ["employee"], clause, to: "refused", what: "Let the denial stand" },
    ],
    notes: [{ clause, says: `A denial of ${name} is neither grieved nor arbitrated.` }],
  },
  {
    id: "appealed",
    title: "Appealed outside the agreement",
    clause,
    moves: [
      {
        act: "recordOutcome",
        by: byEither,
        clause,
        to: [
          { when: { stated: "outcome", is: "overturned", act: "recordOutcome" }, to: overturned },
          { to: "refused" },
        ],
        what: "Record what the appeal decided",
        ...owed(clause, `The agreement states no time; ${law} does.`),
      },
    ],
  },
  end("refused", `${name} is denied for good`, clause, "denied"),
];

/** The denial of a claim, as a move. */
export const deny = ({ clause }: Denied): Move => ({
  act: "deny",
  by: ["department", "employee"],
  clause,
  to: "denied",
  what: "Record the denial",
});
