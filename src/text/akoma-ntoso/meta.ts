import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.d.ts";

import { legal } from "./write-node.ts";

/** What identifies an agreement in an Akoma Ntoso document. */
export interface AkomaNtosoMeta {
  readonly title: string;
  /** Last part of the document's address: small letters, digits and hyphens. */
  readonly slug: string;
  /** Country, or country and region, as in the naming convention: "us", "us-ca". */
  readonly country: string;
  /** Three letters of ISO 639-2, such as "eng". */
  readonly language: string;
  /** YYYY-MM-DD: when the agreement was made, this version began, and this file is written. */
  readonly signedOn: string;
  readonly versionOn: string;
  readonly writtenOn: string;
  /** The parties, each with an identifier without blanks; the first is named as author. */
  readonly parties: readonly { readonly id: string; readonly name: string }[];
}

/** The addresses of one component: the main document or an attachment. */
const urisOf = (
  meta: AkomaNtosoMeta,
  component: string,
): { work: string; expression: string; file: string; this: string } => {
  const work = `/akn/${meta.country}/doc/agreement/${meta.signedOn}/${meta.slug}`;
  const expression = `${work}/${meta.language}@${meta.versionOn}`;
  return { work, expression, file: `${expression}.xml`, this: `!${component}` };
};

/** Writes the `meta` element of a component into a document: who made what, when, in which version. */
export const writeMeta = (doc: XMLBuilder, meta: AkomaNtosoMeta, component: string): void => {
  const uris = urisOf(meta, component);
  const author = meta.parties[0] ? `#${meta.parties[0].id}` : "#unknown";
  const head = doc.ele("meta");
  const identification = head.ele("identification", { source: "#importer" });
  const level = (name: string, uri: string, date: string, what: string): XMLBuilder => {
    const part = identification.ele(name);
    part.ele("FRBRthis", { value: `${uri}/${uris.this}` });
    part.ele("FRBRuri", { value: uri });
    part.ele("FRBRdate", { date, name: what });
    part.ele("FRBRauthor", { href: author });
    return part;
  };
  const work = level("FRBRWork", uris.work, meta.signedOn, "signed");
  work.ele("FRBRcountry", { value: meta.country.slice(0, 2) });
  work.ele("FRBRname", { value: legal(meta.title) });
  level("FRBRExpression", uris.expression, meta.versionOn, "version").ele("FRBRlanguage", {
    language: meta.language,
  });
  level("FRBRManifestation", uris.file, meta.writtenOn, "written").ele("FRBRformat", {
    value: "application/akn+xml",
  });
  const references = head.ele("references", { source: "#importer" });
  for (const { id, name } of meta.parties) {
    references.ele("TLCOrganization", {
      eId: component === "main" ? id : `${component}__${id}`,
      href: `/akn/ontology/organization/${id}`,
      showAs: legal(name),
    });
  }
  references.ele("TLCProcess", {
    ...{ eId: component === "main" ? "importer" : `${component}__importer` },
    ...{ href: "/akn/ontology/process/import", showAs: "Import of the signed text" },
  });
};
