import { expect, it } from "vitest";
import { ADD_CONTACT, ADD_INTERVIEW_DATE, ADD_PROMISED_DAY } from "../../src/words/adding";
import { CAPTURE } from "../../src/words/capture";
import { COMMANDS } from "../../src/words/commands";
import { MENUS } from "../../src/words/menus";
import { MESSAGES } from "../../src/words/message-line";

/** Obsidian opens notes itself, and folders are chosen from the panel. */
const NO_COMMANDS: readonly string[] = [MENUS.openNote, MENUS.chooseFolders];

it.each([
  ...Object.values(MENUS).filter((words) => !NO_COMMANDS.includes(words)),
  CAPTURE.inMenu,
  MESSAGES.markSent,
  ADD_CONTACT.act,
  ADD_INTERVIEW_DATE.act,
  ADD_PROMISED_DAY.act,
])("“%s” is called so in the palette too", (words) => {
  expect(Object.values(COMMANDS)).toContain(words);
});
