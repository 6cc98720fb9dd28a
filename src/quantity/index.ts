export * from "./ratio.ts";
export * from "./rounding.ts";
export * from "./text.ts";
export * from "./unit.ts";
