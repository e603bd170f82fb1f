import { Fragment } from "preact";
import type { LocalDay } from "../../core/day";
import { countReadOut } from "../../words/insights";
import type { InsightsBlock } from "../../words/insights-parts/blocks";
import { useCounts, useFirst } from "./counts";
import { Dots } from "./dots";
import type { Notes } from "./note-links";
import { Table } from "./table";

type Of<Kind extends InsightsBlock["kind"]> = Extract<InsightsBlock, { readonly kind: Kind }>;

interface BlockProps {
  readonly block: InsightsBlock;
  readonly sectionTitle: string;
  readonly today: LocalDay;
  readonly notes: Notes | undefined;
}

/** A part of a section. */
export function Block({ block, sectionTitle, today, notes }: BlockProps) {
  switch (block.kind) {
    case "heading":
      return <h4>{block.text}</h4>;
    case "words":
      return <p class="hear-back-note">{block.text}</p>;
    case "tally":
      return <Tally tally={block} notes={notes} />;
    case "list":
      return <List list={block} notes={notes} />;
    case "table":
      return <Table table={block} sectionTitle={sectionTitle} notes={notes} />;
    case "dots":
      return <Dots dots={block} sectionTitle={sectionTitle} today={today} notes={notes} />;
    case "bars":
      return <Bars bars={block} notes={notes} />;
  }
}

function Tally({ tally: { lead, counts }, notes }: { readonly tally: Of<"tally">; readonly notes: Notes | undefined }) {
  const { count, notesOf } = useCounts(notes);
  return (
    <div>
      <p class="hear-back-note">
        {lead}
        {counts.map((told, at) => (
          <Fragment key={at}>
            {" "}
            {count(told, String(at))}
            {at === counts.length - 1 ? "." : ","}
          </Fragment>
        ))}
      </p>
      {counts.map((told, at) => notesOf(told, String(at)))}
    </div>
  );
}

function List({ list: { items }, notes }: { readonly list: Of<"list">; readonly notes: Notes | undefined }) {
  const { count, notesOf } = useCounts(notes);
  const [many, more] = useFirst(items.length, notes);
  return (
    <div>
      <ol class="hear-back-list hear-back-lessons" role="list" tabIndex={-1}>
        {items.slice(0, many).map(({ text, aside }, at) => (
          <li key={at} class="hear-back-lesson">
            <span>{text}</span>
            <span class="hear-back-lesson-meta">{count(aside, String(at))}</span>
            {notesOf(aside, String(at))}
          </li>
        ))}
      </ol>
      {more}
    </div>
  );
}

/** How many have got so far. The bars only show again what the numbers say. */
function Bars({ bars: { bars }, notes }: { readonly bars: Of<"bars">; readonly notes: Notes | undefined }) {
  const { count, notesOf } = useCounts(notes);
  return (
    <dl class="hear-back-funnel">
      {bars.map(({ name, count: told, open, share }) => {
        const opened = notesOf(told, name) ?? (open && notesOf(open, `${name}, open`));
        return (
          <div key={name} class="hear-back-funnel-row">
            <dt>{name}</dt>
            <dd class="hear-back-funnel-count">{count(told, name, countReadOut(told.text, name))}</dd>
            <dd class="hear-back-bar" style={{ "--hear-back-share": share.toFixed(3) }} aria-hidden="true" />
            <dd class="hear-back-funnel-open">{open && count(open, `${name}, open`, countReadOut(open.text, name))}</dd>
            {opened && <dd class="hear-back-funnel-notes">{opened}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
