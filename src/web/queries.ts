import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Client } from "../contract/client.ts";
import { call } from "./api.ts";
import type { DueAsked } from "./due/asked.ts";
import { everyRow } from "./due/everyRow.ts";

/** What the pages read, one entry a route; the day of the workspace is part of no key because moving it refetches all. */
export const workspaceQuery = queryOptions({ queryKey: ["workspace"], queryFn: () => call("workspace") });
export const outlineQuery = queryOptions({ queryKey: ["outline"], queryFn: () => call("outline") });
export const ruleTitlesQuery = queryOptions({
  queryKey: ["rule-titles"],
  queryFn: () => call("ruleTitles"),
});
export const ruleQuery = (rule: string) =>
  queryOptions({ queryKey: ["rule", rule], queryFn: () => call("rule", { rule }) });
export const lifeEventsQuery = queryOptions({ queryKey: ["life-events"], queryFn: () => call("lifeEvents") });
export const claimsQuery = queryOptions({ queryKey: ["claims"], queryFn: () => call("claims") });
/** `asked` is the JSON text of what is claimed, so that the same claim is asked once. */
export const claimAnswerQuery = (claim: string, asked: string) =>
  queryOptions({
    queryKey: ["claim-answer", claim, asked],
    queryFn: () => call("answerClaim", { claim, ...JSON.parse(asked) }),
  });
export const owedQuery = (event: string, on: string, given: string) =>
  queryOptions({
    queryKey: ["owed", event, on, given],
    queryFn: () => call("owed", { event, on, given }),
    placeholderData: keepPreviousData,
  });
export const proceduresQuery = queryOptions({ queryKey: ["procedures"], queryFn: () => call("procedures") });
export const readingsQuery = queryOptions({ queryKey: ["readings"], queryFn: () => call("readings") });
export const lintQuery = queryOptions({ queryKey: ["lint"], queryFn: () => call("lint") });

export const sectionQuery = (number: string, on: string | undefined) =>
  queryOptions({
    queryKey: ["section", number, on ?? ""],
    queryFn: () => call("section", { number, on }),
  });

export const changesQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ["changes", from, to],
    queryFn: () => call("changes", { from, to }),
    placeholderData: keepPreviousData,
  });

export const answerQuery = (rule: string, on: string, given: string) =>
  queryOptions({
    queryKey: ["answer", rule, on, given],
    queryFn: () => call("ask", { rule, on, given }),
    placeholderData: keepPreviousData,
  });

export const answerOverQuery = (rule: string, from: string, to: string, given: string) =>
  queryOptions({
    queryKey: ["answer-over", rule, from, to, given],
    queryFn: () => call("askOver", { rule, from, to, given }),
    placeholderData: keepPreviousData,
  });

export const holidaysQuery = (year: string, schedule: string | undefined, timeBase: string | undefined) =>
  queryOptions({
    queryKey: ["holidays", year, schedule ?? "", timeBase ?? ""],
    queryFn: () => call("holidays", { year, schedule, timeBase }),
    placeholderData: keepPreviousData,
  });

export const searchQuery = (q: string) =>
  queryOptions({
    queryKey: ["search", q],
    queryFn: () => call("search", { q }),
    enabled: q.trim().length > 1,
    placeholderData: keepPreviousData,
  });

/** The cases that the person may see, by words, procedure, department and whether they are open. */
export const casesQuery = (asked: Parameters<Client["cases"]>[0]) =>
  queryOptions({
    queryKey: ["cases", asked],
    queryFn: () => call("cases", asked),
    placeholderData: keepPreviousData,
  });

/** A page of the docket; the address may ask what the server refuses, and its refusal is shown. */
export const readDocket = (asked: DueAsked) => call("docket", asked as Parameters<Client["docket"]>[0]);
export const docketQuery = (asked: DueAsked) =>
  queryOptions({
    queryKey: ["docket", asked],
    queryFn: () => readDocket(asked),
    placeholderData: keepPreviousData,
  });
/** Rows that a calendar shows at most. */
export const MOST_ROWS = 2000;
/** Every row that the filters mean, `MOST_ROWS` at most. */
export const dueRowsQuery = (asked: DueAsked) =>
  queryOptions({
    queryKey: ["docket", "rows", asked],
    queryFn: () => everyRow(readDocket, asked, MOST_ROWS),
    placeholderData: keepPreviousData,
  });

export const noticesQuery = queryOptions({ queryKey: ["notices"], queryFn: () => call("notices") });
export const remindersQuery = queryOptions({ queryKey: ["reminders"], queryFn: () => call("reminders") });

export const handOverQuery = (from: string) =>
  queryOptions({ queryKey: ["hand-over", from], queryFn: () => call("handOverPreview", { from }) });

export const caseQuery = (id: string) =>
  queryOptions({ queryKey: ["case", id], queryFn: () => call("caseFile", { id }) });

/** Where a dispute about a clause goes; the answer before it stays while another is on its way. */
export const forumQuery = (asked: Parameters<Client["forum"]>[0]) =>
  queryOptions({
    queryKey: ["forum", asked],
    queryFn: () => call("forum", asked),
    enabled: asked.clause !== "",
    placeholderData: keepPreviousData,
  });
/** The acts with which a procedure begins: what may be done while nothing is recorded. */
export const beginningsQuery = (procedure: string, today: string) =>
  queryOptions({
    queryKey: ["beginnings", procedure, today],
    queryFn: () => call("clock", { procedure, today, events: [] }),
    enabled: procedure !== "",
  });
export const patternsQuery = (asked: Parameters<Client["patterns"]>[0]) =>
  queryOptions({
    queryKey: ["patterns", asked],
    queryFn: () => call("patterns", asked),
    placeholderData: keepPreviousData,
  });
/** People whom the person may know, by words of the name; those found before stay while others are on their way. */
export const peopleQuery = (q: string) =>
  queryOptions({
    queryKey: ["people", q],
    queryFn: () => call("people", { q, party: "union" }),
    placeholderData: keepPreviousData,
  });
