import { type Contents, type ContentsEntry, entryFor } from "./contents.ts";
import { asHeading, type Heading, likeTitle, sameTitle } from "./headings.ts";
import { endsSentence } from "./join-lines.ts";
import { flatten, type Line } from "./lines.ts";
import { joinSplitSection } from "./split-sections.ts";
import { isTitle } from "./subheadings.ts";

/** A line accepted as a heading. */
export interface ChosenHeading {
  readonly kind: Heading["kind"] | "heading";
  readonly address: string;
  readonly label: string;
  readonly title: string;
  /** Words that follow the title on the same line. */
  readonly runIn: string;
  /** How many lines of the body it takes (a long title is printed on two). */
  readonly takes: number;
  readonly repair?: { readonly was: string; readonly now: string; readonly why: string };
  readonly misnumbered?: string;
}

interface Progress {
  article: number | undefined;
  articles: number;
  section: number;
  readonly seen: Set<string>;
  readonly last: Map<string, number>;
}

const LONGEST = 200;
const startsTitle = (text: string): boolean => /^["“'(]?[\p{Lu}\d]/u.test(text);

/**
 * Chooses the headings among the lines of the body. A line that only looks like one ("Article 7, Section
 * 7.12 applies") is told apart by the table of contents and by the order of the numbers.
 * `flow` holds the indexes of the body's lines; the answer is keyed by position in `flow`.
 */
export const chooseHeadings = (
  lines: readonly Line[],
  flow: readonly number[],
  contents: Contents,
): Map<number, ChosenHeading> => {
  const chosen = new Map<number, ChosenHeading>();
  const now: Progress = { article: undefined, articles: 0, section: 0, seen: new Set(), last: new Map() };
  for (let at = 0; at < flow.length; at += 1) {
    const line = lines[flow[at]!]!;
    if (line.flat.length > LONGEST && !/^\S{1,12}\s/.test(line.flat)) continue;
    const next = flow[at + 1] === undefined ? "" : lines[flow[at + 1]!]!.flat;
    const heading = numbered(line, next, contents, now) ?? unnumbered(line, contents, now);
    if (!heading || now.seen.has(heading.address)) continue;
    chosen.set(at, heading);
    now.seen.add(heading.address);
    at += heading.takes - 1;
  }
  return chosen;
};

const numbered = (line: Line, next: string, contents: Contents, now: Progress): ChosenHeading | undefined => {
  const joined = joinSplitSection(line.raw, now.article, now.section, contents);
  const form = asHeading(joined?.text ?? line.raw);
  if (!form) return undefined;
  const heading = form.address
    ? form
    : { ...form, article: now.article ?? 0, address: `${now.article}.${form.ordinal}` };
  const entry = entryFor(contents, heading.address, heading.title);
  const verdict = judge(heading, entry, contents.entries.length > 0, now);
  if (!verdict) return undefined;
  const titled = withTitle(heading, entry, next);
  advance(heading, now);
  return {
    kind: heading.kind,
    address: heading.address,
    label: heading.label,
    ...titled,
    ...(joined ? { repair: joined.repair } : {}),
    ...(verdict === true ? {} : { misnumbered: verdict }),
  };
};

/** Numbers that a damaged heading may have left out before this one. */
const LARGEST_STEP = 3;

/**
 * Whether the heading may stand here: true, a reason to report it, or false. The table of contents decides
 * where it lists the heading; it may itself be damaged, so a title in its order is let pass without it.
 */
const judge = (
  heading: Heading,
  entry: ContentsEntry | undefined,
  hasToc: boolean,
  now: Progress,
): boolean | string => {
  const { kind, ordinal, title } = heading;
  if (title && !startsTitle(title)) return false;
  const listed = entry !== undefined && (title === "" || likeTitle(title, entry.title));
  const titled = title !== "" && isTitle(title);
  if (kind === "section") {
    const free = now.articles === 0 && now.article === undefined;
    const inPlace = free || heading.article === now.article;
    const step = free && ordinal === 1 ? 1 : ordinal - now.section;
    if (inPlace && (step === 1 || listed)) return true;
    if (inPlace && !entry && titled && step > 1 && step <= LARGEST_STEP)
      return `numbers before ${heading.address} are left out`;
    return listed ? `printed where article ${now.article ?? "none"} stands` : false;
  }
  if (kind === "article") {
    const step = ordinal - now.articles;
    return step > 0 && (listed || (!entry && step === 1 && (!hasToc || titled)));
  }
  if (listed) return true;
  const row = heading.address.split(".")[0]!;
  return !entry && ordinal === (now.last.get(row) ?? 0) + 1 && (!hasToc || titled);
};

const advance = (heading: Heading, now: Progress): void => {
  if (heading.kind === "section") {
    now.section = heading.ordinal;
    if (now.articles === 0) now.article = undefined;
    return;
  }
  now.section = 0;
  now.article = heading.kind === "article" ? heading.ordinal : -1;
  if (heading.kind === "article") now.articles = heading.ordinal;
  else now.last.set(heading.address.split(".")[0]!, heading.ordinal);
};

/** The title, where it ends, and what follows it on the line; a sentence behind a number is no title. */
const withTitle = (
  heading: Heading,
  entry: ContentsEntry | undefined,
  next: string,
): Pick<ChosenHeading, "title" | "runIn" | "takes"> => {
  const { title } = heading;
  if (entry && title && !sameTitle(title, entry.title)) {
    if (next && sameTitle(`${title}${next}`, entry.title))
      return { title: flatten(`${title} ${next}`), runIn: "", takes: 2 };
    const cut = prefixOf(title, entry.title);
    if (cut !== undefined)
      return {
        title: title.slice(0, cut).trim(),
        runIn: title.slice(cut).replace(/^[\s.:–—-]+/, ""),
        takes: 1,
      };
  }
  if (!title && next && next.length <= 120 && !asHeading(next) && heading.kind !== "section") {
    return { title: next, runIn: "", takes: 2 };
  }
  if (!entry && !isTitle(title.replace(/\.$/, ""))) {
    const split = /^(.{3,80}?)(?:\.|:| [–—-])\s+(["“(]?\p{Lu}.*)$/u.exec(title);
    if (split && isTitle(split[1]!)) return { title: split[1]!, runIn: split[2]!, takes: 1 };
    if (endsSentence(title) || title.length > 100) return { title: "", runIn: title, takes: 1 };
  }
  return { title: title.replace(/\.$/, ""), runIn: "", takes: 1 };
};

/** Where in `title` the words of `start` end, if it begins with them and goes on. */
const prefixOf = (title: string, start: string): number | undefined => {
  for (let at = start.length - 6; at <= Math.min(title.length - 1, start.length + 6); at += 1) {
    if (at > 0 && sameTitle(title.slice(0, at), start)) return at;
  }
  return undefined;
};

const unnumbered = (line: Line, contents: Contents, now: Progress): ChosenHeading | undefined => {
  if (line.flat.length > 100 || asHeading(line.raw)) return undefined;
  const entry = entryFor(contents, "", line.flat);
  if (!entry) return undefined;
  const slug = line.flat
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  const address = `Part.${slug}`;
  if (now.seen.has(address)) return undefined;
  now.article = -1;
  now.section = 0;
  return { kind: "heading", address, label: "", title: line.flat, runIn: "", takes: 1 };
};
