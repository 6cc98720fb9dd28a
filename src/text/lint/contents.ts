import type { ContentsEntry } from "./finding.ts";
import type { Line } from "./lines.ts";

const ENTRY =
  /^\s*(ARTICLE\s+\w+|\d{1,3}\.\d{1,3}|(?:Attachment|Appendix|Exhibit)\s+\w+|Side\s+Letter\s+#?\s*\w+)\s*[-–.]?\s*(.*?)\s*\.{4,}\s*(\d{1,4})\s*$/i;

/** The table of contents as printed: lines with leader dots and a page at the end. Others are left out. */
export const contentsOf = (lines: readonly Line[]): readonly ContentsEntry[] =>
  lines
    .filter((line) => line.contents)
    .flatMap((line) => {
      const found = ENTRY.exec(line.text.replace(/\s*-\s+/, " - ").replace(/\s\.(\d+)\s*$/, " .... $1"));
      if (!found) return [];
      const [, label = "", title = "", page = ""] = found;
      return [
        {
          label: label.replace(/\s+/g, " ").trim(),
          title: title.replace(/\s+/g, " ").trim(),
          page: Number(page),
          line: line.number,
        },
      ];
    });
