/**
 * One section of a statute that the agreement takes up by number, under a topic of its own list. `controls` are
 * the sections of the agreement that treat the same matter. Where the list names none, they are our own index.
 */
export interface StatuteCitation {
  /** Address of the topic below the section that holds the list, such as "A.4". */
  readonly topic: string;
  readonly topicTitle: string;
  /** The statute by its name, such as "Government Code". */
  readonly law: string;
  /** The number of the statute's section, mended where the print is broken: "19858.1". */
  readonly code: string;
  /** In plain words, what the list says of it. */
  readonly says: string;
  /** Sections of the agreement that treat the matter; none where the agreement is silent on it. */
  readonly controls: readonly string[];
}

/** What a clause sets aside: a section of the agreement, everything else in it, or a statute by name and number. */
export type Overridden = string | { readonly everything: true } | { readonly statute: string };

/** "6.2", "everything else in the agreement" or the statute, as a person reads it. */
export const sayOverridden = (over: Overridden): string =>
  typeof over === "string" ? over : "statute" in over ? over.statute : "everything else in the agreement";

/**
 * The statutes of a list as citations, topic by topic:
 * `topic("Government Code", "A.4", "Vacations", [["19856", "…", ["9.1"]]])`.
 */
export const topic = (
  law: string,
  address: string,
  topicTitle: string,
  entries: readonly (readonly [code: string, says: string, controls: readonly string[]])[],
): readonly StatuteCitation[] =>
  entries.map(([code, says, controls]) => ({ topic: address, topicTitle, law, code, says, controls }));

/** Plain words of each topic, made from its citations: "Vacations. 19856: …. 19858.1: …." */
export const plainTopics = (citations: readonly StatuteCitation[]): Readonly<Record<string, string>> => {
  const words: Record<string, string> = {};
  for (const one of citations)
    words[one.topic] = `${words[one.topic] ?? `${one.topicTitle}.`} ${one.code}: ${one.says}.`;
  return words;
};
