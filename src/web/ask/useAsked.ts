import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { GivenShape } from "../../contract/shapes.ts";
import { useRested, useWorkspace } from "../part/hooks.ts";
import { type Period, periodOf } from "./period.ts";
import { DAY, factsFor, type Typed, typedOf } from "./typed.ts";

/**
 * What is asked, kept in the address: a link carries the day and every answer given. While a person types, the
 * address follows once the typing rests, and it replaces itself, so that Back leads away from the form.
 */
export const useAsked = (given: readonly GivenShape[]) => {
  const search = useSearch({ strict: false }) as Typed;
  const navigate = useNavigate();
  const workspace = useWorkspace()!;
  const facts = factsFor(given, workspace.facts);
  const day = search[DAY] ?? workspace.day;
  const [typed, setTyped] = useState<Typed>(() => ({
    ...typedOf(search, given),
    ...(periodOf(search) ?? { [DAY]: day }),
  }));
  const rested = useRested(typed, 250);
  const written = useRef(JSON.stringify(typed));
  useEffect(() => {
    const now = JSON.stringify(rested);
    if (now === written.current) return;
    written.current = now;
    void navigate({ to: ".", search: rested, replace: true, resetScroll: false });
  }, [rested, navigate]);
  const answers: Typed = { ...facts, ...typed };
  return {
    day: typed[DAY] ?? day,
    restedDay: rested[DAY] ?? day,
    /** What each field shows: what was typed, or the workspace's fact. */
    answers,
    rested: { ...facts, ...rested } as Typed,
    isFact: (name: string) => typed[name] === undefined && facts[name] !== undefined,
    set: (name: string, value: string) => setTyped((before) => ({ ...before, [name]: value })),
    /** The period asked about; undefined while a single day is asked about. */
    period: periodOf(typed),
    restedPeriod: periodOf(rested),
    /** Asks over a period, or on a day again where there is none. */
    setPeriod: (period: Period | undefined) =>
      setTyped(({ [DAY]: on, from, to, ...answers }) => ({
        ...answers,
        ...(period ?? { [DAY]: on ?? from ?? day }),
      })),
    /** Asks on one day, whether or not a period was asked about before. */
    askOn: (on: string) => setTyped(({ from, to, ...answers }) => ({ ...answers, [DAY]: on })),
    /** The address that reproduces this answer elsewhere, facts of the workspace included. */
    link: () => {
      const when = periodOf(typed) ? {} : { [DAY]: typed[DAY] ?? day };
      const all = Object.entries({ ...facts, ...typed, ...when }).filter(([, value]) => value !== "");
      return `${location.origin}${location.pathname}?${new URLSearchParams(all)}`;
    },
  };
};

export type Asked = ReturnType<typeof useAsked>;
