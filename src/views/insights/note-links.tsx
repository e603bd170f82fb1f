import type { ComponentChildren, TargetedMouseEvent } from "preact";

type OnLink = TargetedMouseEvent<HTMLElement | SVGElement>;

/** What can be done with a note from here. On paper there is none of it: there, all stands open. */
export interface Notes {
  readonly open: (path: string, event: MouseEvent) => void;
  /** Has Obsidian show it beside the pointer, if the person has that. */
  readonly preview: (path: string, event: OnLink) => void;
}

/** What makes an element a link to a note; nothing on paper. */
export function toNote(path: string, notes: Notes | undefined) {
  if (notes === undefined) return {};
  const { open, preview } = notes;
  const onClick = (event: MouseEvent) => {
    if (event.button <= 1) open(path, event);
  };
  return { href: "#", onClick, onAuxClick: onClick, onMouseOver: (event: OnLink) => preview(path, event) };
}

interface NoteLinkProps {
  readonly path: string;
  readonly notes: Notes | undefined;
  readonly children: ComponentChildren;
}

/** Words that lead to a note; on paper, words. */
export function NoteLink({ path, notes, children }: NoteLinkProps) {
  if (notes === undefined) return <>{children}</>;
  return (
    <a class="hear-back-note-link" {...toNote(path, notes)}>
      {children}
    </a>
  );
}
