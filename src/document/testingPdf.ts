import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The tags of a branch: an element has a role and children, its contents have neither. */
const rolesIn = (node: object | null): readonly string[] => [
  ...(node && "role" in node ? [String(node.role)] : []),
  ...(node && "children" in node ? (node.children as readonly object[]).flatMap(rolesIn) : []),
];

/** What another program reads in a PDF: its words page by page, the tags (once a page that a tag reaches), its properties, its bookmarks. */
export const readBack = async (bytes: Uint8Array) => {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: true,
  });
  const document = await task.promise;
  const pages: string[] = [];
  const roles: string[] = [];
  const sizes: (readonly number[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
    roles.push(...rolesIn(await page.getStructTree()));
    sizes.push(page.view);
  }
  const { info } = await document.getMetadata();
  const found = {
    pages,
    roles,
    sizes,
    info: info as Readonly<Record<string, unknown>>,
    marked: (await document.getMarkInfo())?.Marked === true,
    outline: ((await document.getOutline()) ?? []).map(({ title }) => title),
    /** Whether the file says of itself that it keeps PDF/UA-1. */
    claims: Buffer.from(bytes).includes("pdfuaid:part"),
  };
  await task.destroy();
  return found;
};

/** The words without any white space, for texts that a line may break anywhere. */
export const packed = (text: string): string => text.replace(/\s+/g, "");
