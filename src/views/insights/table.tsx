import { Fragment } from "preact";
import { useUniqueId } from "../../ui/unique-id";
import { countReadOut } from "../../words/insights";
import type { InsightsTable, Told } from "../../words/insights-parts/blocks";
import { useCounts, useFirst } from "./counts";
import { NoteLink, type Notes } from "./note-links";

interface TableProps {
  readonly table: InsightsTable;
  /** Where a heading right above it says the same. */
  readonly isTitleHidden?: boolean;
  readonly notes: Notes | undefined;
}

/** A table scrolls in itself, never the view. */
export function Table({ table: { title, columns, length, rows }, isTitleHidden = false, notes }: TableProps) {
  const id = useUniqueId();
  const { count, notesOf } = useCounts(notes);
  const [many, more] = useFirst(length, notes);
  return (
    <div>
      <p class={isTitleHidden ? "hear-back-visually-hidden" : "hear-back-table-title"} id={id}>
        {title}
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
          <tbody>
            {rows(many).map((row, at) => {
              const place = (column: number) => `${String(at)} ${String(column)}`;
              const words = (told: Told, column: number) =>
                told.path === undefined ? (
                  count(told, place(column), countReadOut(told.text, row[0]?.text ?? "", columns[column] ?? ""))
                ) : (
                  <NoteLink path={told.path} notes={notes}>
                    {told.text}
                  </NoteLink>
                );
              const opened = row.flatMap((told, column) => notesOf(told, place(column)) ?? []);
              return (
                <Fragment key={at}>
                  <tr>
                    {row.map((told, column) =>
                      column === 0 ? (
                        <th key={column} scope="row">
                          {words(told, column)}
                        </th>
                      ) : (
                        <td key={column} class={told.isQuiet ? "is-muted" : undefined}>
                          {words(told, column)}
                        </td>
                      ),
                    )}
                  </tr>
                  {opened.length > 0 && (
                    <tr>
                      <td colSpan={columns.length}>{opened}</td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      {more}
    </div>
  );
}
