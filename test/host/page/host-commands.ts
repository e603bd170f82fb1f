import type { App } from "./app";
import { hasMod, pushKeys } from "./keyboard";
import { MarkdownView } from "./markdown-view";
import { CommandPalette } from "./palette";

/** The host's own commands, and their keys. */
export function addHostCommands(app: App): void {
  const { hostCommands: commands, workspace } = app;
  commands.add({
    id: "markdown:toggle-preview",
    name: "Toggle reading view",
    checkCallback: (checking) => {
      const { view } = workspace.getLeaf(false);
      if (!(view instanceof MarkdownView) || view.file === null) return false;
      if (!checking) void view.toggleMode();
      return true;
    },
  });
  commands.add({
    id: "app:toggle-right-sidebar",
    name: "Toggle right sidebar",
    callback: () => {
      workspace.rightSplit.toggle();
    },
  });
  commands.add({
    id: "app:toggle-left-sidebar",
    name: "Toggle left sidebar",
    callback: () => {
      workspace.hostLeft.toggle();
    },
  });
  commands.add({
    id: "app:open-settings",
    name: "Open settings",
    callback: () => {
      app.hostSettings.openWindow(app);
    },
  });
  pushKeys((event) => {
    if (!hasMod(event) || event.shiftKey || event.altKey) return false;
    if (event.key === "p") new CommandPalette(app).open();
    else if (event.key === "e") commands.executeCommandById("markdown:toggle-preview");
    else if (event.key === ",") commands.executeCommandById("app:open-settings");
    else return false;
    return true;
  });
}
