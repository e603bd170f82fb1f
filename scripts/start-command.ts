/** `npm start`: opens a vault in the stand-in host, so that Hear Back can be tried without Obsidian, or prints what it reads there. */
import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Agenda } from "../src/core/agenda";
import { appliedBefore } from "../src/core/companies/applied-before";
import { momentOf, parseDay, parseTime, type ClockTime, type LocalDay, type Moment } from "../src/core/day";
import { meaningOfPromise } from "../src/core/reading/promise-words";
import { DEFAULT_CALENDAR, workingCalendar } from "../src/core/working-calendar";
import { agendaJson } from "../src/export/agenda-json";
import { agendaInWords } from "../src/export/agenda-text";
import { insightsJson } from "../src/export/insights-json";
import { insightsInMarkdown } from "../src/export/insights-markdown";
import { NO_BREAK } from "../src/words/days";
import { hintsInLines } from "../src/words/hints-in-lines";
import { meansWords, promiseQuestion } from "../src/words/promise";
import { explanationInLines } from "../src/words/why-listed";
import { buildHost } from "../test/host/build-host";
import { serveVault } from "../test/host/server";
import { buildPlugin } from "./bundle";
import { NotesFolder } from "./folder";
import { hintsInFiles } from "./manners";
import { copySampleVault, copyVault } from "./sample-vault";
import { UsageError } from "./usage-error";

const ROOT = path.join(import.meta.dirname, "..");
const DEFAULT_PORT = 5173;

/** What `npm start -- --help` prints. */
const USAGE = `\
npm start                                  a copy of the sample vault, its dates shifted to today
npm start -- --vault DIR [--in-place]      a copy of another vault, or the folder itself; both with [--port NUMBER]
npm start -- --print [--vault DIR] [--today YYYY-MM-DD | --now YYYY-MM-DDTHH:MM] [--json]
npm start -- --print [--vault DIR] --explain PATH
npm start -- --print [--vault DIR] --insights [--json] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--company NAME]
npm start -- --promise "WORDS" --today YYYY-MM-DD [--json]
npm start -- --manners PATH… [--vault DIR] [--today YYYY-MM-DD] [--json]`;

/** A day alone means its end. */
const END_OF_DAY = "23:59" as ClockTime;

/** Does what the words ask for, and prints it. Throws a UsageError where they are off. */
export async function start(args: readonly string[], print: (text: string) => void = console.log): Promise<void> {
  const options = readOptions(args);
  if (options.help) {
    print(USAGE);
    return;
  }
  const now = readNow(options);
  if (options.promise !== undefined) {
    print(promiseOf(options.promise, now.day, options.json));
    return;
  }
  if (options.manners !== undefined) {
    print(mannersOf(options.manners, options.vault, now, options.json));
    return;
  }
  const port = readPort(options.port);
  const folder = options.vault === undefined ? undefined : readFolder(options.vault);
  if (options.print) {
    const printed = folder ?? copySampleVault(now.day);
    if (options.insights) print(insightsOf(printed, now, options));
    else if (options.explain !== undefined) print(explanationOf(printed, options.explain));
    else print(agendaOf(printed, now, options.json));
    return;
  }
  await buildPlugin(ROOT);
  await buildHost();
  const vault = folder === undefined ? copySampleVault(now.day) : options["in-place"] ? folder : copyVault(folder);
  print(agendaOf(vault, now, options.json));
  const { url } = await serve(vault, port);
  print(`\nHear Back is open at ${url}\nThe vault is ${vault}. Press Ctrl+C to stop.`);
  openInBrowser(url);
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: args.includes("--manners"),
      options: {
        help: { type: "boolean", short: "h", default: false },
        vault: { type: "string" },
        "in-place": { type: "boolean", default: false },
        print: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        explain: { type: "string" },
        insights: { type: "boolean", default: false },
        from: { type: "string" },
        to: { type: "string" },
        company: { type: "string" },
        promise: { type: "string" },
        manners: { type: "string", multiple: true },
        today: { type: "string" },
        now: { type: "string" },
        port: { type: "string" },
      },
    });
    if (values.help) return values;
    if (values.promise !== undefined) {
      checkPromise(values);
      return values;
    }
    if (values.manners !== undefined) {
      checkManners(values);
      return { ...values, manners: [...values.manners, ...positionals] };
    }
    const { today, now, json, explain, insights, from, to, company } = values;
    if (!values.print && (today !== undefined || now !== undefined || json || explain !== undefined || insights)) {
      throw new UsageError("--today, --now, --json, --explain and --insights go with --print.");
    }
    if (!insights && (from !== undefined || to !== undefined || company !== undefined))
      throw new UsageError("--from, --to and --company go with --insights.");
    if (insights && explain !== undefined) throw new UsageError("Give --explain or --insights, not both.");
    if (values.today !== undefined && values.now !== undefined)
      throw new UsageError("Give --today or --now, not both.");
    if (values["in-place"] && values.vault === undefined) throw new UsageError("--in-place goes with --vault.");
    return values;
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** What words mean depends on the day on which they were said, and on nothing else. */
function checkPromise(options: Readonly<Record<string, unknown>>): void {
  const { promise, today } = options;
  if (String(promise).trim() === "")
    throw new UsageError('Say in which words they promised: --promise "by the end of next week".');
  if (today === undefined) throw new UsageError("Say on which day they promised: --today 2026-11-20.");
  if (isGivenBut(options, ["promise", "today", "json"]))
    throw new UsageError("--promise goes with --today and --json alone.");
}

