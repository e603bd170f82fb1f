import { parseYaml, Plugin } from "obsidian";
import { Adding } from "./actions/adding";
import { ApplicationActions } from "./actions/application-actions";
import { Capturing } from "./actions/capturing";
import { Copies } from "./actions/copies";
import { Deciding } from "./actions/deciding";
import { LookingBack } from "./actions/looking-back";
import { Drafting } from "./actions/drafting";
import { FeedbackActions } from "./actions/feedback-actions";
import { Lessons } from "./actions/lessons";
import { Manners } from "./actions/manners";
import { MendingActions } from "./actions/mending";
import { MessageActions } from "./actions/message-actions";
import { Networks } from "./actions/networks";
import { Performer } from "./actions/performer";
import { Practising } from "./actions/practising";
import { ProblemActions } from "./actions/problem-actions";
import { Recording } from "./actions/recording";
import type { Talk } from "./actions/talk";
import { ALL_COMMANDS } from "./commands/all-commands";
import type { CommandContext } from "./commands/command-context";
import { revealPanel, showPanel } from "./commands/show-follow-ups";
import type { SurveyedList } from "./core/folder-survey";
import { conventionsOf, rulesOf } from "./settings/settings";
import { SettingsStore } from "./settings/settings-store";
import { askFirst } from "./ui/ask-first";
import { choose } from "./ui/choose";
import { mailAndClipboard } from "./ui/mail-and-clipboard";
import { notify } from "./ui/notices";
import { FolderChecks } from "./vault/folder-checks";
import { HiddenHints } from "./vault/hidden-hints";
import { NewNotes } from "./vault/new-notes";
import { OpenNotes } from "./vault/open-notes";
import { SettingsFile } from "./vault/settings-file";
import { AgendaSource } from "./vault/source";
import { readTemplateFolders } from "./vault/template-folders";
import { TemplateLibrary } from "./vault/template-library";
import { NoteWriter } from "./vault/writer";
import { offerToWriteDown } from "./views/after-the-hour";
import type { Acts } from "./views/acts";
import { followRenamedFolders, welcome } from "./views/dialogs/choosing-folders";
import { Dialogs } from "./views/dialogs/dialogs";
import { followFileMenu } from "./views/file-menu";
import { draftLines } from "./views/message-line/in-editor";
import { draftLineInReading } from "./views/message-line/in-reading";
import { GuideView } from "./views/guide/guide-view";
import { GUIDE_VIEW } from "./views/guide/show-guide";
import { InsightsView } from "./views/insights/insights-view";
import { INSIGHTS_VIEW, showInsights } from "./views/insights/show-insights";
import { offerOneOtherThing } from "./views/one-other-thing";
import { FOLLOW_UPS_VIEW, FollowUpsView } from "./views/panel/follow-ups-view";
import { RecordView } from "./views/record/record-view";
import { RECORD_VIEW } from "./views/record/show-record";
import { sayOnOpening } from "./views/say-on-opening";
import { SettingsTab } from "./views/settings/settings-tab";
import { showInStatusBar } from "./views/status-bar";
import { weeklyLook } from "./views/weekly-look";
import { INSIGHTS } from "./words/insights";
import { COMMANDS } from "./words/commands";
import { settingsNotice } from "./words/settings";

/** The plugin as Obsidian loads it: builds the parts, and registers each with what ends it. */
export default class HearBackPlugin extends Plugin {
  private readonly settingsStore = new SettingsStore(new SettingsFile(this), (trouble) =>
    notify(settingsNotice(trouble)),
  );
  /** Says what was found, the first time. */
  #welcome: (() => () => void) | undefined;

