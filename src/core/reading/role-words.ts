/** The words that say of what kind a role is: what a level, a contract or a little word says is left out. */
import { foldLetters } from "./letters";
import { wordList } from "./word-list";

export interface RoleWord {
  /** What spellings of it have in common. */
  readonly key: string;
  /** As it stands within a sentence: `analyst`, `DevOps`. */
  readonly text: string;
}

const saysNothing = wordList(
  [
    "and for the with from all und fur fuer der die das den dem des mit bei von oder zur zum pour les avec aux para con del los las una uno dos",
    "per della van voor met het een med till och dla",
    "junior senior lead head principal staff chief graduate trainee intern internship apprentice working student werkstudent praktikant praktikum stagiaire entry level mid iii",
    "full part time vollzeit teilzeit remote hybrid onsite temporary temp permanent contract freelance fixed term fte",
  ].join(" "),
);
/** `(m/w/d)`, `f/m/x` */
const ANY_GENDER = /\(?\b[a-z](?:\s?[/|*]\s?[a-z]){1,3}\b\)?/gi;
const SHORTEST = 3;
const ROLE_LENGTH = 200;

/** The words of a role, each once, in its order. */
export function roleWords(role: string): readonly RoleWord[] {
  const words = new Map<string, string>();
  for (const word of role
    .slice(0, ROLE_LENGTH)
    .replace(ANY_GENDER, " ")
    .split(/[^\p{L}\p{M}\p{N}+#]+/u)) {
    const key = foldLetters(word);
    if (key.length < SHORTEST || saysNothing(key) || !/\p{L}/u.test(key) || words.has(key)) continue;
    words.set(key, /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word);
  }
  return [...words].map(([key, text]) => ({ key, text }));
}
