import { expect, it } from "vitest";
import { isEnglish } from "../../../src/messages/manners/language";
import { exampleDraft } from "./examples";

it.each([
  ["We met on Monday.", true],
  ["Pour over coffee, per cup", true],
  ["Dear Dana, could you tell me where things stand?", true],
  ["Next steps", true],
  ["Sehr geehrte Frau Lee, ich warte noch auf eine Antwort.", false],
  ["Bonjour Madame, je vous remercie pour votre temps.", false],
  ["Geachte mevrouw, bedankt voor het gesprek van maandag.", false],
  ["Hei Dana, kiitos ajastasi.", false],
  ["お世話になっております。", false],
])("takes “%s” for English, or not: %s", (text, is) => {
  expect(isEnglish(exampleDraft(text))).toBe(is);
});
