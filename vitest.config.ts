import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.{ts,tsx}", "eval/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/architecture/fixtures/**"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
