import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { ActShape } from "../../contract/shapes.ts";
import { call } from "../api.ts";
import { useWorkspace } from "../part/hooks.ts";
import { useTyped } from "../part/kept.ts";
import { freshKey } from "../part/key.ts";
import { dayOf, filled, firstEvent, lacking, records } from "./opening.ts";

/** What is known of a case before anything is typed into its form. */
interface Begun {
  readonly procedure: string;
  readonly clause: string;
  /** The acts with which it begins, as this person can make them. */
  readonly starts: readonly ActShape[];
  /** The act by which a dispute is brought; empty where it is about none. */
  readonly bringing: string;
  readonly known: string;
  readonly today: string;
  readonly otherRule: boolean;
  readonly parent: string | undefined;
}

/** The words of a case, as they are typed. */
const WORDS = { title: "", statement: "", remedy: "", department: "", protest: "" };
export type Words = typeof WORDS;

/** The form of a new case. Its key is made once, so that pressing twice opens one case; what was typed outlives a refusal. */
export const useOpening = (begun: Begun) => {
  const { starts, known, today } = begun;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const me = useWorkspace()?.me?.id ?? "nobody";
  const { words, setWords, found } = useTyped(`${me}.${begun.procedure}.${begun.parent ?? ""}`, WORDS);
  const [chosen, setChosen] = useState("");
  const [days, setDays] = useState<Readonly<Record<string, string>>>({});
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [grievants, setGrievants] = useState<readonly string[]>([]);
  const [key] = useState(freshKey);
  const act = starts.find((one) => one.act === chosen) ?? starts[0];
  const once = act !== undefined && records(act, starts, begun.bringing);
  const on = act === undefined ? known : once ? known : (days[act.act] ?? dayOf(act, known, today));
  const values = act === undefined ? {} : filled(act, typed, known);
  const by = grievants.length === 0 && act?.by.includes("union") ? "union" : act?.by[0];
  const [grievant, ...others] = grievants;
  const open = useMutation({
    mutationFn: () =>
      call("openCase", {
        procedure: begun.procedure,
        clause: begun.clause,
        title: words.title,
        statement: words.statement,
        remedy: words.remedy,
        knownOn: on,
        key,
        fields: values,
        otherRule: begun.otherRule,
        ...(act ? { act: act.act } : {}),
        ...(words.department.trim() ? { department: words.department.trim() } : {}),
        ...(words.protest.trim() ? { protest: words.protest.trim() } : {}),
        ...(grievant ? { grievant } : {}),
        ...(others.length > 0 ? { grievants: others } : {}),
        ...(begun.parent ? { parent: begun.parent } : {}),
      }),
    onSuccess: (shown) => {
      setWords(WORDS);
      queries.setQueryData(["case", shown.id], shown);
      for (const list of ["cases", "docket", "notices", "patterns"])
        void queries.invalidateQueries({ queryKey: [list] });
      void navigate({ to: "/docket/$id", params: { id: shown.id } });
    },
  });
  return {
    begun,
    act,
    on,
    /** True where the day of the act is the day of knowledge, which was asked already. */
    once,
    values,
    lacks: act === undefined ? [] : lacking(act, values),
    event: act === undefined ? undefined : firstEvent(act, on, values, by),
    words,
    /** True where words were found that were typed before and never sent. */
    found,
    clear: () => setWords(WORDS),
    grievants,
    open,
    say: (name: keyof Words, text: string) => setWords((before) => ({ ...before, [name]: text })),
    choose: setChosen,
    setDay: (day: string) => act && setDays((before) => ({ ...before, [act.act]: day })),
    put: (name: string, value: string) => setTyped((before) => ({ ...before, [name]: value })),
    setGrievants,
  };
};

export type Opening = ReturnType<typeof useOpening>;
