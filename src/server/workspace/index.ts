export type { Sample, SamplePerson } from "./sample.ts";
export { seedSample } from "./seed.ts";
