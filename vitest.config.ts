import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "agreements/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/*.browser.test.ts", "node_modules/**"],
    pool: "threads",
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
