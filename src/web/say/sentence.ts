/** A reason as a sentence: a capital where it begins with a plain word, and one full stop. A name such as mealCost stays. */
export const sentence = (text: string): string => {
  const said = text.trim();
  if (said === "") return "";
  const plain = /^[a-z]+(?![A-Za-z])/.test(said);
  const begun = plain ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  return `${begun.replace(/\.+$/, "")}${/[?!]$/.test(begun) ? "" : "."}`;
};
