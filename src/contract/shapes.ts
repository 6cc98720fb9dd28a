export * from "./shape/agreement.ts";
export * from "./shape/grievances.ts";
export * from "./shape/ground.ts";
export * from "./shape/procedures.ts";
export * from "./shape/rules.ts";
export * from "./shape/text.ts";
export * from "./shape/workspace.ts";
