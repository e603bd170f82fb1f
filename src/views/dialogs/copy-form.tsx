import { useState } from "preact/hooks";
import type { ComparedCopy } from "../../actions/copies";
import type { Difference } from "../../core/copies/compare-copy";
import type { MoreText } from "../../core/copies/more-text";
import { allOf, countTakenOver, type Chosen } from "../../core/copies/take-over";
import type { LocalDay } from "../../core/day";
import { Check, Choice, Form } from "../../ui/form";
import { useTyped, type Typed } from "../../ui/typed";
import { useUniqueId } from "../../ui/unique-id";
import { COPY, copyLead, differsLegend, holdsWords, moreWords, takeOverResult, textWords } from "../../words/copy";

interface CopyFormProps {
  readonly compared: ComparedCopy;
  readonly today: LocalDay;
  readonly typed: Typed;
  readonly close: () => void;
  /** Writes it. Says why not, with the two as they are by then, where they have changed since. */
  readonly save: (
    compared: ComparedCopy,
    chosen: Chosen,
    isTrashed: boolean,
  ) => Promise<string | { readonly now: ComparedCopy; readonly why: string } | undefined>;
}

/** What was compared when something was chosen, and what that was. */
interface Answered {
  readonly compared: ComparedCopy;
  readonly chosen: Chosen;
  readonly isTrashed: boolean;
}

/** What a copy has more is ticked; of what differs nothing is chosen. */
export function CopyForm({ compared: first, today, typed, close, save }: CopyFormProps) {
  const untouched = { compared: first, chosen: allOf(first.comparison), isTrashed: true };
  const [answered, setAnswered] = useTyped<Answered>(typed, "answered", untouched, asOfNow);
  const { compared, chosen, isTrashed } = answered;
  const [isAsked, setAsked] = useState(false);
  const setChosen = (next: Chosen) => setAnswered({ ...answered, chosen: next });
  const { comparison, note, copy } = compared;
  const taken = countTakenOver(comparison, chosen);
  const hasMore = comparison.more.length + comparison.text.length > 0;
  const tickText = (part: MoreText, isTicked: boolean) =>
    setChosen({ ...chosen, text: withOrWithout(chosen.text, part, isTicked) });
  return (
    <Form
      lead={copyLead(copy.path, hasMore, today)}
      cancel={COPY.leave}
      submit={COPY.takeOver}
      close={close}
      typed={typed}
      save={async () => {
        setAsked(true);
        if (taken.open.length > 0) return "";
        const failed = await save(compared, chosen, isTrashed);
        if (failed === undefined || typeof failed === "string") return failed;
        setAnswered({ ...answered, compared: failed.now, chosen: asBefore(failed.now, compared, chosen) });
        setAsked(false);
        return failed.why;
      }}
    >
      {hasMore && (
        <fieldset class="hear-back-field">
          <legend>{COPY.more}</legend>
          <div class="hear-back-choices">
            {comparison.more.map((one) => (
              <Tick
                key={one.id}
                {...moreWords(one)}
                isTicked={chosen.more.has(one.id)}
                tick={(isTicked) => setChosen({ ...chosen, more: withOrWithout(chosen.more, one.id, isTicked) })}
              />
            ))}
            {comparison.text.map((part, at) => (
              <Tick
                key={at}
                {...textWords(part)}
                isTicked={chosen.text.has(part)}
                tick={(isTicked) => tickText(part, isTicked)}
              />
            ))}
          </div>
        </fieldset>
      )}
      {comparison.differs.map((difference) => (
        <WhichHolds
          key={difference.id}
          difference={difference}
          holds={chosen.holds.get(difference.id)}
          what={(where) => holdsWords(where, (where === "note" ? note : copy).changedOn, today)}
          isMissing={isAsked && !chosen.holds.has(difference.id)}
          choose={(where) => setChosen({ ...chosen, holds: new Map(chosen.holds).set(difference.id, where) })}
        />
      ))}
      <Check
        name={COPY.trash}
        what={COPY.trashHelp}
        isTicked={isTrashed}
        tick={(isTicked) => setAnswered({ ...answered, isTrashed: isTicked })}
      />
      <p class="hear-back-result" role="status">
        {takeOverResult(taken)}
      </p>
    </Form>
  );
}

interface TickProps {
  readonly name: string;
  readonly what: string;
  readonly isTicked: boolean;
  readonly tick: (isTicked: boolean) => void;
}

function Tick({ name, what, isTicked, tick }: TickProps) {
  return (
    <div class="hear-back-choice-box">
      <label class="hear-back-choice">
        <input type="checkbox" checked={isTicked} onChange={(event) => tick(event.currentTarget.checked)} />
        <span class="hear-back-choice-name">{name}</span>
        {what !== "" && <span class="hear-back-choice-what">{what}</span>}
      </label>
    </div>
  );
}

interface WhichHoldsProps {
  readonly difference: Difference;
  readonly holds: "note" | "copy" | undefined;
  readonly what: (where: "note" | "copy") => string;
  readonly isMissing: boolean;
  readonly choose: (where: "note" | "copy") => void;
}

function WhichHolds({ difference, holds, what, isMissing, choose }: WhichHoldsProps) {
  const group = useUniqueId();
  const { inNote, inCopy } = difference;
  return (
    <fieldset
      class="hear-back-field"
      role="radiogroup"
      aria-invalid={isMissing}
      aria-describedby={isMissing ? `${group}-error` : undefined}
      tabIndex={-1}
    >
      <legend>{differsLegend(difference)}</legend>
      <div class="hear-back-choices">
        {(["note", "copy"] as const).map((where) => (
          <Choice
            key={where}
            group={group}
            name={where === "note" ? inNote : inCopy}
            what={what(where)}
            isChosen={holds === where}
            choose={() => choose(where)}
          />
        ))}
      </div>
      <p class="hear-back-error" id={`${group}-error`} role="alert">
        {isMissing ? COPY.open : ""}
      </p>
    </fieldset>
  );
}

function withOrWithout<Item>(items: ReadonlySet<Item>, item: Item, isWith: boolean): ReadonlySet<Item> {
  return isWith ? new Set([...items, item]) : new Set([...items].filter((one) => one !== item));
}

/** What was answered the last time that the dialog was open. */
function asOfNow(answered: Answered, _then: Answered, { compared }: Answered): Answered {
  return { ...answered, compared, chosen: asBefore(compared, answered.compared, answered.chosen) };
}

/** What was unticked and chosen stays so, where it still stands there. */
function asBefore(now: ComparedCopy, before: ComparedCopy, chosen: Chosen): Chosen {
  const { more, text } = allOf(now.comparison);
  const left = new Set(before.comparison.more.map(({ id }) => id).filter((id) => !chosen.more.has(id)));
  const leftText = before.comparison.text.filter((part) => !chosen.text.has(part)).map((part) => JSON.stringify(part));
  const same = now.comparison.differs.filter((one) =>
    before.comparison.differs.some((other) => JSON.stringify(one) === JSON.stringify(other)),
  );
  return {
    more: new Set([...more].filter((id) => !left.has(id))),
    text: new Set([...text].filter((part) => !leftText.includes(JSON.stringify(part)))),
    holds: new Map([...chosen.holds].filter(([id]) => same.some((one) => one.id === id))),
  };
}
