import { useEffect, useRef, useState } from "react";
import type { ClaimShape } from "../../contract/shapes.ts";
import type { Typed } from "../ask/typed.ts";
import { freshKey } from "../part/key.ts";
import { draftName, draftOf, keep } from "./kept.ts";
import { type ClaimDraft, type Draft, KIND } from "./lines.ts";

const newLine = (claim: ClaimShape, before?: Draft): Draft => ({
  key: freshKey(),
  typed: {
    [KIND]: before?.typed[KIND] ?? claim.kinds[0]!.id,
    ...(claim.lineDay && before?.typed[claim.lineDay]
      ? { [claim.lineDay]: before.typed[claim.lineDay]! }
      : {}),
  },
});

const empty = (claim: ClaimShape): ClaimDraft => ({ head: {}, lines: [newLine(claim)] });

/** What was done last and can be undone; `at` is the place of a line that was taken out. */
interface Done {
  readonly what: string;
  readonly at?: number;
  readonly back: (now: ClaimDraft) => ClaimDraft;
  readonly focusOn: string;
}

/** Where the focus goes once something was taken away, and the heading above the lines. */
export const UNDO = "claim-undo";
export const LINES = "lines";

/**
 * What is typed into a claim. It stays in the tab until it is cleared, so that a page loaded again loses nothing;
 * taking a line out, clearing and reading a file can each be undone.
 */
export const useDraft = (claim: ClaimShape, day: string, person: string | undefined) => {
  const name = draftName(person, claim.id);
  const [draft, setDraft] = useState<ClaimDraft>(() => draftOf(name) ?? empty(claim));
  const [done, setDone] = useState<Done>();
  const focus = useRef<string>(undefined);
  const touched = useRef(false);
  useEffect(() => {
    if (touched.current) keep(name, draft);
  }, [name, draft]);
  useEffect(() => {
    if (!focus.current) return;
    document.getElementById(focus.current)?.focus();
    focus.current = undefined;
  });
  const change = (next: (now: ClaimDraft) => ClaimDraft) => {
    touched.current = true;
    setDraft(next);
  };
  const undoable = (next: (now: ClaimDraft) => ClaimDraft, of: Done) => {
    change(next);
    setDone(of);
    focus.current = UNDO;
  };
  const whole = (what: string): Done => ({ what, back: () => draft, focusOn: LINES });
  return {
    draft,
    /** The day on which it is claimed; the workspace's until a person names another one. */
    on: draft.on ?? day,
    undo: done && {
      what: done.what,
      at: done.at,
      act: () => {
        change(done.back);
        setDone(undefined);
        focus.current = done.focusOn;
      },
    },
    setOn: (on: string) => change((now) => ({ ...now, on })),
    setHead: (name: string, value: string) =>
      change((now) => ({ ...now, head: { ...now.head, [name]: value } })),
    setLine: (key: string, name: string, value: string) =>
      change((now) => ({
        ...now,
        lines: now.lines.map((line) =>
          line.key === key ? { ...line, typed: { ...line.typed, [name]: value } } : line,
        ),
      })),
    add: () => {
      const line = newLine(claim, draft.lines.at(-1));
      focus.current = `${line.key}-first`;
      setDone(undefined);
      change((now) => ({ ...now, lines: [...now.lines, line] }));
    },
    remove: (key: string) => {
      const at = draft.lines.findIndex((line) => line.key === key);
      const gone = draft.lines[at];
      if (!gone) return;
      undoable((now) => ({ ...now, lines: now.lines.filter((line) => line.key !== key) }), {
        what: `Line ${at + 1} is taken out.`,
        at,
        back: (now) => ({ ...now, lines: now.lines.toSpliced(at, 0, gone) }),
        focusOn: `${key}-first`,
      });
    },
    clear: () => undoable(() => empty(claim), whole("The claim is cleared.")),
    replace: (rows: readonly Typed[]) =>
      undoable(
        (now) => ({ ...now, lines: rows.map((typed) => ({ key: freshKey(), typed })) }),
        whole(`${rows.length} ${rows.length === 1 ? "line is" : "lines are"} read from the file.`),
      ),
  };
};

export type Drafting = ReturnType<typeof useDraft>;
