import type { App, Command } from "obsidian";
import type { Entry } from "../core/entry";
import type { Round } from "../core/reading/round";
import type { AgendaSource } from "../vault/source";
import type { TemplateLibrary } from "../vault/template-library";
import type { Deeds } from "../views/panel/row-actions";

/** What commands work with. */
export interface CommandContext extends Deeds {
  readonly app: App;
  readonly source: AgendaSource;
  readonly templates: TemplateLibrary;
}

/** A command on the Application of the active note, offered only where `applies` says so; in reading view too. */
export function onActiveNote(
  { app, source }: CommandContext,
  applies: (entry: Entry, path: string) => boolean,
  run: (entry: Entry, path: string) => Promise<void> | void,
): Pick<Command, "checkCallback"> {
  return {
    checkCallback(checking) {
      const path = app.workspace.getActiveFile()?.path;
      const entry = path === undefined ? undefined : source.entryOf(path);
      if (path === undefined || entry === undefined || !applies(entry, path)) return false;
      if (!checking) void run(entry, path);
      return true;
    },
  };
}

/** The round that the active note is about: its own, else the latest one that was held. */
export function roundOf({ application, schedule }: Entry, path: string): Round | undefined {
  const own = path === application.paths[0] ? undefined : application.rounds.find((round) => round.path === path);
  return own ?? schedule.heldRound;
}
