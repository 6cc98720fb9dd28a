/** How many characters a line may have; RFC 3676 asks for at most 78. */
const WIDTH = 74;

/** A line that begins like a quotation or an mbox separator gets a space, which readers take away again. */
const stuffed = (line: string): string => (/^(?: |>|From )/.test(line) ? ` ${line}` : line);

const wrapped = (paragraph: string): readonly string[] => {
  const [first = "", ...words] = paragraph.trim().split(/ +/);
  const lines: string[] = [];
  let line = (/^ */.exec(paragraph)?.[0] ?? "") + first;
  for (const word of words) {
    if (line.length + word.length + 1 > WIDTH) {
      lines.push(`${line} `);
      line = word;
    } else line = `${line} ${word}`;
  }
  return [...lines, line.trimEnd()].map(stuffed);
};

/**
 * Plain text as format=flowed (RFC 3676, without DelSp): each line of the text becomes one paragraph, broken
 * with a space at the end of all lines but its last, so that a narrow screen joins and breaks it anew.
 * Control characters become spaces; blanks at the end of a line and doubled ones go.
 */
export const flowed = (text: string): string =>
  text
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .split("\n")
    .flatMap(wrapped)
    .join("\r\n");
