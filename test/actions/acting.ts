/** Everything that a person does, over notes in memory: what is said to them is kept, and their answers are prepared. */
import { parseYaml, TFolder } from "obsidian";
import { vi } from "vitest";
import { Adding } from "../../src/actions/adding";
import { ApplicationActions } from "../../src/actions/application-actions";
import { Deciding } from "../../src/actions/deciding";
import { LookingBack } from "../../src/actions/looking-back";
import { Drafting } from "../../src/actions/drafting";
import { FeedbackActions } from "../../src/actions/feedback-actions";
import { Manners } from "../../src/actions/manners";
import { MendingActions } from "../../src/actions/mending";
import { MessageActions } from "../../src/actions/message-actions";
import { Performer } from "../../src/actions/performer";
import { Practising } from "../../src/actions/practising";
import { ProblemActions } from "../../src/actions/problem-actions";
import { Recording } from "../../src/actions/recording";
import type { Talk } from "../../src/actions/talk";
import { AgendaBuilder } from "../../src/core/agenda";
import type { Application } from "../../src/core/application";
import { applicationAfter, keysOf, type Change } from "../../src/core/changes/change-and-undo";
import { setHowWell } from "../../src/core/changes/how-well";
import type { NewNote } from "../../src/core/changes/new-note";
import { PeopleNotes } from "../../src/core/companies/people-notes";
import { connectionsOf, type Connection } from "../../src/core/companies/people-you-know";
import type { Entry } from "../../src/core/entry";
import type { InsightsChoice } from "../../src/core/insights/choice";
import { insightsOf } from "../../src/core/insights/insights-of";
import { SearchFactsBuilder } from "../../src/core/insights/search-facts-builder";
import type { HowWell } from "../../src/core/reading/how-well";
import { folderOf, isInFolder } from "../../src/core/reading/link";
import type { Person } from "../../src/core/reading/person";
import type { NoteKind } from "../../src/core/reading/property-names";
import { readText } from "../../src/core/reading/property-value";
import type { Conventions } from "../../src/core/reading/recognition";
import type { Status } from "../../src/core/reading/vocabulary";
import { DEFAULT_SETTINGS, type Settings } from "../../src/settings/settings";
import type { SettingsStore } from "../../src/settings/settings-store";
import type { Question } from "../../src/ui/ask-first";
import type { MailAndClipboard } from "../../src/ui/mail-and-clipboard";
import { FolderChecks } from "../../src/vault/folder-checks";
import { HiddenHints } from "../../src/vault/hidden-hints";
import { NewNotes } from "../../src/vault/new-notes";
import type { NotePlace } from "../../src/vault/open-notes";
import { propertiesIn } from "../../src/vault/source";
import { TemplateLibrary } from "../../src/vault/template-library";
import { NoteWriter } from "../../src/vault/writer";
import { CONVENTIONS, jobNotesOf, moment, RULES } from "../builders";
import { NotesInMemory } from "../vault/notes-in-memory";

/** Friday 20 November 2026, nine in the morning. */
export const NOW = "2026-11-20 09:00";

