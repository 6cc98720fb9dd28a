import type { TextNode } from "../tree.ts";
import type { Place, Reading } from "./reading.ts";
import type { Reference, Target } from "./reference.ts";

/** Where a target led. `slip` is a label that fits only when capitals and small letters are not told apart. */
export type Resolution =
  | { readonly found: TextNode; readonly slip?: string }
  | { readonly missing: string; readonly under: string };

const bareLabel = (label: string): string => label.replace(/[^A-Za-z0-9]/g, "");

const child = (node: TextNode, label: string, strict: boolean): TextNode | undefined =>
  node.children.find((each) => bareLabel(each.label) === label) ??
  (strict
    ? undefined
    : node.children.find((each) => bareLabel(each.label).toLowerCase() === label.toLowerCase()));

interface Descent {
  /** The deepest node reached. */
  readonly node: TextNode;
  /** The first label that was not there. */
  readonly lacks?: string;
}

const descend = (from: TextNode, path: readonly string[], strict: boolean): Descent => {
  let node = from;
  for (const label of path) {
    const next = child(node, label, strict);
    if (!next) return { node, lacks: label };
    node = next;
  }
  return { node };
};

const follow = (from: TextNode, path: readonly string[]): Resolution => {
  const exact = descend(from, path, true);
  if (exact.lacks === undefined) return { found: exact.node };
  const loose = descend(from, path, false);
  if (loose.lacks === undefined) return { found: loose.node, slip: exact.lacks };
  return { missing: loose.lacks, under: loose.node.address };
};

/** The clause's own lists first, then those around it, up to the section, attachment or side letter. */
const scopesOf = (place: Place): readonly TextNode[] => {
  const outward = [place.node, ...[...place.parents].reverse()];
  const top = outward.findIndex((node) => ["section", "attachment", "side-letter"].includes(node.kind));
  return top < 0 ? outward.slice(0, -1) : outward.slice(0, top + 1);
};

/** The clauses before this one, and before those around it, nearest first: "as in a and b above" may mean their lists. */
const earlierOf = (place: Place): readonly TextNode[] => {
  const scopes = scopesOf(place);
  return scopes.slice(1).flatMap((parent, i) => {
    const until = parent.children.indexOf(scopes[i] as TextNode);
    return parent.children.slice(0, Math.max(0, until)).reverse();
  });
};

const local = (place: Place, path: readonly string[], word: Reference["word"]): Resolution => {
  const scopes = scopesOf(place);
  const results = scopes.map((scope) => follow(scope, path));
  const earlier = word === "subsection" ? [] : earlierOf(place).map((scope) => follow(scope, path));
  return (
    results.find((each) => "found" in each && each.slip === undefined) ??
    earlier.find((each) => "found" in each && each.slip === undefined) ??
    results.find((each) => "found" in each) ?? { missing: path[0] ?? "", under: scopes.at(-1)?.address ?? "" }
  );
};

const whole = (reading: Reading, reference: Reference, name: string): TextNode | undefined => {
  const kind = reference.word === "side letter" ? "side-letter" : reference.word;
  const tail = new RegExp(`(?:^|[^A-Za-z0-9])0*${name}$`, "i");
  return reading.places.find(
    ({ node }) =>
      node.kind === kind && (tail.test(node.address) || tail.test(node.label.replace(/\W+$/, ""))),
  )?.node;
};

/** Looks one target up in the tree. */
export const resolve = (reading: Reading, reference: Reference, target: Target): Resolution => {
  if (target.section !== undefined) {
    const section = reading.sections.get(target.section);
    return section ? follow(section.node, target.path) : { missing: target.section, under: "" };
  }
  if (target.whole !== undefined) {
    const found = whole(reading, reference, target.whole);
    return found ? { found } : { missing: target.whole, under: "" };
  }
  return local(reference.place, target.path, reference.word);
};
