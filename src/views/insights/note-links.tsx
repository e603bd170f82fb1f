import type { ComponentChildren, TargetedMouseEvent } from "preact";

type OnLink = TargetedMouseEvent<HTMLElement | SVGElement>;

/** What can be done with a note from here. */
export interface Notes {
  readonly open: (path: string, event: MouseEvent) => void;
  /** Has Obsidian show it beside the pointer, if the person has that. */
  readonly preview: (path: string, event: OnLink) => void;
}

/** What makes an element a link to a note. */
export function toNote(path: string, { open, preview }: Notes) {
  const onClick = (event: MouseEvent) => {
    if (event.button <= 1) open(path, event);
  };
  return { href: "#", onClick, onAuxClick: onClick, onMouseOver: (event: OnLink) => preview(path, event) };
}

interface NoteLinkProps {
  readonly path: string;
  readonly notes: Notes;
  readonly children: ComponentChildren;
}

/** Words that lead to a note. */
export function NoteLink({ path, notes, children }: NoteLinkProps) {
  return (
    <a class="hear-back-note-link" {...toNote(path, notes)}>
      {children}
    </a>
  );
}