/** Has the clock show {@link NOW} in UTC; call it before each test, and `vi.useRealTimers` after it. */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${NOW.replace(" ", "T")}Z`) });
}

/** Somebody who hears what is said to them, and answers as was prepared. */
export class TestPerson implements Talk {
  /** Every sentence that was said, in order. */
  readonly said: string[] = [];
  /** Every question that was asked, with why. */
  readonly asked: string[] = [];
  readonly questions: Question[] = [];
  /** Whether they go on, asked first; else they take the safe answer, if there is one. */
  goesOn = true;
  /** What they choose of a list, by its title; nothing if undefined. */
  chosen: string | undefined;
  private readonly buttons: { readonly label: string; readonly run: () => void }[] = [];

  readonly notify: Talk["notify"] = (sentence, ...actions) => {
    this.said.push(sentence);
    this.buttons.push(...actions);
  };

  readonly askFirst: Talk["askFirst"] = (question, why) => {
    this.asked.push(`${question.title} ${why}`);
    this.questions.push(question);
    return Promise.resolve(this.goesOn ? "go" : question.back === undefined ? undefined : "back");
  };

  readonly choose: Talk["choose"] = (question, items, show) => {
    this.asked.push(question);
    return Promise.resolve(items.find((item) => show(item).title === this.chosen));
  };

  /** Presses the last button of a label that stood in a notice. */
  press(label: string): void {
    const button = this.buttons.findLast((one) => one.label === label);
    if (button === undefined) throw new Error(`No notice has had the button ${label}`);
    button.run();
  }
}

/** The notes as they are read at this moment. */
class NotesRead {
  constructor(
    private readonly notes: NotesInMemory,
    readonly conventions: Conventions,
  ) {}

  readonly propertiesOf = (file: { readonly path: string }) =>
    propertiesIn(this.notes.metadataCache.getFileCache(this.notes.file(file.path)));

  readonly entryOf = (path: string): Entry | undefined => {
    const { application, builder } = this.read(path);
    return application && builder.entryOf(application);
  };

  readonly agenda = () => this.read("").agenda;

  readonly scheduleAfter = (
    { paths: [path] }: Application,
    changes: readonly Change[],
    newNotes: readonly NewNote[] = [],
  ) => {
    const { application, builder } = this.read(path);
    if (application === undefined) return undefined;
    const propertiesAt = (of: string) => this.propertiesOf(this.notes.file(of));
    const instead = applicationAfter(application, changes, newNotes, propertiesAt, CONVENTIONS);
    return instead && builder.scheduleInstead(application, instead, moment(NOW));
  };

  readonly setHowWell = ({ application }: Entry, connection: Connection, howWell: HowWell) => {
    const propertiesAt = (of: string) => this.propertiesOf(this.notes.file(of));
    return setHowWell(application, connection, howWell, propertiesAt, this.conventions.names);
  };

  readonly statusWord = (status: Status) => this.jobNotes().statusWord(status);

  readonly pathsOf = (kind: NoteKind) => this.jobNotes().pathsOf(kind);

  readonly countIn = (folder: string) => {
    const count = (kind: NoteKind) => this.pathsOf(kind).filter((path) => isInFolder(folderOf(path), folder)).length;
    return { applications: count("application"), interviews: count("interview") };
  };

  readonly keysOf = (path: string) => keysOf(CONVENTIONS, this.jobNotes().noteAt(path)?.kind ?? "application");

  readonly connectionsOf = ({ application }: Entry) => {
    const people = new PeopleNotes(CONVENTIONS);
    for (const [path, properties] of Object.entries(this.properties())) people.put(path, properties);
    return connectionsOf(application, people, (target) => this.resolve(target));
  };

  readonly personNote = ({ link }: Person) => {
    const path = link === undefined ? undefined : this.resolve(link);
    const properties = path === undefined ? undefined : this.properties()[path];
    return properties && { email: readText(properties["email"]), greeting: readText(properties["greeting"]) };
  };

  readonly lineOfBlock = (path: string, id: string) =>
    this.notes.has(path)
      ? this.notes.metadataCache.getFileCache(this.notes.file(path)).blocks[id.toLowerCase()]?.position.end.line
      : undefined;

  readonly practice = () => [];

  readonly insights = (choice: InsightsChoice) => {
    const facts = new SearchFactsBuilder(RULES);
    const [agenda, now] = [this.agenda(), moment(NOW)];
    return insightsOf(facts.build(agenda, now), facts.ownSteps(agenda, now), choice);
  };

  readonly onChange = () => () => undefined;

  private read(path: string) {
    const jobNotes = this.jobNotes();
    const builder = new AgendaBuilder(RULES);
    const agenda = builder.build(jobNotes.applications(), jobNotes.brokenNotes(), moment(NOW));
    return { application: jobNotes.applicationOf(path), builder, agenda };
  }

  private jobNotes() {
    return jobNotesOf(this.properties());
  }

  private properties() {
    const files = this.notes.vault.getMarkdownFiles();
    return Object.fromEntries(files.map((file) => [file.path, this.propertiesOf(file)]));
  }

  private resolve(target: string): string | undefined {
    const paths = this.notes.vault.getMarkdownFiles().map(({ path }) => path);
    return paths.find((path) => `/${path}`.endsWith(`/${target}.md`));
  }
}

/** What went out of the vault, by clipboard and mail program. */
class TestMailAndClipboard implements MailAndClipboard {
  clipboard: string | undefined;
  readonly addresses: string[] = [];
  hasClipboard = true;
  longestAddress = 2_081;

  copy(text: string): Promise<boolean> {
    if (this.hasClipboard) this.clipboard = text;
    return Promise.resolve(this.hasClipboard);
  }

  openAddress(address: string): boolean {
    if (address.length > this.longestAddress) return false;
    this.addresses.push(address);
    return true;
  }
}

/** All actions over these notes. */
export function acting(
  texts: Readonly<Record<string, string>>,
  set: Partial<Settings> = {},
  conventions: Conventions = CONVENTIONS,
) {
  const notes = new NotesInMemory(texts);
  const person = new TestPerson();
  const source = new NotesRead(notes, conventions);
  const settings = {
    current: { ...DEFAULT_SETTINGS, ...set },
    change(changed: Partial<Settings>) {
      settings.current = { ...settings.current, ...changed };
      return Promise.resolve();
    },
    lock: undefined as SettingsStore["lock"],
    onChange: () => () => undefined,
  };
  const opened: string[] = [];
  const shown: NotePlace[] = [];
  /** The properties that were gone to: note, key and what is meant of its value. */
  const properties: (readonly [string, string, string])[] = [];
  /** The lines that were gone to. */
  const lines: (readonly [string, number])[] = [];
  const openNotes = {
    open: (path: string) => void opened.push(path),
    show: (place: NotePlace) => Promise.resolve(void shown.push(place)),
    showProperty: (...place: [string, string, string]) => Promise.resolve(void properties.push(place)),
    showLine: (...place: [string, number]) => Promise.resolve(void lines.push(place)),
    textOf: notes.textOf.bind(notes),
    viewsOf: notes.viewsOf.bind(notes),
  };
  const out = new TestMailAndClipboard();
  const writer = new NoteWriter(notes, notes, source.keysOf);
  const performer = new Performer(writer, openNotes, person.notify);
  const library = new TemplateLibrary(notes, openNotes, settings);
  const newNotes = new NewNotes(notes, source, settings);
  const folderChecks = new FolderChecks({ getRoot: () => new TFolder() }, source, settings, []);
  const drafting = new Drafting(source, performer, settings, library, openNotes, person, folderChecks);
  const actions = new ApplicationActions(
    source,
    performer,
    drafting,
    newNotes,
    openNotes,
    person.askFirst,
    person.notify,
  );
  const adding = new Adding(source, newNotes, performer);
  const deciding = new Deciding(source, performer, drafting, openNotes);
  const hiddenHints = new HiddenHints({ loadLocalStorage: () => null, saveLocalStorage: () => undefined });
  const messages = new MessageActions(
    notes.vault,
    source,
    actions,
    openNotes,
    out,
    new Manners(source, settings, hiddenHints, performer),
    person,
  );
  const mending = new MendingActions(notes.vault, source, openNotes, performer, (yaml): unknown => parseYaml(yaml));
  const practising = new Practising(notes.vault, newNotes, openNotes, performer);
  const problems = new ProblemActions(source, performer, newNotes, openNotes, person);
  const lookingBack = new LookingBack(notes.vault, settings, openNotes, practising, performer);
  const feedback = new FeedbackActions(source, performer, drafting, practising);
  const recording = new Recording(newNotes, openNotes, out, performer, person.notify);
  const entry = (path: string): Entry => {
    const found = source.entryOf(path);
    if (found === undefined) throw new Error(`${path} is none of ours`);
    return found;
  };
  return {
    notes,
    person,
    settings,
    opened,
    shown,
    properties,
    lines,
    out,
    performer,
    library,
    newNotes,
    drafting,
    actions,
    adding,
    deciding,
    mending,
    messages,
    practising,
    problems,
    lookingBack,
    feedback,
    recording,
    entry,
    agenda: source.agenda,
  };
}

/** A note of these properties and this text. */
export const note = (properties: string, body = "") => `---\n${properties}\n---\n${body}`;

/** An application whose follow-up to Dana Lee is overdue. */
export const ACME =
  "type: application\ncompany: Acme\nrole: Cook\nstatus: interviewing\ncontact: Dana Lee <dana@acme.example>\ninterview_date: 2026-11-05\npreparation: 4\nconfidence: 3\nfooting: 4\ncontact_log:\n  - 2026-11-06 thank-you";

/** The same, where it is too early to follow up. */
export const WAITING = ACME.replace("2026-11-05", "2026-11-18").replace("2026-11-06", "2026-11-19");
