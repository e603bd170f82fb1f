import type { Extension } from "@codemirror/state";
import type { PluginManifest } from "obsidian";
import type { App } from "./app";
import type { Command } from "./commands";
import { Component } from "./component";
import { guard } from "./faults";
import { setIcon } from "./icons";
import type { PostProcessor } from "./post-processors";
import type { PluginSettingTab } from "./settings/setting-tab";
import type { HoverLinkSource, ViewCreator } from "./workspace";

export abstract class Plugin extends Component {
  static {
    guard(this, "Plugin");
  }

  readonly app: App;
  readonly manifest: PluginManifest;

  constructor(app: App, manifest: PluginManifest) {
    super();
    this.app = app;
    this.manifest = manifest;
  }

  /** Called once, when the person switches the plugin on; plugins override it. */
  onUserEnable(): void {
    // Nothing by default.
  }

  /** What `saveData` was given last, in this session or an earlier one; null if it never was. */
  loadData(): Promise<unknown> {
    return this.app.hostPluginData.load();
  }

  saveData(data: unknown): Promise<void> {
    return this.app.hostPluginData.save(data);
  }

  /** Obsidian prefixes the id and the name with the plugin's. */
  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.hostCommands.add(command);
    this.register(() => {
      this.app.hostCommands.remove(command.id);
    });
    return command;
  }

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const element = this.app.workspace.hostRibbonEl.createDiv({
      cls: "clickable-icon side-dock-ribbon-action",
      attr: { "aria-label": title },
    });
    setIcon(element, icon);
    element.addEventListener("click", callback);
    this.register(() => {
      element.remove();
    });
    return element;
  }

  addStatusBarItem(): HTMLElement {
    const element = this.app.workspace.hostStatusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => {
      element.remove();
    });
    return element;
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.hostSettings.add(tab);
    this.register(() => {
      this.app.hostSettings.remove(tab);
    });
  }

  /** In every editor there is and will be, until the plugin is unloaded. */
  registerEditorExtension(extension: Extension): void {
    this.register(this.app.hostEditorExtensions.register(extension));
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.register(this.app.workspace.addHoverSource(id, info));
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
    this.register(this.app.hostPostProcessors.register(processor, sortOrder));
    return processor;
  }

  registerView(type: string, creator: ViewCreator): void {
    this.app.workspace.addViewType(type, creator);
    this.register(() => {
      this.app.workspace.removeViewType(type);
    });
  }
}
