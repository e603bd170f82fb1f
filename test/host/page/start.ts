import type { Change } from "../protocol";
import { App } from "./app";
import { Commands } from "./commands";
import { Disk } from "./disk";
import { installDomHelpers } from "./dom-helpers";
import { FileExplorer } from "./explorer";
import { FileManager } from "./file-manager";
import { addHostCommands } from "./host-commands";
import { listenForKeys } from "./keyboard";
import { watchPage } from "./leftovers";
import { MarkdownView } from "./markdown-view";
import { MetadataCache } from "./metadata-cache";
import { openedAddresses, recordOpenedAddresses } from "./opened-addresses";
import { pageOptions } from "./page-options";
import { PluginData } from "./plugin-data";
import { PluginHost } from "./plugin-host";
import { SettingsTabs } from "./settings/settings-tabs";
import { addSettingsButton, addSidebarButtons } from "./sidebar-buttons";
import { Vault } from "./vault";
import { Workspace } from "./workspace";
import { WorkspaceLeaf } from "./workspace-leaf";

/** What the tests hold on to. */
export interface HostHandle {
  readonly app: App;
  readonly plugin: unknown;
  loadPlugin(): Promise<void>;
  unloadPlugin(): Promise<void>;
  /** The ids of the commands that apply now. */
  commands(): string[];
  executeCommandById(id: string): boolean;
  /** The addresses that were given to `window.open`. */
  readonly opened: string[];
  /** What is still there of an unloaded plugin. */
  leftovers(): string[];
}

declare global {
  interface Window {
    host: HostHandle;
  }
}

/** How long the metadata cache stays empty with `?cache=late`. */
const LATE_CACHE_MS = 1_500;

async function start(): Promise<void> {
  document.body.addClass(`theme-${pageOptions.theme}`);
  if (pageOptions.phone) document.body.addClass("is-mobile", "is-phone");

  const disk = new Disk();
  let hear: (change: Change) => void = (change) => missed.push(change);
  const missed: Change[] = [];
  let hearOfData = (): void => undefined;
  await disk.listen(
    (change) => {
      hear(change);
    },
    () => {
      hearOfData();
    },
  );
  const { name, entries, revision } = await disk.run("tree", null);

  const vault = new Vault(name, disk);
  const app = new App({
    vault,
    metadataCache: new MetadataCache(vault),
    fileManager: new FileManager(vault),
    workspace: new Workspace(),
    hostCommands: new Commands(),
    hostSettings: new SettingsTabs(),
    hostPluginData: new PluginData(disk),
  });
  const { workspace } = app;
  workspace.app = app;
  workspace.addHostViewType("markdown", (leaf) => new MarkdownView(leaf));
  workspace.addHostViewType(FileExplorer.type, (leaf) => new FileExplorer(leaf));
  listenForKeys();
  addHostCommands(app);
  addSidebarButtons(workspace);
  addSettingsButton(app);
  const pluginHost = new PluginHost(app);
  hearOfData = () => {
    pluginHost.dataChanged();
  };
  window.host = {
    app,
    get plugin() {
      return pluginHost.plugin;
    },
    loadPlugin: () => pluginHost.load(),
    unloadPlugin: () => pluginHost.unload(),
    commands: () => app.hostCommands.available().map((command) => command.id),
    executeCommandById: (id) => app.hostCommands.executeCommandById(id),
    opened: openedAddresses,
    leftovers: () => pluginHost.leftovers(),
  };

  // Obsidian's order: plugins first, then the files, so `create` is sent for each; then the saved layout.
  await pluginHost.load();
  vault.index(entries);
  hear = (change) => {
    void vault.hear(change);
  };
  await Promise.all(missed.filter((change) => change.revision > revision).map((change) => vault.hear(change)));
  if (!pageOptions.lateCache) app.metadataCache.fill();
  await restoreLayout(app);
  workspace.setReady();
  // Without a saved layout it is as if the person had just switched the plugin on.
  if (!pageOptions.deferredLayout) pluginHost.plugin?.onUserEnable();
  if (pageOptions.lateCache) {
    window.setTimeout(() => {
      app.metadataCache.fillLate();
    }, LATE_CACHE_MS);
  }
  document.body.setAttr("data-ready", "1");
}

async function restoreLayout(app: App): Promise<void> {
  const { workspace, vault } = app;
  await new WorkspaceLeaf(workspace, workspace.hostLeft.hostTabs).setViewState({ type: FileExplorer.type });
  if (pageOptions.phone) workspace.hostLeft.collapse();
  if (pageOptions.right !== null) workspace.rightSplit.setWidth(Number(pageOptions.right));
  workspace.rightSplit.collapse();
  if (pageOptions.deferredLayout) {
    for (const type of workspace.pluginViewTypes()) {
      await new WorkspaceLeaf(workspace, workspace.rightSplit.hostTabs).defer({ type });
    }
  }
  const leaf = new WorkspaceLeaf(workspace, workspace.hostMain);
  const first = pageOptions.open === null ? null : vault.getFileByPath(pageOptions.open);
  if (first !== null) await leaf.openFile(first);
  workspace.activate(leaf);
}

window.hostFaults = [];
watchPage();
installDomHelpers();
recordOpenedAddresses();
start().catch((error: unknown) => {
  document.body.textContent = String(error);
  throw error;
});
