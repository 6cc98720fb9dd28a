import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";
import { describe, expect, it } from "vitest";
import { harborText } from "../fixture/harbor-agreement.ts";
import { readAgreement } from "../import/import-text.ts";
import { flatten } from "../read.ts";
import { isTextRefusal } from "../refusals.ts";
import type { TextNode } from "../tree.ts";
import type { AkomaNtosoMeta } from "./meta.ts";
import { AKOMA_NTOSO, toAkomaNtoso } from "./to-akoma-ntoso.ts";
import { OWN_NAMESPACE } from "./write-node.ts";

xmlRegisterFsInputProviders();

const meta: AkomaNtosoMeta = {
  ...{ title: "Harbor agreement", slug: "harbor", country: "us-ca", language: "eng" },
  ...{ signedOn: "2007-03-02", versionOn: "2007-04-01", writtenOn: "2007-05-01" },
  parties: [
    { id: "board", name: "Harbor Board" },
    { id: "guild", name: "Guild of Sample Pilots" },
  ],
};

/** Our own profile always; the official schema too where its place is given. */
const schemas = [
  fileURLToPath(new URL("./schema/profile.xsd", import.meta.url)),
  ...(process.env.AKOMA_NTOSO_XSD ? [process.env.AKOMA_NTOSO_XSD] : []),
];

const faults = (xml: string, schemaFile: string): string[] => {
  const schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: pathToFileURL(schemaFile).href });
  const validator = XsdValidator.fromDoc(schema);
  const document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : "?"];
  } finally {
    document.dispose();
    validator.dispose();
    schema.dispose();
  }
};

const treeOf = (text: string): TextNode => {
  const answer = readAgreement("harbor", text, "");
  if (isTextRefusal(answer)) throw new Error(answer.reason);
  return answer.tree;
};

const tree = treeOf(harborText);
const xml = toAkomaNtoso(tree, meta);

describe.each(schemas)("against %s", (schema) => {
  it.each([
    ["a whole agreement", xml],
    [
      "one without preface, attachments and signatures",
      toAkomaNtoso(treeOf("ARTICLE 1 LEAVE\n1.1 Fog Leave\nFog leave is paid."), meta),
    ],
    [
      "one without a body",
      toAkomaNtoso({ ...tree, children: tree.children.filter(({ kind }) => kind === "side-letter") }, meta),
    ],
    [
      "damaged characters",
      toAkomaNtoso(
        treeOf("1.1 Fog Leave\nSide Letter 1 - Ice \u0005 Leave\nFog \u0002 <leave> & \ud800 is paid\u0007."),
        {
          ...meta,
          parties: [],
        },
      ),
    ],
  ])("%s is valid", (_, document) => {
    expect(faults(document, schema)).toEqual([]);
  });

  it("finds a document out of order", () => {
    expect(faults(xml.replace(/<meta>[\s\S]*?<\/meta>/, ""), schema)).not.toEqual([]);
    expect(faults(xml.replace("<num>B.</num>", "<numeral>B.</numeral>"), schema)).not.toEqual([]);
  });
});

describe("toAkomaNtoso", () => {
  const document = XmlDocument.fromString(xml);
  const find = (path: string): string[] =>
    document.find(path, { a: AKOMA_NTOSO, e: OWN_NAMESPACE }).map((node) => node.content.trim());

  it("carries the clause of every node of the body and of every attachment", () => {
    const written = new Set(find("//@e:address"));
    const expected = flatten(tree).filter(
      ({ address }) => !["", "Preface"].includes(address) && !address.startsWith("Part."),
    );
    expect(expected.map(({ address }) => address).filter((address) => !written.has(address))).toEqual([]);
  });

  it.each([
    ["//a:section[@eId='art_2__sec_2.1']/a:heading", "Steps"],
    ["//a:subparagraph[@e:address='2.1.C.1.b']/a:intro/a:p", "The master answers within one (1) hour:"],
    ["//a:point[@e:address='2.1.C.1.b.2']/a:content/a:p", "in person."],
    ["//a:hcontainer[@e:address='Att.A.t1']//a:tr[4]/a:td[4]", "3400"],
    ["//a:attachment[@eId='att_a']/a:subheading", "ATTACHMENTS"],
    ["//a:attachment[@eId='sl_1']/a:num", "Side Letter #1"],
    ["/a:akomaNtoso/a:doc/a:conclusions/a:p[1]", "SIGNATURE PAGE"],
  ])("puts the words of %s in their place", (path, words) => {
    expect(find(path)).toEqual([words]);
  });

  it("keeps the words of every node", () => {
    const words = document.root.content.replace(/\s+/g, " ");
    const lines = flatten(tree)
      .flatMap(({ text }) => text.split(/[\n\t]/))
      .filter(Boolean);
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.filter((line) => !words.includes(line))).toEqual([]);
  });
});
