import { useState } from "preact/hooks";
import type { Figure } from "../../core/insights/figure";
import { noteName } from "../../core/reading/link";
import { useUniqueId } from "../../ui/unique-id";
import type { Told } from "../../words/insights-parts/blocks";
import { showMore } from "../../words/panel";
import { NoteLink, type Notes } from "./note-links";

/** Of rows and notes alike. */
const AT_ONCE = 20;

/** How many of so many are shown, and a button for more of them, which stands right behind them. On paper, all are. */
export function useFirst(length: number, notes: Notes | undefined) {
  const [count, setCount] = useState(notes === undefined ? length : AT_ONCE);
  const left = length - count;
  const more = left > 0 && (
    <button
      class="hear-back-insights-more"
      onClick={({ currentTarget }) => {
        // Once there is nothing left the button goes, and would take the focus with it.
        if (left <= AT_ONCE) (currentTarget.previousElementSibling as HTMLElement | null)?.focus();
        setCount(count + AT_ONCE);
      }}
    >
      {showMore(Math.min(left, AT_ONCE))}
    </button>
  );
  return [count, more] as const;
}

/**
 * Counts that open the notes which they are counted from, one at a time: the count, and its notes while it is open, each
 * by its place in the block. On paper they are words.
 */
export function useCounts(notes: Notes | undefined) {
  const id = useUniqueId();
  const [opened, setOpened] = useState<string>();
  return {
    /** What it counts is read out with it, where the words around it show that only to the eye. */
    count: (told: Told, place: string, readOut?: string) => {
      if (told.notes === undefined || notes === undefined) return told.text;
      const isOpen = opened === place;
      return (
        <button
          class="hear-back-figure"
          aria-label={readOut}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => setOpened(isOpen ? undefined : place)}
        >
          {told.text}
        </button>
      );
    },
    notesOf: (told: Told, place: string) =>
      told.notes && notes && opened === place ? <CountedNotes figure={told.notes} id={id} notes={notes} /> : null,
  };
}

interface CountedNotesProps {
  readonly figure: Figure;
  readonly id: string;
  readonly notes: Notes;
}

/** The notes of a figure, each once. */
function CountedNotes({ figure, id, notes }: CountedNotesProps) {
  const paths = [...new Set(figure)];
  const [count, more] = useFirst(paths.length, notes);
  return (
    <div class="hear-back-figure-notes" id={id}>
      <ul class="hear-back-list" role="list" tabIndex={-1}>
        {paths.slice(0, count).map((path) => (
          <li key={path}>
            <NoteLink path={path} notes={notes}>
              {noteName(path)}
            </NoteLink>
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
