import { iso } from "../../calendar/index.ts";
import { isRefusal } from "../../journal/index.ts";
import type { Handlers } from "../http/register.ts";
import { loose } from "../loose.ts";
import { akomaNtosoOf } from "./export.ts";
import { importSigned } from "./import.ts";
import { importedOf } from "./library.ts";
import { lintAgreement } from "./lint.ts";
import { searchAgreement } from "./search.ts";

/** The routes of the signed text. */
export const textHandlers: Pick<Handlers, "importText" | "search" | "lint" | "akomaNtoso"> = {
  importText: importSigned,
  search: async (desk, { q }) => {
    const text = await importedOf(desk);
    return searchAgreement(desk.agreement, isRefusal(text) ? undefined : text.tree, q);
  },
  lint: async (desk) => {
    const text = await importedOf(desk);
    return isRefusal(text)
      ? text
      : loose(lintAgreement(desk.agreement, { tree: text.tree, text: text.origin }));
  },
  akomaNtoso: async (desk, _asked, { today }) => {
    const text = await importedOf(desk);
    return isRefusal(text) ? text : akomaNtosoOf(desk.agreement, desk.setting, text, iso(today));
  },
};
