import { readFileSync } from "node:fs";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import { ClosingLine } from "./test/closing-line.ts";

/** Templates are Markdown; the build hands them over as text, and so do the tests. */
const markdownAsText = {
  name: "markdown-as-text",
  enforce: "pre" as const,
  load(id: string) {
    return id.endsWith(".md") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))};` : undefined;
  },
};

const DATE_TESTS = ["test/core/**/*.test.ts", "test/words.test.ts"];

/** Everything runs in UTC; whatever reckons in days runs again west and east of it, and off the full hour. */
function unitTests(name: string, zone: string, include: string[]): TestProjectInlineConfiguration {
  return { plugins: [markdownAsText], test: { name, include, env: { TZ: zone }, pool: "forks", testTimeout: 20_000 } };
}

export default defineConfig({
  test: {
    reporters: ["default", new ClosingLine()],
    projects: [
      unitTests("unit", "UTC", ["test/**/*.test.ts"]),
      unitTests("los-angeles", "America/Los_Angeles", DATE_TESTS),
      unitTests("auckland", "Pacific/Auckland", DATE_TESTS),
      unitTests("kolkata", "Asia/Kolkata", DATE_TESTS),
      {
        plugins: [markdownAsText],
        test: {
          name: "chromium",
          include: ["test/**/*.e2e.ts"],
          globalSetup: ["test/host/global-setup.ts"],
          env: { TZ: "UTC" },
          pool: "forks",
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
