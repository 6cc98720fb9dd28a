import type { Entitlement } from "./entitlement.ts";
import type { Given } from "./given.ts";
import type { Node } from "./node.ts";
import { nodesBelow } from "./walk.ts";

const askedBelow = (node: Node | undefined): readonly Given[] =>
  node ? nodesBelow(node).flatMap((one) => (one.op === "given" ? [one.given] : [])) : [];

/** The questions that decide which entitlements of a life event apply and until when, each once. */
export const questionsOf = (of: readonly Entitlement[]): readonly Given[] => [
  ...new Map(
    of
      .flatMap((one) => [...askedBelow(one.applies), ...askedBelow(one.request.due)])
      .map((given) => [given.name, given]),
  ).values(),
];
