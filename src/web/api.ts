import { type Client, client, type Result } from "../contract/client.ts";
import type { RefusalShape } from "../contract/shapes.ts";

/** A refusal on its way through a query: the server's own words, never a stack. */
export class Refused extends Error {
  readonly refusal: RefusalShape;
  constructor(refusal: RefusalShape) {
    super(refusal.reason);
    this.name = "Refused";
    this.refusal = refusal;
  }
}

const server = client("", (...request) => fetch(...request));

type Reply<K extends keyof Client> = Awaited<ReturnType<Client[K]>>;
export type AnswerOf<K extends keyof Client> = Extract<Reply<K>, { ok: true }>["value"];

/** Calls one route of the contract. Rejects with `Refused` for every refusal, a lost connection included. */
export const call = async <K extends keyof Client>(
  name: K,
  ...asked: Parameters<Client[K]>
): Promise<AnswerOf<K>> => {
  const method = server[name] as (...asked: unknown[]) => Promise<Result<AnswerOf<K>>>;
  const result = await method(...asked);
  if (result.ok) return result.value;
  throw new Refused(result.refusal);
};
