import { Plugin } from "obsidian";
import { ApplicationActions } from "./actions/application-actions";
import { Drafting } from "./actions/drafting";
import { MessageActions } from "./actions/message-actions";
import { Performer } from "./actions/performer";
import { ALL_COMMANDS } from "./commands/all-commands";
import type { CommandContext } from "./commands/command-context";
import { showPanel } from "./commands/show-follow-ups";
import { conventionsOf, rulesOf } from "./settings/settings";
import { SettingsStore } from "./settings/settings-store";
import { notify } from "./ui/notices";
import { NewNotes } from "./vault/new-notes";
import { readTemplateFolders } from "./vault/other-plugins";
import { AgendaSource } from "./vault/source";
import { Templates } from "./vault/templates";
import { NoteWriter } from "./vault/writer";
import { followRenamedFolders, welcome } from "./views/dialogs/choosing-folders";
import { Dialogs } from "./views/dialogs/dialogs";
import { followFileMenu } from "./views/file-menu";
import { draftLines } from "./views/message-line/in-editor";
import { draftLineInReading } from "./views/message-line/in-reading";
import { FOLLOW_UPS_VIEW, FollowUpsView } from "./views/panel/follow-ups-view";
import { sayOnOpening } from "./views/say-on-opening";
import { SettingsTab } from "./views/settings/settings-tab";
import { showInStatusBar } from "./views/status-bar";
import { COMMANDS } from "./words/commands";
import { NOTICES } from "./words/notices";

/** The plugin as Obsidian loads it: builds the parts, and registers each with what ends it. */
export default class HearBackPlugin extends Plugin {
  private readonly settingsStore = new SettingsStore(this);
  private agendaSource: AgendaSource | undefined;

  override async onload(): Promise<void> {
    const { app, settingsStore } = this;
    if (!(await settingsStore.load())) notify(NOTICES.settingsUnreadable);
    const templateFolders = await readTemplateFolders(app);
    const conventions = () => conventionsOf(settingsStore.current, templateFolders);
    const source = new AgendaSource(app, conventions(), rulesOf(settingsStore.current));
    const performer = new Performer(app, new NoteWriter(app, (path) => source.keysOf(path)));
    const templates = new Templates(app, settingsStore);
    const drafting = new Drafting(app, source, performer, settingsStore, templates);
    const actions = new ApplicationActions(app, source, performer, drafting, new NewNotes(app, source, settingsStore));
    const messages = new MessageActions(app, source, performer, actions);
    const dialogs = new Dialogs(app, source, performer, actions, settingsStore);
    const context: CommandContext = { app, source, templates, performer, actions, drafting, messages, dialogs };
    const show = () => void showPanel(app);
    this.agendaSource = source;

    this.registerView(FOLLOW_UPS_VIEW, (leaf) => new FollowUpsView(leaf, source, context));
    this.addSettingTab(new SettingsTab(app, this, settingsStore, () => void drafting.copyTemplates()));
    this.addRibbonIcon("ear", COMMANDS.showFollowUps, show);
    this.registerEditorExtension(draftLines(messages));
    this.registerMarkdownPostProcessor(draftLineInReading(app, messages));
    for (const command of ALL_COMMANDS) this.addCommand(command(context));
    this.register(showInStatusBar(this.addStatusBarItem(), source, show));
    this.register(settingsStore.onReadingChange(() => source.readBy(conventions(), rulesOf(settingsStore.current))));
    app.workspace.onLayoutReady(() => {
      source.follow(this);
      this.registerEvent(followFileMenu(context));
      if (settingsStore.current.sayOnOpening) this.register(sayOnOpening(app, source, show));
      this.registerEvent(followRenamedFolders(app, settingsStore));
    });
  }

  /** When the person switches the plugin on; not when Obsidian starts with it. */
  override onUserEnable(): void {
    void showPanel(this.app);
    if (this.agendaSource) this.register(welcome(this.app, this.agendaSource, this.settingsStore));
  }

  /** When the settings were changed on another device. */
  override onExternalSettingsChange(): void {
    void this.settingsStore.load();
  }
}
