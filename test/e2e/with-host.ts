import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyVault, SAMPLE_VAULT, storeSettings } from "../../scripts/sample-vault";
import { openHost, type OpenHost, type OpenHostOptions } from "../host/open-host";

/** Friday 20 November 2026, nine in the morning: when the sample vault's story is told. */
export const STORY_MORNING = "2026-11-20T09:00";

interface Options extends Omit<OpenHostOptions, "vault"> {
  /** The files of the vault; the sample vault if left out. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly isPanelHidden?: boolean;
  /** What `data.json` holds; left out, the plugin has been here before and nothing was set. Null: it has never been here. */
  readonly settings?: Readonly<Record<string, unknown>> | null;
}

/** A note without the key of the contact log, which stays there once the first line has been taken back. */
export const withoutEmptyLog = (text: string) => text.replace(/^contact_log:\n(?=---$)/m, "");

/**
 * Opens a copy of a vault in the host with the panel shown, tells the test, and cleans up. Fails if the page had any
 * fault, or asked the host for something that it does not have.
 */
export async function withHost(options: Options, test: (host: OpenHost) => Promise<void>): Promise<void> {
  const { notes, isPanelHidden = false, settings = {}, ...others } = options;
  const vault = notes === undefined ? copyVault(SAMPLE_VAULT) : vaultOf(notes);
  if (settings !== null) storeSettings(vault, settings);
  const host = await openHost({ vault, now: STORY_MORNING, ...others });
  try {
    if (!isPanelHidden) {
      await host.runCommand("Show follow-ups");
      await host.page.locator(".hear-back-panel").waitFor();
    }
    await test(host);
  } catch (error) {
    await host.takeFaults().then((faults) => faults.forEach((fault) => console.error(fault)));
    throw error;
  } finally {
    await host.close();
    rmSync(vault, { recursive: true, force: true });
  }
}

/** The panel as a person reads it: headline, then for each group its heading and its rows, line by line. */
export async function readPanel({ page }: OpenHost): Promise<string> {
  const lines = await page.locator(".hear-back-panel").evaluate((panel) => {
    const words = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();
    const sentence = words(panel.querySelector(".hear-back-sentence"));
    const groups = [...panel.querySelectorAll("section")].flatMap((section) => [
      "",
      words(section.querySelector("h3")),
      ...[...section.querySelectorAll(".hear-back-row")].map(
        (row) =>
          `  ${[
            words(row.querySelector(".hear-back-row-title")),
            words(row.querySelector(".hear-back-step")),
            words(row.querySelector(".hear-back-due")),
            words(row.querySelector(".hear-back-why")),
            words(row.querySelector(".hear-back-touch")),
            words(row.querySelector(".hear-back-who")),
          ]
            .filter((part) => part !== "")
            .join(" | ")}`,
      ),
    ]);
    return [sentence, ...groups];
  });
  return `${lines.join("\n")}\n`;
}

/** The row of a company in the panel. */
export function rowOf({ page }: OpenHost, company: string) {
  return page.locator(".hear-back-row", { has: page.locator(".hear-back-company", { hasText: company }) });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong within an element. */
export async function axeFindings({ page }: OpenHost, root: string): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: { run: (within: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run(selector)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
  }, root);
}

/** The heading of the group that a company's row stands in; empty if there is none yet. */
export async function groupOf(host: OpenHost, company: string): Promise<string> {
  const heading = host.page.locator("section.hear-back-group", { has: rowOf(host, company) }).locator("h3");
  const [words = ""] = await heading.allTextContents();
  return words.replace(/\d+$/, "").trim();
}

export const notice = ({ page }: OpenHost, text: string) => page.locator(".notice", { hasText: text });

function vaultOf(notes: Readonly<Record<string, string>>): string {
  const vault = mkdtempSync(path.join(tmpdir(), "hear-back-e2e-"));
  for (const [name, text] of Object.entries(notes)) {
    const file = path.join(vault, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return vault;
}
