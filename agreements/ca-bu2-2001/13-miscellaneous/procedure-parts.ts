export * from "../procedure-parts.ts";
