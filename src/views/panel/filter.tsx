import { SearchComponent } from "obsidian";
import { useLayoutEffect, useRef } from "preact/hooks";
import { FILTER } from "../../words/panel";

interface FilterProps {
  readonly words: string;
  /** The id of what it filters. */
  readonly controls: string;
  readonly onWords: (words: string) => void;
  /** To the first row that is shown. */
  readonly onLeave: () => void;
}

/** Obsidian's own search field, named by hidden words: of an `aria-label` Obsidian would make a tooltip. Whatever is typed within one frame is looked for once. */
export function Filter(props: FilterProps) {
  const { words, controls } = props;
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<SearchComponent>(undefined);
  const frame = useRef<number>(undefined);
  const now = useRef(props);
  now.current = props;

  const look = () => {
    if (frame.current !== undefined) box.current?.win.cancelAnimationFrame(frame.current);
    frame.current = undefined;
    const typed = field.current?.getValue() ?? "";
    if (typed !== now.current.words) now.current.onWords(typed);
  };
  useLayoutEffect(() => {
    if (box.current === null) return undefined;
    const { win } = box.current;
    const search = new SearchComponent(box.current).setPlaceholder(FILTER.find).onChange(() => {
      frame.current ??= win.requestAnimationFrame(look);
    });
    search.inputEl.setAttrs({ "aria-labelledby": `${controls}-filter`, "aria-controls": controls });
    search.clearButtonEl.setAttrs({ role: "button", "aria-label": FILTER.clear });
    field.current = search;
    return () => {
      if (frame.current !== undefined) win.cancelAnimationFrame(frame.current);
    };
  }, []);
  useLayoutEffect(() => {
    if (frame.current === undefined && field.current?.getValue() !== words) field.current?.setValue(words);
  }, [words]);

  return (
    <div
      class="hear-back-filter"
      ref={box}
      onKeyDown={(event) => {
        if (event.isComposing || !["Escape", "ArrowDown", "Enter"].includes(event.key)) return;
        event.preventDefault();
        const isToBeEmptied = event.key === "Escape" && field.current?.getValue() !== "";
        if (isToBeEmptied) field.current?.setValue("");
        look();
        // Preact draws what was found in a microtask, which stands before this one.
        if (!isToBeEmptied) queueMicrotask(props.onLeave);
      }}
    >
      <span class="hear-back-visually-hidden" id={`${controls}-filter`}>
        {FILTER.find}
      </span>
    </div>
  );
}

interface NothingFoundProps {
  readonly words: string;
  readonly onCreate: () => void;
  readonly onClear: () => void;
}

/** No row has the words: it may be new. */
export function NothingFound({ words, onCreate, onClear }: NothingFoundProps) {
  return (
    <div class="hear-back-none">
      <p>{FILTER.none(words)}</p>
      <button class="hear-back-action" onClick={onCreate}>
        {FILTER.newApplication(words)}
      </button>
      <button class="hear-back-action" onClick={onClear}>
        {FILTER.clear}
      </button>
    </div>
  );
}
