import { Link } from "@tanstack/react-router";
import type { RefusalShape } from "../../contract/shapes.ts";
import { Refused } from "../api.ts";
import { withDays } from "../say/day.ts";
import { sentence } from "../say/sentence.ts";
import { ClauseLink } from "./ClauseLink.tsx";

/** A bug is shown like a refusal too, with what is known of it, so that no page is ever blank. */
export const refusalOf = (error: unknown): RefusalShape =>
  error instanceof Refused
    ? error.refusal
    : {
        code: "page-error",
        reason: "This part of the page failed to draw.",
        compared: error instanceof Error ? { says: error.message } : {},
        remedy: "Load the page again. If it stays, export what you see and report it.",
      };

/** Where one is, so that signing in leads back to it. */
const here = (): string => `${location.pathname}${location.search}`;

/** A refusal in full: reason, the values compared, what to do, and the code that the documentation lists. */
export function RefusalNote({ error, id }: { error: unknown; id?: string }) {
  const { code, reason, compared, remedy, clause } = refusalOf(error);
  const values = Object.entries(compared ?? {});
  return (
    <div className="note refusal" role="alert" id={id}>
      <strong>{sentence(withDays(reason))}</strong>
      {values.length > 0 && (
        <span className="small quiet">
          {values
            .map(
              ([name, value]) =>
                `${name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase()}: ${withDays(`${value}`)}`,
            )
            .join(" · ")}
        </span>
      )}
      <span>
        {withDays(remedy)}
        {code === "not-signed-in" && (
          <>
            {" "}
            <Link to="/sign-in" search={{ back: here() }}>
              Sign in
            </Link>
          </>
        )}
      </span>
      <span className="small">
        <code>{code}</code>
        {clause && (
          <>
            {" "}
            under <ClauseLink clause={clause} />
          </>
        )}
      </span>
    </div>
  );
}
