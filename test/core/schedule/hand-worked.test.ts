/**
 * Rows that were worked out by hand from the rules alone, without a look at the code: by topic, with the calculation. What a
 * row leaves out is not compared.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../src/core/entry";
import { agenda } from "../../builders";

const FOLDER = "test/fixtures/hand-worked";

interface Row {
  readonly company: string;
  readonly role?: string;
  readonly group?: string;
  readonly verdict?: string;
  readonly sent?: number;
  readonly cap?: number;
  readonly step?: StepRow;
  /** Of the kinds that are named, these steps and no others. */
  readonly steps?: readonly StepRow[];
  /** Kinds of step that are not there. */
  readonly without?: readonly string[];
}

interface StepRow {
  readonly kind: string;
  readonly due?: string | null;
  readonly to?: string;
}

interface Topic {
  readonly now: string;
  readonly expect: readonly Row[];
  /** Companies in the order in which they are listed. */
  readonly order?: readonly string[];
  readonly notes: Record<string, Record<string, unknown>>;
}

const topics = readdirSync(FOLDER).map((file) => {
  const topic = JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as Topic;
  return [file.replace(".json", ""), topic] as const;
});

describe.each(topics)("%s", (_name, topic) => {
  const { order } = topic;
  const entries = Object.values(agenda(topic.notes, topic.now).groups).flat();

  it.each(topic.expect.map((row) => [`${row.company}, ${row.role ?? ""}`, row] as const))("%s", (_row, row) => {
    const found = entries.filter(
      ({ application: { company, role } }) => company === row.company && role === (row.role ?? role),
    );
    expect(found).toHaveLength(1);
    for (const entry of found) expect(said(entry, row)).toEqual(wanted(row));
  });

  if (order !== undefined)
    it("stand in this order", () => {
      const companies = entries.map(({ application }) => application.company);
      expect(companies.filter((company) => order.includes(company))).toEqual(order);
    });
});

/** What is compared of a row. */
function wanted({ group, verdict, sent, cap, step, steps, without }: Row) {
  return { group, verdict, sent, cap, step: step && plain(step), steps: steps?.map(plain), without: without && [] };
}

function said({ schedule }: Entry, row: Row): ReturnType<typeof wanted> {
  const steps = schedule.steps.map(({ kind, due, to }) => ({ kind, due, to: to?.name }));
  const part = (step: (typeof steps)[number] | undefined, like: StepRow) =>
    plain({
      kind: step?.kind ?? "none",
      ...("due" in like && { due: step?.due ?? null }),
      ...("to" in like && { to: step?.to ?? "" }),
    });
  const kinds = row.steps?.map(({ kind }) => kind);
  return {
    group: row.group && schedule.group,
    verdict: row.verdict && schedule.verdict,
    sent: row.sent === undefined ? undefined : schedule.sent,
    cap: row.cap === undefined ? undefined : schedule.cap,
    step: row.step && part(steps[0], row.step),
    steps:
      row.steps &&
      steps.filter(({ kind }) => kinds?.includes(kind)).map((step, at) => part(step, row.steps?.[at] ?? { kind: "" })),
    without: row.without && (steps.filter(({ kind }) => row.without?.includes(kind)) as never[]),
  };
}

function plain({ kind, due, to }: StepRow) {
  return { kind, due, to };
}
