export * from "./refusal.ts";
