import type { Days } from "../../core/record/days-of-record";
import type { RecordEntry } from "../../core/record/record";
import type { SearchRecord } from "../../export/record-markdown";
import {
  peopleInShort,
  RECORD,
  RECORD_COLUMNS,
  recordCells,
  recordDay,
  recordHead,
  recordSummary,
} from "../../words/record";

interface Props {
  /** The id of its caption. */
  readonly id: string;
  readonly entries: readonly RecordEntry[];
  readonly days: Days;
}

/** The entries as a table; where it is narrow, each is a few words in a line, and so its roles are said once more. */
export function RecordTable({ id, entries, days }: Props) {
  return (
    <table class="hear-back-table" role="table" aria-labelledby={id}>
      <caption id={id} class="hear-back-visually-hidden">
        {RECORD.table}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {RECORD_COLUMNS.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map((entry, at) => (
          <tr key={at} role="row">
            <th scope="row" role="rowheader">
              {recordDay(entry.day, days)}
            </th>
            {recordCells(entry, peopleInShort(entry.people)).map((cell, column) => (
              <td key={column} role="cell">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The whole record as it is printed. */
export function RecordSheet({ record: { entries, days, yourName, reference } }: { readonly record: SearchRecord }) {
  return (
    <div class="hear-back-insights hear-back-record">
      <h2>{RECORD.title}</h2>
      <h3>{recordHead(yourName, days)}</h3>
      <p class="hear-back-note">{recordSummary(entries, reference)}</p>
      <RecordTable id="hear-back-printed-record" entries={entries} days={days} />
    </div>
  );
}
