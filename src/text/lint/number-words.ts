const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const ANY = [...UNITS, ...TENS, "hundred", "thousand"].join("|");
/** A run of number words: "one hundred and twenty-five". For building larger patterns, without flags. */
export const NUMBER_WORDS = `\\b(?:${ANY})(?:(?:\\s+and\\s+|[\\s-]+)(?:${ANY}))*\\b`;

/** The whole number that words say; undefined when they are not a number ("hundred twenty" is 120). */
export const numberFromWords = (text: string): number | undefined => {
  const words = text
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word && word !== "and");
  if (words.length === 0) return undefined;
  let total = 0;
  let group = 0;
  for (const word of words) {
    if (UNITS.includes(word)) group += UNITS.indexOf(word);
    else if (TENS.includes(word)) group += (TENS.indexOf(word) + 2) * 10;
    else if (word === "hundred") group = (group || 1) * 100;
    else if (word === "thousand") {
      total += (group || 1) * 1000;
      group = 0;
    } else return undefined;
  }
  return total + group;
};
