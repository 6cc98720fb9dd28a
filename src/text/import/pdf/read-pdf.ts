import { refuse, type TextRefusal } from "../../refusals.ts";
import { type Piece, rebuildLines } from "./rebuild-lines.ts";

/**
 * The words of a PDF: one line of text a line on the page, rebuilt from where its pieces stand, gaps as
 * tabs, a form feed between pages. Refuses an encrypted or broken file, and one that holds only pictures.
 */
export const readPdf = async (bytes: Uint8Array): Promise<string | TextRefusal> => {
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // The reader takes the bytes over, so it gets its own copy; fonts are not needed to read words.
  const task = getDocument({
    ...{
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      useSystemFonts: false,
      disableFontFace: true,
    },
    ...{ stopAtErrors: true, isEvalSupported: false },
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const content = await (await document.getPage(number)).getTextContent();
      const pieces: Piece[] = content.items.flatMap((item) =>
        "str" in item && item.str !== ""
          ? [
              {
                text: item.str,
                x: item.transform[4],
                y: item.transform[5],
                width: item.width,
                size: item.height || Math.abs(item.transform[3]),
              },
            ]
          : [],
      );
      pages.push(rebuildLines(pieces).join("\n"));
    }
    if (pages.every((page) => page.trim() === "")) {
      return refuse("text.pdf-without-words", "The pages of the PDF hold pictures and no words.", {
        pages: pages.length,
      });
    }
    return pages.join("\n\f");
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === "PasswordException")
      return refuse("text.pdf-encrypted", "The PDF asks for a password.");
    if (
      /^(InvalidPDF|FormatError|UnknownError|MissingPDF|ResponseException|XRefParse|BaseException)/.test(
        error.name,
      )
    ) {
      return refuse("text.pdf-broken", "The PDF cannot be read.", { reader: error.message });
    }
    throw error;
  } finally {
    await task.destroy();
  }
};
