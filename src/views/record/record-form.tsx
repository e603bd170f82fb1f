import { useMemo, useRef, useState } from "preact/hooks";
import type { Agenda } from "../../core/agenda";
import { parseDay, type Moment } from "../../core/day";
import { daysNamed, NAMED_DAYS, type Days, type NamedDays } from "../../core/record/days-of-record";
import { RECORDED, recordOf, type Recorded } from "../../core/record/record";
import type { SearchRecord } from "../../export/record-markdown";
import { useFocusInPlace } from "../../ui/focus";
import { Chip, DayField, Field } from "../../ui/form";
import { Icon } from "../../ui/icon";
import { useUniqueId } from "../../ui/unique-id";
import { DAYS_CHOICE } from "../../words/days-choice";
import { PANEL } from "../../words/panel";
import { nothingRecorded, RECORD, RECORD_DAYS, RECORDED_WORDS, recordHead, recordSummary } from "../../words/record";
import { RecordTable } from "./record-table";

/** What becomes of a record. */
interface RecordActs {
  readonly putIntoNote: (record: SearchRecord) => void;
  readonly copy: (record: SearchRecord) => void;
  readonly saveAsCsv: (record: SearchRecord) => void;
  readonly print: (record: SearchRecord) => void;
}

interface Props {
  /** Undefined until all notes have been read. */
  readonly agenda: Agenda | undefined;
  readonly now: Moment;
  readonly head: Pick<SearchRecord, "yourName" | "reference">;
  readonly acts: RecordActs;
}

/** Which days, and what counts; below, what comes of it, and where it may go. What was chosen stays while the tab is open. */
export function RecordForm({ agenda, now, head, acts }: Props) {
  const [named, setNamed] = useState<NamedDays | undefined>("this month so far");
  const [own, setOwn] = useState({ from: "", to: "" });
  const [leftOut, setLeftOut] = useState<readonly Recorded[]>([]);
  const id = useUniqueId();
  const chosen = named === undefined ? own : daysNamed(named, now.day);
  const from = parseDay(chosen.from);
  const to = parseDay(chosen.to);
  const days = from !== undefined && to !== undefined && from <= to ? { from, to } : undefined;
  const choose = (name: string) => {
    setNamed(NAMED_DAYS.find((one) => one === name));
    setOwn(chosen);
  };
  const chooseOwn = (changed: Partial<typeof own>) => {
    setNamed(undefined);
    setOwn({ from: chosen.from, to: chosen.to, ...changed });
  };
  return (
    <div class="hear-back-insights" role="region" aria-labelledby={id}>
      <div class="hear-back-insights-inner">
        <form class="hear-back-form hear-back-record" noValidate onSubmit={(event) => event.preventDefault()}>
          <div class="hear-back-insights-section">
            <h2 id={id}>{RECORD.title}</h2>
            <p class="hear-back-note">{RECORD.lead}</p>
          </div>
          <div class="hear-back-record-choice">
            <Field label={DAYS_CHOICE.days}>
              {(control) => (
                <select
                  {...control}
                  class="dropdown"
                  value={named ?? ""}
                  onChange={(event) => choose(event.currentTarget.value)}
                >
                  {NAMED_DAYS.map((name) => (
                    <option key={name} value={name}>
                      {RECORD_DAYS[name]}
                    </option>
                  ))}
                  <option value="">{DAYS_CHOICE.other}</option>
                </select>
              )}
            </Field>
            <DayField label={DAYS_CHOICE.from} day={chosen.from} setDay={(day) => chooseOwn({ from: day })} />
            <DayField
              label={DAYS_CHOICE.to}
              day={chosen.to}
              error={from && to && from > to ? DAYS_CHOICE.wrongOrder : ""}
              setDay={(day) => chooseOwn({ to: day })}
            />
          </div>
          <WhatCounts leftOut={leftOut} setLeftOut={setLeftOut} />
          {agenda && days ? (
            <Preview agenda={agenda} now={now} days={days} leftOut={leftOut} head={head} acts={acts} />
          ) : (
            <p class="hear-back-note" role="status">
              {agenda === undefined ? PANEL.reading : from && to ? "" : RECORD.noDay}
            </p>
          )}
        </form>
      </div>
    </div>
  );
}

interface WhatCountsProps {
  readonly leftOut: readonly Recorded[];
  readonly setLeftOut: (leftOut: readonly Recorded[]) => void;
}

function WhatCounts({ leftOut, setLeftOut }: WhatCountsProps) {
  return (
    <fieldset class="hear-back-field">
      <legend>{RECORD.whatCounts}</legend>
      <div class="hear-back-chips">
        {RECORDED.map((recorded) => (
          <Chip
            key={recorded}
            name={RECORDED_WORDS[recorded]}
            isChosen={!leftOut.includes(recorded)}
            choose={(isChosen) =>
              setLeftOut(isChosen ? leftOut.filter((other) => other !== recorded) : [...leftOut, recorded])
            }
          />
        ))}
      </div>
    </fieldset>
  );
}

interface PreviewProps extends Props {
  readonly agenda: Agenda;
  readonly days: Days;
  readonly leftOut: readonly Recorded[];
}

const ROWS_AT_FIRST = 200;

/** The record, or the sentence that there is none. */
function Preview({ agenda, now, days: { from, to }, leftOut, head, acts }: PreviewProps) {
  const [rows, setRows] = useState(ROWS_AT_FIRST);
  const preview = useRef<HTMLDivElement>(null);
  useFocusInPlace(preview);
  const id = useUniqueId();
  const days = { from, to };
  const all = useMemo(() => recordOf(agenda, { from, to }, now), [agenda, from, to]);
  const entries = all.filter(({ counts }) => !leftOut.includes(counts));
  const record = { entries, days, ...head };
  const buttons = [
    { label: RECORD.putIntoNote, icon: "file-plus", run: acts.putIntoNote },
    { label: RECORD.copy, icon: "copy", run: acts.copy },
    { label: RECORD.saveAsCsv, icon: "sheet", run: acts.saveAsCsv },
    { label: RECORD.print, icon: "printer", run: acts.print },
  ];
  const isEmpty = entries.length === 0;
  return (
    <div class="hear-back-record-preview" ref={preview}>
      <section class="hear-back-insights-section">
        {!isEmpty && <h3>{recordHead(head.yourName, days)}</h3>}
        <p class="hear-back-note" role="status">
          {isEmpty ? nothingRecorded(days, leftOut.length === 0, now.day) : recordSummary(entries, head.reference)}
        </p>
        {!isEmpty && (
          <div class="hear-back-scroll" tabIndex={0} role="region" aria-labelledby={id}>
            <RecordTable id={id} entries={entries.slice(0, rows)} days={days} />
          </div>
        )}
        {entries.length > rows && (
          <button type="button" class="hear-back-record-more" onClick={() => setRows(rows + ROWS_AT_FIRST)}>
            {RECORD.showMore}
          </button>
        )}
      </section>
      {!isEmpty && (
        <div class="hear-back-record-acts">
          {buttons.map(({ label, icon, run }, at) => (
            <button key={label} type="button" class={at === 0 ? "mod-cta" : ""} onClick={() => run(record)}>
              <Icon name={icon} />
              {label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
