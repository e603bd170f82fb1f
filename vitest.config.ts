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
      // Forks, for a thread has no time zone of its own. They stay for the next file, with the modules they have.
      pool: "forks",
      isolate: false,
      testTimeout: mode === "explore" ? 600_000 : 60_000,
    },
  };
}

export default defineConfig(({ mode }) => ({
  test: {
    // Left to itself, vitest uses one of two cores. The third worker runs while others wait for a page.
    maxWorkers: 3,
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
          // The browser and its pages stay for the next file.
          isolate: false,
          // The page may not have painted yet when it is asked.
          expect: { poll: { timeout: 30_000, interval: 20 } },
          // Longer than anything waits (see open-host.ts), so that what failed can say what it waited for.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
