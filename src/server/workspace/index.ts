export { factsOf, knownFacts } from "./facts.ts";
export { moveDayForward } from "./moveDay.ts";
export type { Sample, SamplePerson } from "./sample.ts";
export { seedSample } from "./seed.ts";
export { signInAsSample, signInWithPassword, signOut } from "./signIn.ts";
export { today } from "./today.ts";
export { personJson, workspaceOf } from "./workspace.ts";
