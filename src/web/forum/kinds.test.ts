import { expect, it } from "vitest";
import type { ForumsShape, OutlineShape } from "../../contract/shapes.ts";
import { anyClause, disputesIn, withoutDisputes } from "./kinds.ts";

const forums = (...names: string[]) =>
  names.map((procedure) => ({ procedure })) as unknown as ForumsShape["fit"];

it("lists what the finder does not name", () => {
  const disputes = disputesIn({ fit: forums("grievance"), others: forums("layoff-appeal") });
  const all = ["grievance", "leave", "layoff-appeal", "layoff"].map((id) => ({ id, clause: "1" }));
  expect(withoutDisputes(all, disputes).map(({ id }) => id)).toEqual(["leave", "layoff"]);
});
it("finds a clause to ask about, past an article that has none", () => {
  const outline = {
    articles: [{ sections: [] }, { sections: [{ number: "2.1" }] }],
  } as unknown as OutlineShape;
  expect(anyClause(outline)).toBe("2.1");
  expect(anyClause({ ...outline, articles: [] })).toBeUndefined();
});
