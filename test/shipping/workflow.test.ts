/** The workflow that publishes: everything is checked before anything is attested, and what is attested is published. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const ROOT = path.join(import.meta.dirname, "..", "..");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly on: object;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, { readonly permissions: object; readonly steps: readonly Step[] }>>;
}

const workflow = parse(readFileSync(path.join(ROOT, ".github", "workflows", "release.yml"), "utf8")) as Workflow;
const job = workflow.jobs["release"];
const steps = job?.steps ?? [];

/** What Obsidian downloads from a release. */
const PLUGIN = ["main.js", "manifest.json", "styles.css"];

describe("the workflow of a release", () => {
  it("runs on the tags that Obsidian takes for versions, and may do no more than it needs", () => {
    expect(workflow.on).toEqual({ push: { tags: ["[0-9]+.[0-9]+.[0-9]+"] } });
    expect(workflow.permissions).toEqual({});
    expect(job?.permissions).toEqual({ contents: "write", "id-token": "write", attestations: "write" });
  });

  it("checks, tests and builds before it attests, and then makes a draft", () => {
    const what = steps.map(({ run, uses }) => run?.split(" ").slice(0, 3).join(" ") ?? uses?.split("@")[0]);
    expect(what).toEqual([
      "actions/checkout",
      "actions/setup-node",
      "npm ci",
      "npm run release",
      "npm test",
      "npm run build",
      "actions/attest-build-provenance",
      "gh release create",
    ]);
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { scripts: object };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["release", "test", "build"]));
    expect(steps.at(-1)?.run).toContain("--draft");
  });

  it("attests what Obsidian downloads, and publishes it with the licences", () => {
    const attested = steps.find(({ uses }) => uses?.startsWith("actions/attest"))?.with?.["subject-path"];
    expect(attested?.trim().split(/\s+/)).toEqual(PLUGIN);
    const published = steps.at(-1)?.run?.match(/\b\w+\.(?:js|json|css|txt)\b/g);
    expect(published).toEqual([...PLUGIN, "LICENSES.txt"]);
  });

  it("takes the version of Node that the package asks for", () => {
    const { engines } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
      engines: { node: string };
    };
    const version = steps.find(({ uses }) => uses?.startsWith("actions/setup-node"))?.with?.["node-version"];
    expect(engines.node).toMatch(new RegExp(`^>=${version ?? "none"}\\.`));
  });
});
