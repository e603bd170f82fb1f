import { Component } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import {
  closingStatus,
  dayToAskOnceMore,
  summaryOf,
  type Sat,
  type Sitting,
  type SittingRules,
} from "../../core/changes/quiet-sitting";
import type { LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import type { Status } from "../../core/reading/vocabulary";
import { Form } from "../../ui/form";
import { uniqueId } from "../../ui/unique-id";
import { showMore } from "../../words/panel";
import { closeHelp, doThese, lastSignWords, QUIET, sittingLead, sittingResult } from "../../words/quiet-sitting";

/** How many are shown at first, and with each "Show more". */
const AT_A_TIME = 20;
const KEYS: Readonly<Partial<Record<string, Sat["kind"]>>> = { c: "close", a: "ask" };
const NONE_CHOSEN: Sitting = new Map();

interface QuietSittingFormProps {
  /** The quiet ones, as the panel lists them. */
  readonly entries: readonly Entry[];
  readonly rules: SittingRules;
  readonly wordFor: (status: Status) => string;
  readonly open: (entry: Entry) => void;
  readonly close: () => void;
  readonly save: (sitting: Sitting) => Promise<string | undefined>;
}

/** One after the other: close it, ask once more, or leave it. Nothing is chosen beforehand, and all of it is one action. */
export function QuietSittingForm({ entries, rules, wordFor, open, close, save }: QuietSittingFormProps) {
  const [sitting, setSitting] = useState(NONE_CHOSEN);
  const [shown, setShown] = useState(AT_A_TIME);
  const list = useRef<HTMLDivElement>(null);
  const closingWords = useMemo(() => [...new Set(entries.map((entry) => wordFor(closingStatus(entry))))], [entries]);
  // The first of them has the focus when the dialog opens, and the first of the new ones after "Show more".
  useLayoutEffect(() => choicesOf(list.current?.children[shown - AT_A_TIME])[0]?.focus(), [shown]);
  // The same functions for the life of the dialog, so that a choice draws one row again and not all of them.
  const choose = useMemo(
    () => (entry: Entry, kind: Sat["kind"]) => setSitting((before) => chosen(before, entry, kind, rules)),
    [],
  );
  const canBeAsked = useMemo(() => (entry: Entry) => dayToAskOnceMore(entry, NONE_CHOSEN, rules) !== undefined, []);
  const rest = entries.length - shown;
  return (
    <Form
      lead={sittingLead(entries.length)}
      cancel={QUIET.cancel}
      submit={doThese(sitting.size)}
      close={close}
      save={async () => {
        if (sitting.size > 0) return save(sitting);
        choicesOf(list.current?.children[0])[0]?.focus();
        return "";
      }}
    >
      <div class="hear-back-sitting" ref={list}>
        {entries.slice(0, shown).map((entry) => (
          <Row
            key={entry.application.paths[0]}
            entry={entry}
            today={rules.today}
            kind={sitting.get(entry)?.kind}
            canBeAsked={canBeAsked}
            choose={choose}
            open={open}
          />
        ))}
      </div>
      {rest > 0 && (
        <div>
          <button type="button" onClick={() => setShown(shown + AT_A_TIME)}>
            {showMore(Math.min(rest, AT_A_TIME))}
          </button>
        </div>
      )}
      <div>
        <dl class="hear-back-facts hear-back-sat-help">
          <dt>{QUIET.close}</dt>
          <dd>{closeHelp(closingWords)}</dd>
          <dt>{QUIET.askOnceMore}</dt>
          <dd>{QUIET.askHelp}</dd>
        </dl>
        <p class="hear-back-help">
          {QUIET.takeBack} <span class="hear-back-sat-keys">{QUIET.keys}</span>
        </p>
      </div>
      <p class="hear-back-result" role="status">
        {sittingResult(summaryOf(sitting), rules.today)}
      </p>
    </Form>
  );
}

/** The sitting with one choice made, or taken back where it was made already. */
function chosen(before: Sitting, entry: Entry, kind: Sat["kind"], rules: SittingRules): Sitting {
  const after = new Map(before);
  after.delete(entry);
  if (before.get(entry)?.kind === kind) return after;
  const on = kind === "ask" ? dayToAskOnceMore(entry, after, rules) : undefined;
  if (kind === "close") after.set(entry, { kind });
  else if (on !== undefined) after.set(entry, { kind, on });
  return after;
}

interface RowProps {
  readonly entry: Entry;
  readonly today: LocalDay;
  readonly kind: Sat["kind"] | undefined;
  readonly canBeAsked: (entry: Entry) => boolean;
  readonly choose: (entry: Entry, kind: Sat["kind"]) => void;
  readonly open: (entry: Entry) => void;
}

/** One of them. It is drawn again only where something else was chosen for it: there may be hundreds. */
class Row extends Component<RowProps> {
  readonly #id = uniqueId();
  readonly #kinds: readonly Sat["kind"][] = this.props.canBeAsked(this.props.entry) ? ["close", "ask"] : ["close"];

  override shouldComponentUpdate({ kind }: RowProps): boolean {
    return kind !== this.props.kind;
  }

  override render() {
    const { entry, today, kind, choose, open } = this.props;
    const { company, role } = entry.application;
    return (
      <fieldset
        class="hear-back-sat"
        aria-labelledby={`${this.#id}-name`}
        aria-describedby={`${this.#id}-why`}
        onKeyDown={(event) => this.#onKey(event)}
      >
        <span id={`${this.#id}-name`}>
          <a
            href="#"
            class="hear-back-choice-name hear-back-sat-name"
            onClick={(event) => {
              event.preventDefault();
              open(entry);
            }}
          >
            {company}
          </a>{" "}
          <span class="hear-back-sat-role">{role}</span>
        </span>
        <span class="hear-back-sat-why" id={`${this.#id}-why`}>
          {lastSignWords(entry, today)}
        </span>
        <div class="hear-back-chips">
          {this.#kinds.map((one) => (
            <label key={one} class="hear-back-chip">
              {/* A click on the chosen one takes it back, which no change would tell of. */}
              <input type="radio" name={this.#id} checked={kind === one} onClick={() => choose(entry, one)} />
              {one === "close" ? QUIET.close : QUIET.askOnceMore}
            </label>
          ))}
        </div>
      </fieldset>
    );
  }

  /** C and A choose, and go on to the next; what they take back, they stay with. So does Space on the chosen one. */
  #onKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
    const { entry, kind: before, choose } = this.props;
    const isOnChosen = event.target instanceof HTMLInputElement && event.target.checked;
    const kind = event.key === " " && isOnChosen ? before : KEYS[event.key.toLowerCase()];
    if (kind === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (!this.#kinds.includes(kind)) return;
    choose(entry, kind);
    const choices = choicesOf(kind === before ? event.currentTarget : event.currentTarget.nextElementSibling);
    (choices.find(({ checked }) => checked) ?? choices[0])?.focus();
  }
}

function choicesOf(row: Element | null | undefined): readonly HTMLInputElement[] {
  return [...(row?.querySelectorAll<HTMLInputElement>("input") ?? [])];
}
