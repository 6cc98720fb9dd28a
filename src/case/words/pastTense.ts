/** Verbs of the field that do not end in "ed"; those that stay as they are stand here too. */
const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ begin: "began", bring: "brought", buy: "bought", choose: "chose", come: "came", deem: "deemed" },
  ...{ draw: "drew", find: "found", forget: "forgot", get: "got", give: "gave", go: "went", grow: "grew" },
  ...{ have: "had", hear: "heard", hold: "held", keep: "kept", know: "knew", lay: "laid", lead: "led" },
  ...{ leave: "left", let: "let", lose: "lost", make: "made", meet: "met", pay: "paid", put: "put" },
  ...{ read: "read", say: "said", see: "saw", seek: "sought", sell: "sold", send: "sent", set: "set" },
  ...{ show: "showed", sit: "sat", speak: "spoke", strike: "struck", take: "took", teach: "taught" },
  ...{ tell: "told", think: "thought", withdraw: "withdrew", write: "wrote", become: "became", be: "was" },
};

/** Short verbs that double their last letter, and longer ones whose last syllable is stressed. */
const DOUBLED = new Set([
  "stop",
  "drop",
  "plan",
  "refer",
  "defer",
  "submit",
  "permit",
  "admit",
  "confer",
  "cancel",
]);

const past = (verb: string): string => {
  const irregular = IRREGULAR[verb];
  if (irregular) return irregular;
  if (DOUBLED.has(verb)) return `${verb}${verb.at(-1)}ed`;
  if (verb.endsWith("e")) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
};

/**
 * What somebody did, from the title of an act, which asks for it: "Appeal to the next step" becomes "appealed to the
 * next step". A second verb after "or" or "and" follows: "Decline or take back the day" becomes "declined or took
 * back the day".
 */
export const pastTense = (title: string): string => {
  const words = title.trim().split(/\s+/);
  const [first = "", link = "", second = "", ...rest] = words;
  const [verb, comma] = [first.replace(/,$/, "").toLowerCase(), first.endsWith(",") ? "," : ""];
  const joined = ["or", "and"].includes(link.toLowerCase());
  const tail = joined ? [link, past(second), ...rest] : [link, second, ...rest];
  return [`${past(verb)}${comma}`, ...tail].filter((word) => word !== "").join(" ");
};
