import { z } from "zod";
import * as contract from "../contract/index.ts";

const { routes } = contract;
type Schema = Record<string, unknown>;

/** Every shape of the contract under its own name, so that the document refers to it instead of repeating it. */
const named = () => {
  const registry = z.registry<{ id: string }>();
  // A file's answer travels as bytes, so the document has no shape for it.
  for (const [name, value] of Object.entries(contract))
    if (value instanceof z.ZodType && value !== contract.FileAnswer)
      registry.add(value, { id: name.replace(/Shape$/, "") });
  return registry;
};

/** One schema of the contract, its named parts moved into `components`. */
const schemaOf = (
  of: z.ZodType,
  io: "input" | "output",
  components: Record<string, Schema>,
  metadata = named(),
) => {
  const made = z.toJSONSchema(of, { io, metadata, unrepresentable: "any" }) as Schema;
  const text = JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $defs, $schema: _, ...schema } = JSON.parse(text) as Schema & { $defs?: Record<string, Schema> };
  Object.assign(components, $defs);
  return schema;
};

const parameters = (route: contract.Route, asks: Schema) =>
  Object.entries((asks.properties ?? {}) as Record<string, Schema>).map(([name, schema]) => {
    const inPath = route.path.includes(`:${name}`);
    return {
      name,
      in: inPath ? "path" : "query",
      required: inPath || ((asks.required ?? []) as string[]).includes(name),
      schema,
    };
  });

/** The refusals of a route as responses, one for each status. */
const failures = (route: contract.Route, statusOf: (code: string) => number) => {
  const codes = new Map<number, string[]>();
  for (const code of route.refusals) codes.set(statusOf(code), [...(codes.get(statusOf(code)) ?? []), code]);
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } };
  return Object.fromEntries(
    [...codes].map(([status, of]) => [
      String(status),
      { description: `Refused: ${of.join(", ")}.`, content },
    ]),
  );
};

/** The HTTP interface as an OpenAPI 3.1 document, made from the objects that the server registers. */
export const openApi = (version: string, statusOf: (code: string) => number) => {
  const components: Record<string, Schema> = {};
  const metadata = named();
  schemaOf(z.object({ refusal: contract.Refusal }), "output", components, metadata);
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of Object.values(routes) as contract.Route[]) {
    const asks = schemaOf(route.asks, "input", components, metadata);
    const body = schemaOf(route.body, "input", components, metadata);
    const answer = route.file
      ? { type: "string", format: "binary" }
      : schemaOf(route.answer, "output", components, metadata);
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = {
      ...paths[path],
      [route.method.toLowerCase()]: {
        operationId: route.id,
        summary: route.summary,
        tags: [route.path.split("/")[2]],
        security: route.who === "signed-in" ? [{ session: [] }] : [],
        parameters: parameters(route, asks),
        ...(route.method === "POST"
          ? { requestBody: { required: true, content: { "application/json": { schema: body } } } }
          : {}),
        responses: {
          "200": {
            description: "The answer.",
            content: { [route.media ?? "application/json"]: { schema: answer } },
          },
          ...failures(route, statusOf),
        },
      },
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Entente",
      version,
      summary: "A labor agreement: its text, its figures, its clocks and its record.",
      description:
        "Every refusal has a code, a reason, the values compared and a remedy. Days are YYYY-MM-DD, amounts and hours are decimal strings, shares are fractions such as 3/8. Acts carry a key: the same key again gives the first result.",
    },
    paths,
    components: {
      schemas: components,
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "entente.session_token" } },
    },
  };
};
