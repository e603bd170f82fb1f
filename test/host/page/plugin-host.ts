import type { PluginManifest } from "obsidian";
import type { App } from "./app";
import { pluginHandlers } from "./events";
import { pageLeftovers, PLUGIN_SCRIPT } from "./leftovers";
import { openModals } from "./modal";
import { Notice } from "./notice";
import { requireModule } from "./obsidian-module";
import { CommandPalette } from "./palette";
import type { Plugin } from "./plugin";
import { withSecret } from "./secret";
import { SettingsWindow } from "./settings/settings-window";

type PluginCode = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

declare global {
  interface Window {
    /** Called by the plugin's script as the server wraps it. */
    hostPlugin: ((code: PluginCode) => void) | undefined;
  }
}

/** Loads the plugin, and takes it away again. */
export class PluginHost {
  readonly #app: App;
  #ownGlobals = new Set<string>();
  #manifest: PluginManifest | undefined;
  #plugin: Plugin | undefined;
  #style: HTMLElement | undefined;

  constructor(app: App) {
    this.#app = app;
  }

  get plugin(): Plugin | undefined {
    return this.#plugin;
  }

  async load(): Promise<void> {
    this.#ownGlobals = new Set(Object.keys(window));
    try {
      const manifest = (await (await fetch(withSecret("/plugin/manifest.json"))).json()) as PluginManifest;
      manifest.dir = `${this.#app.vault.configDir}/plugins/${manifest.id}`;
      this.#manifest = manifest;
      const style = await (await fetch(withSecret("/plugin/styles.css"))).text();
      this.#style = document.head.createEl("style", { text: style });
      const PluginClass = await this.#runScript();
      this.#plugin = new PluginClass(this.#app, manifest);
      this.#plugin.load();
      await this.#plugin.whenLoaded();
    } catch (error) {
      console.error("The plugin failed to load:", error);
      new Notice(`Failed to load plugin "${this.#manifest?.name ?? "unknown"}"`, 0);
    }
  }

  /** Resolves when the views that were closed are gone. */
  async unload(): Promise<void> {
    this.#plugin?.unload();
    this.#plugin = undefined;
    this.#style?.remove();
    await new Promise((resolve) => window.setTimeout(resolve, 50));
  }

  /** Another program changed the plugin's data.json. A plugin need not care. */
  dataChanged(): void {
    const plugin = this.#plugin as (Plugin & { onExternalSettingsChange?: () => unknown }) | undefined;
    if (plugin !== undefined && "onExternalSettingsChange" in plugin) plugin.onExternalSettingsChange();
  }

  /** What is still there of an unloaded plugin, in words. */
  leftovers(): string[] {
    const { workspace, hostCommands, hostSettings } = this.#app;
    const id = this.#manifest?.id ?? "";
    const ofPlugin = hostCommands.ids().filter((command) => command.startsWith(`${id}:`));
    const own = [...document.querySelectorAll(`[class*="${id}"]`)].filter((node) => node.closest(".notice") === null);
    const strangers = [...document.body.children].filter(
      (node) => !node.matches("script, .app-container, .notice-container, .modal-container, .menu"),
    );
    const modals = [...openModals].filter(
      (modal) => !(modal instanceof SettingsWindow || modal instanceof CommandPalette),
    );
    const globals = Object.keys(window).filter((key) => !this.#ownGlobals.has(key) && key !== "hostPlugin");
    return [
      ...[...pluginHandlers].map((handler) => handler.description),
      ...pageLeftovers(),
      ...ofPlugin.map((command) => `the command "${command}"`),
      ...workspace.pluginViewTypes().map((type) => `the view type "${type}"`),
      ...hostSettings.names().map((name) => `the settings tab "${name}"`),
      ...modals.map((modal) => `the open modal "${modal.titleEl.getText()}"`),
      ...[...workspace.hostRibbonEl.children].map(() => "a ribbon icon"),
      ...[...workspace.hostStatusBarEl.children].map(() => "a status bar item"),
      ...[...new Set([...own, ...strangers])].map(
        (node) => `the element ${node.tagName.toLowerCase()}.${node.className}`,
      ),
      ...globals.map((key) => `window.${key}`),
    ];
  }

  async #runScript(): Promise<new (app: App, manifest: PluginManifest) => Plugin> {
    const script = document.head.createEl("script");
    const code = await new Promise<PluginCode>((resolve, reject) => {
      window.hostPlugin = resolve;
      script.addEventListener("load", () => {
        reject(new Error("main.js did not run to its end."));
      });
      script.addEventListener("error", () => {
        reject(new Error("main.js could not be fetched."));
      });
      script.src = withSecret(PLUGIN_SCRIPT);
    });
    script.remove();
    window.hostPlugin = undefined;
    const module: { exports: unknown } = { exports: {} };
    code(requireModule, module, module.exports);
    const { exports } = module;
    const found = typeof exports === "object" && exports !== null && "default" in exports ? exports.default : exports;
    if (typeof found !== "function") throw new Error("main.js exports no plugin.");
    return found as new (app: App, manifest: PluginManifest) => Plugin;
  }
}
