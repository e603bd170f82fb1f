import { readFileSync } from "node:fs";
import path from "node:path";
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
const ZONES: [name: string, zone: string, include: string[]][] = [
  ["unit", "UTC", ["test/**/*.test.ts"]],
  ["los-angeles", "America/Los_Angeles", DATE_TESTS],
  ["auckland", "Pacific/Auckland", DATE_TESTS],
  ["kolkata", "Asia/Kolkata", DATE_TESTS],
];

/** Of the package there are only types. */
const OBSIDIAN = { find: /^obsidian$/, replacement: path.join(import.meta.dirname, "test/obsidian.ts") };

function unitTests(name: string, zone: string, include: string[], mode: string): TestProjectInlineConfiguration {
  return {
    plugins: [markdownAsText],
    resolve: { alias: [OBSIDIAN] },
    test: {
      name,
      include,
      env: { TZ: zone, MODE: mode },
      setupFiles: ["test/property-tests.setup.ts"],
      pool: "forks",
      testTimeout: mode === "explore" ? 600_000 : 20_000,
    },
  };
}

export default defineConfig(({ mode }) => ({
  test: {
    reporters: ["default", new ClosingLine()],
    projects: [
      ...ZONES.map(([name, zone, include]) => unitTests(name, zone, include, mode)),
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
}));
