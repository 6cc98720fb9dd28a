export type { AkomaNtosoMeta } from "./akoma-ntoso/meta.ts";
export { toAkomaNtoso } from "./akoma-ntoso/to-akoma-ntoso.ts";
export { importText, LARGEST_FILE } from "./import/import-text.ts";
export type {
  Furniture,
  FurnitureKind,
  Imported,
  ImportReport,
  Misnumbering,
  Repair,
  TocEntry,
  Unplaced,
} from "./import/report.ts";
export { flatten, type OutlineEntry, outline, read } from "./read.ts";
export { isTextRefusal, TEXT_REFUSALS, type TextRefusal, type TextRefusalCode } from "./refusals.ts";
export { documentsOf } from "./search/documents-of.ts";
export { type SearchHit, type SearchResult, search } from "./search/search.ts";
export {
  buildIndex,
  type SearchDocument,
  type SearchField,
  type SearchIndex,
} from "./search/search-index.ts";
export type { Snippet } from "./search/snippet.ts";
export type { NodeKind, Origin, TableNode, TextNode } from "./tree.ts";
