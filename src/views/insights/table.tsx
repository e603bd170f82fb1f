import { Fragment } from "preact";
import { useUniqueId } from "../../ui/unique-id";
import { countReadOut } from "../../words/insights";
import type { InsightsTable, Told } from "../../words/insights-parts/blocks";
import { useCounts, useFirst } from "./counts";
import { NoteLink, type Notes } from "./note-links";

interface TableProps {
  readonly table: InsightsTable;
  /** What the heading above it says, for a table without a title of its own. */
  readonly sectionTitle: string;
  readonly notes: Notes | undefined;
}

/** A table scrolls in itself, never the view. */
export function Table({ table: { title, columns, length, rows }, sectionTitle, notes }: TableProps) {
  const id = useUniqueId();
  const [many, more] = useFirst(length, notes);
  return (
    <div>
      <p class={title === undefined ? "hear-back-visually-hidden" : "hear-back-table-title"} id={id}>
        {title ?? sectionTitle}
      </p>
      <div class="hear-back-scroll" tabIndex={0} role="group" aria-labelledby={id}>
        <table class="hear-back-table" aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <Rows rows={rows(many)} columns={columns} notes={notes} />
        </table>
      </div>
      {more}
    </div>
  );
}

interface RowsProps {
  readonly rows: readonly (readonly Told[])[];
  readonly columns: readonly string[];
  readonly notes: Notes | undefined;
}

/** Below a row, the notes of the count that is open in it. */
function Rows({ rows, columns, notes }: RowsProps) {
  const { count, notesOf } = useCounts(notes);
  const words = (told: Told, place: string, readOut?: string) =>
    told.path === undefined ? (
      count(told, place, readOut)
    ) : (
      <NoteLink path={told.path} notes={notes}>
        {told.text}
      </NoteLink>
    );
  return (
    <tbody>
      {rows.map(([name, ...cells], at) => {
        const place = (column: number) => `${String(at)} ${String(column)}`;
        const opened = cells.flatMap((told, column) => notesOf(told, place(column)) ?? []);
        return (
          <Fragment key={at}>
            <tr>
              <th scope="row">{name && words(name, "")}</th>
              {cells.map((told, column) => (
                <td key={column} class={told.isQuiet ? "is-muted" : undefined}>
                  {words(told, place(column), countReadOut(told.text, name?.text ?? "", columns[column + 1] ?? ""))}
                </td>
              ))}
            </tr>
            {opened.length > 0 && (
              <tr>
                <td colSpan={cells.length + 1}>{opened}</td>
              </tr>
            )}
          </Fragment>
        );
      })}
    </tbody>
  );
}
