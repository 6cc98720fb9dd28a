import { iso } from "../../calendar/index.ts";
import type { Agreement } from "../../rules/index.ts";
import { toAkomaNtoso } from "../../text/index.ts";
import type { Setting } from "../desk.ts";
import type { Shelved } from "./library.ts";

const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The imported text as an Akoma Ntoso 3.0 document, dated by the agreement and by the day it is written. */
export const akomaNtosoOf = (
  agreement: Agreement,
  setting: Setting,
  text: Shelved,
  writtenOn: string,
): string =>
  toAkomaNtoso(text.tree, {
    title: agreement.title,
    slug: agreement.id,
    country: setting.country,
    language: setting.language,
    signedOn: iso(agreement.from),
    versionOn: iso(agreement.from),
    writtenOn,
    parties: [agreement.employer, agreement.union].map((name) => ({ id: idOf(name), name })),
  });
