/**
 * Signs that are not seen and change how others are read: they turn the order of letters round or end a line in some
 * programs only. On a paper that people sign they are shown.
 */
export const STEERING = /[\u2028-\u202e\u2066-\u2069\u206a-\u206f\u061c\ufff9-\ufffb]/;

/** A sign by its number in Unicode, such as [U+1F600]; half a surrogate pair has one too. */
export const byNumber = (sign: string): string =>
  `[U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}]`;

/** The text with \n as the only line end and spaces for tabs. */
export const plainLines = (text: string): string => text.replace(/\r\n?/g, "\n").replaceAll("\t", "    ");

/** A value with `change` made to each text in it; keys and everything else stay. */
export const eachText = <T>(value: T, change: (text: string) => string): T => {
  if (typeof value === "string") return change(value) as T;
  if (Array.isArray(value)) return value.map((part) => eachText(part, change)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, eachText(part, change)])) as T;
};