  override async onload(): Promise<void> {
    const { app, settingsStore } = this;
    await settingsStore.load();
    const templateFolders = await readTemplateFolders(app.vault);
    const conventions = () => conventionsOf(settingsStore.current, templateFolders);
    const source = new AgendaSource(app, conventions(), rulesOf(settingsStore.current));
    const talk: Talk = {
      notify,
      askFirst: (question, why) => askFirst(app, question, why),
      choose: (question, items, show) => choose(app, question, items, show),
    };
    const openNotes = new OpenNotes(app);
    const folderChecks = new FolderChecks(app.vault, source, settingsStore, templateFolders);
    const newNotes = new NewNotes(app, source, settingsStore);
    const templates = new TemplateLibrary(app, openNotes, settingsStore);
    const writer = new NoteWriter(app, openNotes, (path) => source.keysOf(path));
    const performer = new Performer(writer, openNotes, notify);
    const drafting = new Drafting(source, performer, settingsStore, templates, openNotes, talk, folderChecks);
    const actions = new ApplicationActions(
      source,
      performer,
      drafting,
      newNotes,
      openNotes,
      talk.askFirst,
      talk.notify,
    );
    const adding = new Adding(source, newNotes, performer);
    const deciding = new Deciding(source, performer, drafting, openNotes);
    const lessons = new Lessons(source, performer);
    const hiddenHints = new HiddenHints(app);
    const manners = new Manners(source, settingsStore, hiddenHints, performer);
    const messages = new MessageActions(app.vault, source, actions, openNotes, mailAndClipboard, manners, talk);
    const mending = new MendingActions(app.vault, source, openNotes, performer, parseYaml);
    const practising = new Practising(app.vault, newNotes, openNotes, performer);
    const problems = new ProblemActions(source, performer, newNotes, openNotes, talk);
    const copies = new Copies(app.vault, source, openNotes, performer);
    const capturing = new Capturing(source, newNotes, performer, notify);
    const lookingBack = new LookingBack(app.vault, settingsStore, openNotes, practising, performer);
    const feedback = new FeedbackActions(source, performer, drafting, practising);
    const recording = new Recording(newNotes, openNotes, mailAndClipboard, performer, notify);
    const acts: Acts = {
      openNotes,
      performer,
      actions,
      adding,
      deciding,
      drafting,
      lessons,
      mending,
      messages,
      practising,
      problems,
      copies,
      capturing,
      lookingBack,
      feedback,
      recording,
      networks: new Networks(settingsStore, notify),
    };
    const dialogs = new Dialogs(app, source, settingsStore, acts);
    const context: CommandContext = { ...acts, app, source, templates, dialogs };
    const show = () => void showPanel(app);
    const firstNotes = {
      makeNotes: (list: SurveyedList) => void actions.makeNotesFor(list),
      create: () => dialogs.newApplication(),
    };
    this.#welcome = () => welcome(app, source, settingsStore, folderChecks, firstNotes);

    this.registerView(FOLLOW_UPS_VIEW, (leaf) => new FollowUpsView(leaf, source, context));
    this.registerView(GUIDE_VIEW, (leaf) => new GuideView(leaf, source, context, show));
    this.registerView(INSIGHTS_VIEW, (leaf) => new InsightsView(leaf, source, context));
    this.registerHoverLinkSource(INSIGHTS_VIEW, { display: INSIGHTS.title, defaultMod: true });
    this.registerView(RECORD_VIEW, (leaf) => new RecordView(leaf, source, settingsStore, recording));
    this.addSettingTab(
      new SettingsTab(app, this, settingsStore, hiddenHints, () => void drafting.copyTemplates(), folderChecks),
    );
    this.addRibbonIcon("ear", COMMANDS.showFollowUps, show);
    this.registerEditorExtension(draftLines(messages, manners));
    this.registerMarkdownPostProcessor(draftLineInReading(app, messages, manners, openNotes));
    for (const command of ALL_COMMANDS) this.addCommand(command(context));
    this.register(offerOneOtherThing(app, context));
    this.register(showInStatusBar(this.addStatusBarItem(), source, show));
    this.register(settingsStore.onReadingChange(() => source.readBy(conventions(), rulesOf(settingsStore.current))));
    app.workspace.onLayoutReady(() => {
      source.follow(this);
      this.registerEvent(followFileMenu(context));
      offerToWriteDown(this, source, (entry, round) => dialogs.capture(entry, round));
      if (settingsStore.current.sayOnOpening) this.register(sayOnOpening(app, source, show));
      weeklyLook(this, source, settingsStore, () => void showInsights(app));
      this.registerEvent(followRenamedFolders(app, settingsStore));
      this.registerEvent(
        app.vault.on("rename", ({ path }, from) => {
          dialogs.noteRenamed(from, path);
          hiddenHints.noteRenamed(from, path);
        }),
      );
    });
  }

  /** When the person switches the plugin on; not when Obsidian starts with it. */
  override onUserEnable(): void {
    void revealPanel(this.app);
    if (this.#welcome) this.register(this.#welcome());
  }

  /** When the settings were changed on another device. */
  override onExternalSettingsChange(): void {
    void this.settingsStore.load();
  }
}
