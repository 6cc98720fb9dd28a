export { type Asked, addressOf, type Client, client, type Result } from "./client.ts";
export * from "./route.ts";
export * from "./routes.ts";
export * from "./shapes.ts";
