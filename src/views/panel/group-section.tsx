import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { Icon } from "../../ui/icon";
import { useSeen } from "../../ui/seen";
import { useUniqueId } from "../../ui/unique-id";
import { PANEL, quietLine, showMore } from "../../words/panel";
import { QUIET } from "../../words/quiet-sitting";
import { moreStop } from "./drawn-rows";

/** The name of the quiet group among the panel's stops. */
export const QUIET_GROUP = "quiet";
/** That of the button that goes through them. */
export const SITTING_STOP = "go through quiet";

interface GroupSectionProps {
  readonly name: string;
  readonly title: string;
  readonly count: number;
  readonly isFolded: boolean;
  readonly isTabStop: boolean;
  readonly onToggle: () => void;
  /** Where not all rows are drawn: the button for more of them. */
  readonly more: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A heading that folds, and its rows. */
export function GroupSection({ name, title, count, isFolded, isTabStop, onToggle, more, children }: GroupSectionProps) {
  const id = useUniqueId();
  return (
    <section class="hear-back-group" aria-labelledby={id}>
      <h3 class="hear-back-group-heading" id={id}>
        <Toggle name={name} listId={`${id}-list`} isFolded={isFolded} isTabStop={isTabStop} onToggle={onToggle}>
          <span>{title}</span> <span class="hear-back-count">{count}</span>
        </Toggle>
      </h3>
      <ul class="hear-back-list" role="list" id={`${id}-list`} hidden={isFolded}>
        {!isFolded && children}
      </ul>
      {!isFolded && more}
    </section>
  );
}

interface QuietSectionProps extends Omit<GroupSectionProps, "name" | "title"> {
  /** Whether the panel's tab stop is the button that goes through them. */
  readonly isSittingTabStop: boolean;
  readonly onGoThrough: () => void;
}

/** The last line: what was too long ago to ask, and a way through it. */
export function QuietSection({
  count,
  isFolded,
  isTabStop,
  onToggle,
  isSittingTabStop,
  onGoThrough,
  more,
  children,
}: QuietSectionProps) {
  const id = useUniqueId();
  return (
    <section class="hear-back-group hear-back-quiet">
      <h3 class="hear-back-group-heading">
        <Toggle name={QUIET_GROUP} listId={id} isFolded={isFolded} isTabStop={isTabStop} onToggle={onToggle}>
          <span>{quietLine(count)}</span>
        </Toggle>
      </h3>
      <div id={id} hidden={isFolded}>
        {!isFolded && [
          <p key="note" class="hear-back-quiet-note">
            {PANEL.quiet}
          </p>,
          <button
            key="sitting"
            class="hear-back-more"
            tabIndex={isSittingTabStop ? 0 : -1}
            data-stop={SITTING_STOP}
            onClick={onGoThrough}
          >
            {QUIET.start}
          </button>,
          <ul key="list" class="hear-back-list" role="list">
            {children}
          </ul>,
          more,
        ]}
      </div>
    </section>
  );
}

interface MoreButtonProps {
  readonly list: string;
  readonly count: number;
  readonly isTabStop: boolean;
  readonly onPress: () => void;
}

/** Shows more rows of a list. */
export function MoreButton({ list, count, isTabStop, onPress }: MoreButtonProps) {
  return (
    <button class="hear-back-more" tabIndex={isTabStop ? 0 : -1} data-stop={moreStop(list)} onClick={onPress}>
      {showMore(count)}
    </button>
  );
}

/** Rows are drawn so many pixels before they come into sight. */
const AHEAD = 600;

interface RowsToFollowProps {
  readonly list: string;
  readonly count: number;
  /** The end of what is drawn comes near: from above, or with all these rows already passed. */
  readonly onNear: (arePassed: boolean) => void;
  readonly onPress: () => void;
}

/**
 * The room of rows that are drawn once they come near. Whoever moves by keyboard or reads by ear, and so may not scroll,
 * has them by the button.
 */
export function RowsToFollow({ list, count, onNear, onPress }: RowsToFollowProps) {
  const room = useRef<HTMLDivElement>(null);
  useSeen(room, ".hear-back-view", AHEAD, count, ({ isIntersecting, boundingClientRect, rootBounds }) => {
    if (isIntersecting) onNear(boundingClientRect.top < (rootBounds?.top ?? 0));
  });
  return (
    <div class="hear-back-rows-to-follow" ref={room} style={{ "--hear-back-rows": count }}>
      <button class="hear-back-more" tabIndex={-1} data-stop={moreStop(list)} data-follows="" onClick={onPress}>
        {showMore(count)}
      </button>
    </div>
  );
}

interface ToggleProps {
  readonly name: string;
  readonly listId: string;
  readonly isFolded: boolean;
  readonly isTabStop: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

function Toggle({ name, listId, isFolded, isTabStop, onToggle, children }: ToggleProps) {
  return (
    <button
      class="hear-back-group-toggle"
      tabIndex={isTabStop ? 0 : -1}
      data-stop={name}
      aria-expanded={!isFolded}
      aria-controls={listId}
      onClick={onToggle}
    >
      <Icon name="chevron-right" />
      {children}
    </button>
  );
}
