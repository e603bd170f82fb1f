/** Whether a draft is in English: rules about what is said are written for one language. */
import { isAscii } from "../../core/reading/letters";
import type { DraftText } from "./draft-text";

/** The commonest words of each language, without those that mean something in English. */
const ENGLISH = wordSet(
  "the and to of you i a in is for that it with your my we have this be on was are as would if not could about at me from please thank thanks hello dear hi",
);
const OTHERS = wordSet(
  "der das und ich sie nicht ist ein eine mit für auf wir haben sehr geehrte geehrter grüßen " +
    "le les des et je vous est une avec dans que nous suis votre monsieur madame bonjour merci " +
    "el los las y que usted una para por su estoy gracias estimado estimada hola " +
    "os um uma e com não obrigado obrigada prezado prezada olá " +
    "het een ik u niet zijn voor geachte bedankt " +
    "il di che non sono una gentile grazie buongiorno " +
    "nie się jest na że dzień dobry dziękuję pana pani " +
    "och jag att det som på för inte med är hej tack " +
    "og jeg det er ikke til på hej takk hei " +
    "ja että ei en hei kiitos " +
    "je se na že jsem dobrý den děkuji " +
    "ve bir bu için merhaba teşekkürler sayın",
);
const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]/gu;

/** Where it cannot be told, as in two words, it is taken for English. */
export function isEnglish({ sentences, text }: DraftText): boolean {
  let english = 0;
  let other = 0;
  for (const { words } of sentences)
    for (const { word } of words) {
      if (ENGLISH.has(word)) english += 1;
      if (OTHERS.has(word)) other += 1;
    }
  if (!isAscii(text)) other += (text.match(OTHER_SCRIPT)?.length ?? 0) / 2;
  return english >= other;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}
