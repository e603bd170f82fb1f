/** The least that a plugin of our kind can do, as a real plugin: the floor that ours is measured against. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * The folder of a plugin that visits every cached frontmatter once, reads one property and paints so many rows; all
 * anew after each change. It is the caller's to delete.
 */
export function makeFloor(rows: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), "hear-back-floor-"));
  writeFileSync(path.join(folder, "main.js"), codeFor(rows));
  return folder;
}

function codeFor(rows: number): string {
  return `
const { ItemView, Plugin } = require("obsidian");
class FloorView extends ItemView {
  getViewType() { return "floor"; }
  getDisplayText() { return "Floor"; }
  async onOpen() { this.paint(); }
  paint() {
    const { metadataCache, vault } = this.app;
    const names = [];
    for (const file of vault.getMarkdownFiles()) {
      const type = metadataCache.getFileCache(file)?.frontmatter?.type;
      if (type === "application" && names.length < ${rows}) names.push(file.basename);
    }
    const list = document.createElement("ul");
    for (const name of names) {
      const row = document.createElement("li");
      row.className = "floor-row";
      row.textContent = name;
      list.append(row);
    }
    this.contentEl.replaceChildren(list);
  }
}
module.exports = class extends Plugin {
  onload() {
    this.registerView("floor", (leaf) => (this.view = new FloorView(leaf)));
    this.registerEvent(this.app.metadataCache.on("changed", () => this.view.paint()));
  }
  onUserEnable() {
    void this.app.workspace.ensureSideLeaf("floor", "right", { active: true, reveal: true });
  }
};
`;
}
