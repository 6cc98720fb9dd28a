export * from "./count.ts";
export * from "./day.ts";
export * from "./holiday.ts";
