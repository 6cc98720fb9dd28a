export { type AppParts, buildApp } from "./app.ts";
export type { Clock, Desk } from "./desk.ts";
export { SERVER_REFUSALS } from "./refusals.ts";
export { ADDRESS_NOTE, type Running, type ServeParts, serve } from "./serve.ts";
export type { Sample, SamplePerson } from "./workspace/index.ts";
