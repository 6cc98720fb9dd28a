/** A page of a PDF as it will be placed. */
export interface PdfPage {
  readonly number: number;
  /** Wider than it is high, so that it is laid on its side. */
  readonly wide: boolean;
}

/** The pages of a PDF in order, or why it cannot be read, in a sentence. */
export const pdfPages = async (bytes: Uint8Array): Promise<readonly PdfPage[] | string> => {
  const { getDocument, VerbosityLevel } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // The reader takes the bytes over, so it gets its own copy.
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: true,
    isEvalSupported: false,
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
      pages.push({ number, wide: width > height });
    }
    return pages;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === "PasswordException") return "The PDF asks for a password.";
    return `The PDF cannot be read (${error.message}).`;
  } finally {
    await task.destroy();
  }
};
