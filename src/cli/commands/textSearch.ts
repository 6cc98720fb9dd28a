import { isRefusal, type Refusal } from "../../journal/index.ts";
import type { Agreement } from "../../rules/index.ts";
import { searchAgreement } from "../../server/text/search.ts";
import { agreementOf } from "../agreement.ts";
import { command, type Typed } from "../command.ts";
import { wrap } from "../print.ts";
import { hasRecord, runningServer, serverOption } from "../record.ts";
import { textOfRecord } from "../texts.ts";
import type { World } from "../world.ts";

type Hits = Exclude<ReturnType<typeof searchAgreement>, Refusal>;

const hitsOf = async (
  typed: Typed,
  world: World,
  agreement: Agreement,
  words: string,
): Promise<Hits | Refusal> => {
  const server = await runningServer(typed, world);
  if (isRefusal(server)) return server;
  if (server) {
    const found = await server.api.search({ q: words });
    return found.ok ? found.value : (found.refusal as Refusal);
  }
  if (!hasRecord(typed, world)) return searchAgreement(agreement, undefined, words);
  const text = await textOfRecord(typed, world, agreement);
  if (isRefusal(text) && text.code !== "text-not-imported") return text;
  return searchAgreement(agreement, isRefusal(text) ? undefined : text.tree, words);
};

/** The words that were found, between brackets. */
const marked = (snippet: string, marks: readonly (readonly [number, number])[]): string =>
  [...marks]
    .reverse()
    .reduce(
      (text, [from, to]) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`,
      snippet,
    );

export default command({
  usage: "WORDS, with a phrase between quotes",
  words: [1, 50],
  options: serverOption,
  run: async (typed, world) => {
    const agreement = await agreementOf(typed, world);
    if (isRefusal(agreement)) return agreement;
    const hits = await hitsOf(typed, world, agreement, typed.words.join(" "));
    if (isRefusal(hits)) return hits;
    return {
      json: hits,
      text: () =>
        hits.length === 0
          ? "Nothing found."
          : hits
              .map((one) => {
                const found = wrap(marked(one.snippet, one.marks), 100, "    ");
                return `${one.address}  ${one.title} (${one.field})\n${found}`;
              })
              .join("\n"),
    };
  },
});
