import { describe, expect, it } from "vitest";
import { type Route, routes } from "../contract/index.ts";
import { statusOf } from "./http/status.ts";
import { openApi } from "./openapi.ts";

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, unknown>> }>>;
}
const document = openApi("1.2.3", statusOf);
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, of]) => ({ path, method, of: of as Operation })),
);

/** Every reference below a value. */
const references = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(references)
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) =>
          key === "$ref" ? [String(inner)] : references(inner),
        )
      : [];

describe("the document of the interface", () => {
  it("is OpenAPI 3.1 and carries the version", () => {
    expect(document).toMatchObject({ openapi: "3.1.0", info: { title: "Entente", version: "1.2.3" } });
  });

  it("names every route once", () => {
    const ids = operations.map(({ of }) => of.operationId).sort();
    expect(ids).toEqual(
      Object.values(routes)
        .map((one) => one.id)
        .sort(),
    );
  });

  it.each(Object.values(routes) as Route[])("describes $id", (route) => {
    const { path, method, of } = operations.find((one) => one.of.operationId === route.id)!;
    expect(path).toBe(route.path.replace(/:(\w+)/g, "{$1}"));
    expect(method).toBe(route.method.toLowerCase());
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
    expect(
      of.parameters
        .filter((one) => one.in === "path")
        .map((one) => one.name)
        .sort(),
    ).toEqual(inPath.sort());
    expect(of.parameters.every((one) => one.in !== "path" || one.required)).toBe(true);
    expect(of.requestBody !== undefined).toBe(route.method === "POST");
    const statuses = new Set(["200", ...route.refusals.map((code) => String(statusOf(code)))]);
    expect(new Set(Object.keys(of.responses))).toEqual(statuses);
    expect(Object.keys(of.responses["200"]!.content)).toEqual([route.media ?? "application/json"]);
  });

  it("refers only to shapes that it holds", () => {
    const found = new Set(references(document));
    expect(found.size).toBeGreaterThan(10);
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`);
    expect([...found].filter((one) => !known.includes(one))).toEqual([]);
    expect(known).toContain("#/components/schemas/Explanation");
    expect(known).toContain("#/components/schemas/Refusal");
  });
});
