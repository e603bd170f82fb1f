import { Field } from "../../ui/form";
import { WORDS_ARE_LONG } from "../../words/dialogs";

interface WordsFieldProps {
  readonly label: string;
  readonly rows: number;
  readonly words: string;
  readonly setWords: (words: string) => void;
}

/** More than this is no line of a log; the browser stops there while it is typed or pasted. */
const LONGEST_WORDS = 1_500;

/** What somebody said, for a line of the log. Where there is no room for more, it says so. */
export function WordsField({ label, rows, words, setWords }: WordsFieldProps) {
  return (
    <Field label={label} help={words.length < LONGEST_WORDS ? "" : WORDS_ARE_LONG}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          maxLength={LONGEST_WORDS}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
