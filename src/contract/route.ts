import type { z } from "zod";

/** One HTTP route, written once: the server, the OpenAPI document and the typed client all read this object. */
export interface Route<
  P extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
  W extends "anyone" | "signed-in" = "anyone" | "signed-in",
> {
  /** Stable name, the operationId of the document. */
  readonly id: string;
  readonly method: "GET" | "POST";
  /** With parameters as ":name"; the rest of `asks` travels in the query string. */
  readonly path: string;
  readonly summary: string;
  /** "anyone" or "signed-in"; what the person may see is decided by the record, not here. */
  readonly who: W;
  /** Path and query parameters, all of them text. */
  readonly asks: P;
  readonly body: B;
  readonly answer: A;
  /** Set where the answer is a file and no JSON: the media type under which its text travels. */
  readonly media?: string;
  /** Set where the answer is a `FileAnswer`: its bytes travel, under its own media type and name. */
  readonly file?: true;
  /** Codes of the refusals it may give, each listed in docs/errors.md. */
  readonly refusals: readonly string[];
}

/** A route as it is written: keeps the types of what it asks, takes and answers. */
export const route = <
  P extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
  const W extends "anyone" | "signed-in",
>(
  of: Route<P, B, A, W>,
): Route<P, B, A, W> => of;
