import { useEffect, useRef, useState } from "react";
import type { ClaimShape } from "../../contract/shapes.ts";
import type { Typed } from "../ask/typed.ts";
import { freshKey } from "../part/key.ts";
import type { ClaimDraft, Draft } from "./lines.ts";
import { KIND } from "./lines.ts";

const place = (claim: string) => `entente.claim.${claim}`;

/** What was typed before on this machine; nothing where there is none or it cannot be read. */
const kept = (claim: string): ClaimDraft | undefined => {
  try {
    const text = localStorage.getItem(place(claim));
    return text ? (JSON.parse(text) as ClaimDraft) : undefined;
  } catch {
    return undefined;
  }
};

const newLine = (claim: ClaimShape, before?: Draft): Draft => ({
  key: freshKey(),
  typed: {
    [KIND]: before?.typed[KIND] ?? claim.kinds[0]!.id,
    ...(claim.lineDay && before?.typed[claim.lineDay]
      ? { [claim.lineDay]: before.typed[claim.lineDay]! }
      : {}),
  },
});

const empty = (claim: ClaimShape, on: string): ClaimDraft => ({ on, head: {}, lines: [newLine(claim)] });

/**
 * What is typed into a claim. It stays on this machine until it is cleared, so that a closed page loses nothing;
 * taking a line out, clearing and reading a file can each be undone.
 */
export const useDraft = (claim: ClaimShape, day: string) => {
  const [draft, setDraft] = useState<ClaimDraft>(() => kept(claim.id) ?? empty(claim, day));
  const [before, setBefore] = useState<{ draft: ClaimDraft; what: string }>();
  const focus = useRef<string>(undefined);
  useEffect(() => {
    try {
      localStorage.setItem(place(claim.id), JSON.stringify(draft));
    } catch {
      // Without storage the form works; it only forgets when the page is closed.
    }
  }, [claim.id, draft]);
  useEffect(() => {
    if (!focus.current) return;
    document.getElementById(focus.current)?.focus();
    focus.current = undefined;
  });
  const undoable = (what: string, next: ClaimDraft) => {
    setBefore({ draft, what });
    setDraft(next);
  };
  const setLines = (lines: readonly Draft[]) => setDraft({ ...draft, lines });
  return {
    draft,
    undo: before && {
      what: before.what,
      act: () => {
        setDraft(before.draft);
        setBefore(undefined);
      },
    },
    setOn: (on: string) => setDraft({ ...draft, on }),
    setHead: (name: string, value: string) => setDraft({ ...draft, head: { ...draft.head, [name]: value } }),
    setLine: (key: string, name: string, value: string) =>
      setLines(
        draft.lines.map((line) =>
          line.key === key ? { ...line, typed: { ...line.typed, [name]: value } } : line,
        ),
      ),
    add: () => {
      const line = newLine(claim, draft.lines.at(-1));
      focus.current = `${line.key}-first`;
      setBefore(undefined);
      setLines([...draft.lines, line]);
    },
    remove: (key: string) =>
      undoable("The line is taken out.", { ...draft, lines: draft.lines.filter((line) => line.key !== key) }),
    clear: () => undoable("The claim is cleared.", empty(claim, day)),
    replace: (rows: readonly Typed[]) =>
      undoable(`${rows.length} ${rows.length === 1 ? "line is" : "lines are"} read from the file.`, {
        ...draft,
        lines: rows.map((typed) => ({ key: freshKey(), typed })),
      }),
  };
};

export type Drafting = ReturnType<typeof useDraft>;
