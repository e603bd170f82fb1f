import { Plugin } from "obsidian";
import { Actions } from "./actions";
import type { CommandContext } from "./commands/command-context";
import { insertFollowUp } from "./commands/insert-follow-up";
import { insertReflection } from "./commands/insert-reflection";
import { insertThankYouNotes } from "./commands/insert-thank-you-notes";
import { markAsSent } from "./commands/mark-as-sent";
import { showFollowUps, showPanel } from "./commands/show-follow-ups";
import { undoLastAction } from "./commands/undo-last-action";
import { AgendaSource } from "./vault/source";
import { NoteWriter } from "./vault/writer";
import { FOLLOW_UPS_VIEW, FollowUpsView } from "./views/follow-ups-view";
import { showInStatusBar } from "./views/status-bar";
import { COMMANDS } from "./words";

const ALL_COMMANDS = [
  showFollowUps, insertThankYouNotes, insertFollowUp, insertReflection, markAsSent, undoLastAction,
];

export default class HearBackPlugin extends Plugin {
  override onload(): void {
    const source = new AgendaSource(this.app);
    const actions = new Actions(this.app, source, new NoteWriter(this.app));
    const context: CommandContext = { app: this.app, source, actions };
    const show = () => void showPanel(this.app);

    this.registerView(FOLLOW_UPS_VIEW, (leaf) => new FollowUpsView(leaf, source, actions));
    this.addRibbonIcon("ear", COMMANDS.showFollowUps, show);
    for (const command of ALL_COMMANDS) this.addCommand(command(context));
    this.register(showInStatusBar(this.addStatusBarItem(), source, show));
    this.app.workspace.onLayoutReady(() => {
      source.follow(this);
    });
  }

  /** Once, when the person switches the plugin on. */
  override onUserEnable(): void {
    void showPanel(this.app);
  }
}
