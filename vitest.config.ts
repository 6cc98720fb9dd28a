import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "agreements/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["**/*.browser.test.ts", "node_modules/**"],
    pool: "threads",
    // Tests that wait for a killed process or a queue leave the processor to others.
    maxWorkers: 3,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
