/** A PDF whose page needs an object with brackets so deep that a reader which follows them runs out of stack. */
export const deepPdf = (): Uint8Array => {
  const deep = `${"[".repeat(300_000)}${"]".repeat(300_000)}`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources 5 0 R>>",
    "<</Length 5>>stream\nBT ET\nendstream",
    `<</Font<</F ${deep}>>>>`,
  ];
  let text = "%PDF-1.4\n";
  const starts: string[] = [];
  for (const [at, object] of objects.entries()) {
    starts.push(String(text.length).padStart(10, "0"));
    text += `${at + 1} 0 obj${object}endobj\n`;
  }
  const table = starts.map((start) => `${start} 00000 n \n`).join("");
  return new TextEncoder().encode(
    `${text}xref\n0 6\n0000000000 65535 f \n${table}trailer<</Size 6/Root 1 0 R>>startxref\n${text.length}\n%%EOF`,
  );
};
