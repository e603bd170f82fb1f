import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { AgendaBuilder, type Agenda } from "../src/core/agenda";
import type { Moment } from "../src/core/day";
import { JobNotes, type ResolveLink } from "../src/core/job-notes";
import { noteName } from "../src/core/person";
import { DEFAULT_CADENCES } from "../src/core/schedule/cadence";
import { DEFAULT_CALENDAR, workingCalendar } from "../src/core/working-calendar";
import { splitNoteText } from "../src/note-text";

export interface FolderAgenda {
  readonly agenda: Agenda;
  readonly counts: { readonly notes: number; readonly applications: number; readonly interviews: number };
}

/** The agenda of the Markdown notes in a folder, with the same core as in the app. Hidden folders are passed over. */
export function agendaOfFolder(folder: string, now: Moment): FolderAgenda {
  const paths = markdownPaths(folder, "");
  const notes = new JobNotes(linkResolver(paths));
  for (const notePath of paths) {
    const text = readFileSync(path.join(folder, notePath), "utf8");
    notes.put(notePath, splitNoteText(text, parseYaml).properties);
  }
  const builder = new AgendaBuilder({ cadences: DEFAULT_CADENCES, calendar: workingCalendar(DEFAULT_CALENDAR) });
  const agenda = builder.build(notes.applications().values(), notes.brokenNotes(), now);
  return { agenda, counts: { notes: paths.length, ...notes.counts() } };
}

function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: "error" });
}

function markdownPaths(root: string, folder: string): readonly string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith("."))
    .flatMap((entry) => {
      const entryPath = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return markdownPaths(root, entryPath);
      return entry.isFile() && /\.md$/i.test(entry.name) ? [entryPath] : [];
    });
}

/** As Obsidian resolves links: a path from the root, else the note of that name that lies nearest to the root. */
function linkResolver(paths: readonly string[]): ResolveLink {
  const byName = new Map<string, string[]>();
  for (const notePath of paths) {
    const name = noteName(notePath).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), notePath]);
  }
  return (target) => {
    const wanted = target.replace(/\.md$/i, "").toLowerCase();
    const candidates = byName.get(noteName(wanted)) ?? [];
    const matching = candidates.filter((candidate) => `/${candidate.toLowerCase()}`.endsWith(`/${wanted}.md`));
    return matching.sort((one, other) => one.length - other.length)[0];
  };
}
