import type { App } from "./app";
import { setIcon } from "./icons";
import { Platform } from "./platform";
import type { Workspace } from "./workspace";

/** The buttons that fold the sidebars: at both ends of the main tabs, and on a phone in the drawers themselves. */
export function addSidebarButtons(workspace: Workspace): void {
  const header = workspace.hostMain.headerEl;
  const left = header.createDiv({ cls: "sidebar-toggle-button mod-left", prepend: true });
  addButton(left, "panel-left", "Toggle left sidebar", () => {
    workspace.hostLeft.toggle();
  });
  const right = header.createDiv("sidebar-toggle-button mod-right");
  addButton(right, "panel-right", "Toggle right sidebar", () => {
    workspace.rightSplit.toggle();
  });
  if (!Platform.isPhone) return;
  const { hostLeft, rightSplit } = workspace;
  addButton(hostLeft.hostTabs.headerEl, "x", "Close left sidebar", () => {
    hostLeft.collapse();
  });
  addButton(rightSplit.hostTabs.headerEl, "x", "Close right sidebar", () => {
    rightSplit.collapse();
  });
}

/** The bar at the foot of the left sidebar, with the name of the vault and the button for the settings. */
export function addSettingsButton({ vault, workspace, hostCommands }: App): void {
  const foot = workspace.hostLeft.addFoot("workspace-sidedock-vault-profile");
  foot.createDiv({ cls: "workspace-sidedock-vault-name", text: vault.getName() });
  addButton(foot, "settings", "Settings", () => {
    hostCommands.executeCommandById("app:open-settings");
  });
}

function addButton(parent: HTMLElement, icon: string, label: string, onClick: () => void): void {
  const button = parent.createEl("button", {
    cls: "clickable-icon",
    attr: { type: "button", "aria-label": label },
  });
  setIcon(button, icon);
  button.addEventListener("click", onClick);
}
