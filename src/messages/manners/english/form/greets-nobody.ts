import type { DraftRule, Examples } from "../../rule";
import { isWritten } from "../../whole-draft";
import { wordsOf } from "../../words";

/** A greeting of nothing but these is for anybody. */
const FOR_ANYBODY = new Set(
  "dear hi hiya hello hey greetings good morning afternoon evening day to whom it may concern sir sirs madam or and the hiring recruiting recruitment manager managers team hr human resources department there all everyone everybody folks recruiter".split(
    " ",
  ),
);

export const greetsNobody: DraftRule = {
  id: "greets-nobody",
  group: "form",
  level: "thought",
  reason: "You know whom it is for. With their name in it, it is no longer a letter to anybody.",
  better: "Dear Ms Rao,",
  find(draft) {
    const { greeting, name, text } = draft;
    if (name === "" || !greeting || !isWritten(draft)) return [];
    const words = wordsOf(text, greeting.from, greeting.to);
    const isForAnybody =
      words.every(({ word }) => FOR_ANYBODY.has(word)) && !text.slice(greeting.from, greeting.to).includes("[");
    return isForAnybody ? [{ ...greeting, better: `Dear ${name},` }] : [];
  },
};

export const examples: Examples = {
  flagged: [
    { text: "To whom it may concern,\n\nIs there any news about the job?", name: "Dana Lee" },
    { text: "Hello,\n\nIs there any news about the job?", name: "Dana Lee" },
    { text: "Dear Sir or Madam,\n\nIs there any news about the job?", name: "Dana Lee" },
  ],
  unflagged: [
    { text: "Hello Dana,\n\nIs there any news about the job?", name: "Dana Lee" },
    { text: "Dear Ms Lee,\n\nIs there any news about the job?", name: "Dana Lee" },
    { text: "Dear [Name],\n\nIs there any news about the job?", name: "Dana Lee" },
    "Hello,\n\nIs there any news about the job?",
  ],
};
