import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { AnswerShape, RuleShape } from "../../contract/shapes.ts";
import { ClauseLink } from "../part/ClauseLink.tsx";
import { refusalOf } from "../part/RefusalNote.tsx";
import { answerQuery } from "../queries.ts";
import { focusField } from "./Field.tsx";
import { DAY, givenJson, typedOf } from "./typed.ts";
import type { Asked } from "./useAsked.ts";

const short = (of: AnswerShape): string => {
  if (of.status === "answered") return of.say ?? `${of.value} ${of.unit}`;
  return of.status === "missing" ? "Not yet known" : "Does not apply";
};

/** One right of a life event with its answer, or the question that stands in its way. */
export function RightLine({ of, asked }: { of: RuleShape; asked: Asked }) {
  const query = useQuery(answerQuery(of.id, asked.restedDay, givenJson(of.given, asked.rested)));
  const answer = query.isError ? undefined : query.data;
  const first = answer?.missing[0];
  return (
    <li>
      <h2>
        <Link
          to="/ask/$rule"
          params={{ rule: of.id }}
          search={{ ...typedOf(asked.answers, of.given), [DAY]: asked.day }}
        >
          {of.title}
        </Link>
      </h2>
      <p className={`right-say ${answer?.status ?? ""}`} aria-live="polite">
        {answer ? short(answer) : query.isError ? "No answer" : "…"}
      </p>
      <p className="small quiet">
        {query.isError && refusalOf(query.error).reason}
        {answer?.status === "not-applicable" && answer.notApplicable?.reason}
        {first && (
          <button type="button" className="plain-button" onClick={() => focusField(first.name)}>
            {first.question}
          </button>
        )}{" "}
        <ClauseLink clause={of.clause} />
      </p>
    </li>
  );
}
