import { parse } from "csv-parse/sync";
import { type Refusal, refusal } from "../../refusal/index.ts";

/** Columns that every line of a claim may have, beside its inputs. */
type Row = Readonly<Record<string, string>>;

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Reads the text of a CSV file (comma, semicolon or tab; a first row with the names of the columns) into lines.
 * Blank rows are left out. Refuses text that is no CSV, with what is wrong and in which line of the file.
 */
export const linesFromCsv = (text: string): readonly Row[] | Refusal => {
  try {
    return parse(text, {
      columns: (names: string[]) => names.map((name) => name.trim()),
      bom: true,
      trim: true,
      delimiter: [",", ";", "\t"],
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as Row[];
  } catch (error) {
    return refusal(
      "not-csv",
      `the file cannot be read as a table: ${message(error)}`,
      "Save it as CSV with the names of the columns in the first row and as many cells in every row",
      {},
    );
  }
};
