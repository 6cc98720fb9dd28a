import { iso } from "../calendar/index.ts";
import { isRefusal } from "../refusal/index.ts";
import { type Agreement, claimsOf, findRule } from "./agreement.ts";
import { answerJson } from "./answerJson.ts";
import type { Owed, OwedFor } from "./owed.ts";
import { givenJson } from "./ruleJson.ts";

const answersJson = (of: Agreement, one: Owed) =>
  one.entitlement.rules.map((id, i) => {
    const rule = findRule(of, id);
    const answer = one.answers[i];
    const about = isRefusal(rule)
      ? { rule: id, title: id, clause: "" }
      : { rule: id, title: rule.title, clause: rule.clause };
    if (answer === undefined)
      return { ...about, status: "missing" as const, say: null, why: null, missing: [] };
    if (isRefusal(answer))
      return { ...about, status: "refused" as const, say: null, why: answer.reason, missing: [] };
    const { status, say, notApplicable, missing } = answerJson(answer);
    return { ...about, status, say, why: notApplicable?.reason ?? null, missing };
  });

/** What a life event leads to, in the shape of the HTTP interface and of `owed --json`. */
export const owedJson = (of: Agreement, found: OwedFor) => ({
  event: { id: found.event.id, title: found.event.title, says: found.event.says },
  on: iso(found.on),
  questions: found.questions.map(givenJson),
  owed: found.owed.map((one) => {
    const { entitlement } = one;
    const { what, by, form, to } = entitlement.request;
    return {
      id: entitlement.id,
      clause: entitlement.clause,
      title: entitlement.title,
      says: entitlement.says,
      applies:
        one.applies === "unknown" ? ("unknown" as const) : one.applies ? ("yes" as const) : ("no" as const),
      otherwise: entitlement.otherwise,
      missing: one.missing.map((given) => given.name),
      request: { what, by, due: one.due === undefined ? null : iso(one.due), form, to },
      section: one.section.number,
      answers: one.applies === false ? [] : answersJson(of, one),
      claims: claimsOf(of)
        .filter((claim) => entitlement.claims.includes(claim.id))
        .map(({ id, title }) => ({ id, title })),
    };
  }),
});
