import { useLayoutEffect, useRef } from "preact/hooks";
import type { Attendee } from "../../core/reading/attendees";
import { drawIcon } from "../../ui/icon";
import { leftOutWords, NEW_ROUND, putBackWords, takeOutWords } from "../../words/new-note-dialogs";

interface AttendeeChipsProps {
  readonly attendees: readonly Attendee[];
  readonly isOut: (attendee: Attendee) => boolean;
  /** Takes somebody out, or puts them back. */
  readonly move: (attendee: Attendee) => void;
}

/** Those who were found in a pasted text, and those who are left out; each can be moved to the other. */
export function AttendeeChips({ attendees, isOut, move }: AttendeeChipsProps) {
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef<string | undefined>(undefined);
  // Whoever was moved stands in another list now, and has the focus there: pressed again, the button takes it back.
  useLayoutEffect(() => {
    if (moved.current === undefined) return;
    const buttons = [...(box.current?.querySelectorAll("button") ?? [])];
    buttons.find(({ dataset }) => dataset["who"] === moved.current)?.focus();
    moved.current = undefined;
  });
  const chip = (attendee: Attendee) => (
    <Chip
      key={attendee.text}
      attendee={attendee}
      isOut={isOut(attendee)}
      move={() => {
        moved.current = attendee.text;
        move(attendee);
      }}
    />
  );
  const there = attendees.filter((attendee) => !isOut(attendee));
  const out = attendees.filter(isOut);
  return (
    <div ref={box} class="hear-back-field">
      {there.length > 0 && (
        <div class="hear-back-chips" role="group" aria-label={NEW_ROUND.there}>
          {there.map(chip)}
        </div>
      )}
      {out.length > 0 && (
        <>
          <p class="hear-back-help">{NEW_ROUND.leftOut}</p>
          <div class="hear-back-chips" role="group" aria-label={NEW_ROUND.leftOut}>
            {out.map(chip)}
          </div>
        </>
      )}
      <p class="hear-back-visually-hidden" role="status">
        {attendees.length > 0 ? NEW_ROUND.count(there.length) : ""}
      </p>
    </div>
  );
}

interface ChipProps {
  readonly attendee: Attendee;
  readonly isOut: boolean;
  readonly move: () => void;
}

function Chip({ attendee, isOut, move }: ChipProps) {
  return (
    <span class="hear-back-chip" data-out={isOut || undefined}>
      {isOut ? leftOutWords(attendee) : attendee.text}
      <button
        type="button"
        class="clickable-icon"
        data-who={attendee.text}
        aria-label={isOut ? putBackWords(attendee.name) : takeOutWords(attendee.name)}
        ref={drawIcon(isOut ? "plus" : "x")}
        onClick={move}
        onKeyDown={(event) => {
          if (isOut || (event.key !== "Delete" && event.key !== "Backspace")) return;
          event.preventDefault();
          move();
        }}
      />
    </span>
  );
}