function checkManners(options: Readonly<Record<string, unknown>>): void {
  if (isGivenBut(options, ["manners", "vault", "today", "json"]))
    throw new UsageError("--manners goes with --vault, --today and --json alone.");
}

/** Whether any other option is given. */
function isGivenBut(options: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return Object.entries(options).some(
    ([name, value]) => value !== undefined && value !== false && !names.includes(name),
  );
}

function readDay(text: string | undefined): LocalDay | undefined {
  const day = text === undefined ? undefined : parseDay(text);
  if (text !== undefined && day === undefined)
    throw new UsageError(`“${text}” is not a day. Write it as in 2026-11-20.`);
  return day;
}

function readNow({ today, now }: { today?: string | undefined; now?: string | undefined }): Moment {
  const whole = readDay(today);
  if (whole !== undefined) return { day: whole, time: END_OF_DAY };
  if (now === undefined) return momentOf(new Date());
  const day = parseDay(now.slice(0, 10));
  const time = parseTime(now.slice(11));
  if (day === undefined || time === undefined || now[10] !== "T") {
    throw new UsageError(`“${now}” is not a day and time. Write it as in 2026-11-20T09:00.`);
  }
  return { day, time };
}

function readFolder(vault: string): string {
  const folder = path.resolve(vault);
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) throw new UsageError(`There is no folder ${folder}.`);
  if (!stats.isDirectory()) throw new UsageError(`${folder} is a file. Name the folder of a vault.`);
  return folder;
}

function readPort(port: string | undefined): number {
  const number = port === undefined ? DEFAULT_PORT : Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new UsageError(`“${port ?? ""}” is not a port.`);
  return number;
}

/** The day that the words mean, said on a day by the default calendar, or what the dialog would ask. */
function promiseOf(words: string, saidOn: LocalDay, asJson: boolean): string {
  const meaning = meaningOfPromise(words, saidOn, workingCalendar(DEFAULT_CALENDAR));
  const asks = promiseQuestion(meaning, saidOn).replaceAll(NO_BREAK, " ");
  const by = meaning.kind === "day" ? meaning.by : null;
  if (asJson) return JSON.stringify({ by, asks });
  return by === null ? asks : meansWords(by, saidOn, saidOn, "interview").join("").replaceAll(NO_BREAK, " ");
}

function agendaOf(folder: string, now: Moment, asJson: boolean): string {
  const notes = new NotesFolder(folder);
  const { agenda, counts } = notes.agenda(now);
  if (!asJson) return agendaInWords(agenda);
  const json = agendaJson(agenda, counts, (person, application) => notes.addressOf(person, application));
  return JSON.stringify(json, undefined, 2);
}

/** The figures of a search, of some days and one company where these are given: for programs, or in words. */
function insightsOf(
  folder: string,
  now: Moment,
  options: {
    readonly json: boolean;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly company?: string | undefined;
  },
): string {
  const from = readDay(options.from);
  const to = readDay(options.to);
  if (from !== undefined && to !== undefined && to < from) throw new UsageError("--to lies before --from.");
  const notes = new NotesFolder(folder);
  const { company } = options;
  const companyKey = company === undefined ? undefined : keyOfCompany(company, notes.agenda(now).agenda, folder);
  const insights = notes.insights(now, { from, to, companyKey });
  if (!options.json) return insightsInMarkdown(insights, now.day).trimEnd();
  return JSON.stringify(insightsJson(insights, now.day, company), undefined, 2);
}

function keyOfCompany(company: string, agenda: Agenda, folder: string): string {
  const key = appliedBefore(agenda, company)?.last.companyKey ?? "";
  if (key === "") throw new UsageError(`No application in ${folder} is to a company “${company}”.`);
  return key;
}

/** The hints for the messages in files: as an object by path, or in words. */
function mannersOf(paths: readonly string[], vault: string | undefined, now: Moment, asJson: boolean): string {
  const folder = vault === undefined ? undefined : readFolder(vault);
  const files = hintsInFiles(paths, folder === undefined ? undefined : { folder, notes: new NotesFolder(folder) }, now);
  if (asJson)
    return JSON.stringify(Object.fromEntries(files.map(({ path: given, hints }) => [given, hints])), undefined, 2);
  return files.flatMap(({ path: given, text, hints }) => hintsInLines(given, text, hints)).join("\n");
}

function explanationOf(folder: string, note: string): string {
  const explanation = new NotesFolder(folder).explain(note.split(path.sep).join("/"));
  if (explanation === undefined)
    throw new UsageError(`There is no note ${note} in ${folder}. Name it by its path in the vault.`);
  return explanationInLines(explanation).replaceAll(NO_BREAK, " ");
}

async function serve(vault: string, port: number) {
  try {
    return await serveVault({ vault, plugin: ROOT, port });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EADDRINUSE") {
      throw new UsageError(`Port ${String(port)} is in use. Choose another one with --port.`);
    }
    throw error;
  }
}

/** With the system's own opener, where there is a screen. */
function openInBrowser(url: string): void {
  const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ["open", url],
    win32: ["cmd", "/c", "start", "", url],
  };
  const hasScreen = process.env["DISPLAY"] !== undefined || process.env["WAYLAND_DISPLAY"] !== undefined;
  const [command, ...args] = openers[process.platform] ?? (hasScreen ? ["xdg-open", url] : []);
  if (command === undefined || process.env["CI"] !== undefined) return;
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}
