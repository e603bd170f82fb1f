import { Field } from "../../ui/form";
import { INSIGHTS } from "../../words/insights";
import type { ShownChoice } from "./shown-choice";

const DAYS: readonly (readonly [ShownChoice["days"], string])[] = [
  ["whole", INSIGHTS.whole],
  ["last 90", INSIGHTS.last90],
  ["other", INSIGHTS.otherDays],
];

interface ControlsProps {
  readonly choice: ShownChoice;
  readonly choose: (choice: ShownChoice) => void;
  readonly chooseCompany: () => void;
  readonly copy: () => void;
}

/** Of which days, and of which company; and a copy of all that is shown. */
export function Controls({ choice, choose, chooseCompany, copy }: ControlsProps) {
  const { days, from, to, company } = choice;
  const isInOrder = from === "" || to === "" || from <= to;
  return (
    <div class="hear-back-insights-controls">
      <Field label={INSIGHTS.days}>
        {(control) => (
          <select
            {...control}
            class="dropdown"
            value={days}
            onChange={(event) =>
              choose({ ...choice, days: DAYS.find(([one]) => one === event.currentTarget.value)?.[0] ?? "whole" })
            }
          >
            {DAYS.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {days === "other" && (
        <>
          <Field label={INSIGHTS.from}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={from}
                onChange={(event) => choose({ ...choice, from: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label={INSIGHTS.to} error={isInOrder ? "" : INSIGHTS.notInOrder}>
            {(control) => (
              <input
                {...control}
                type="date"
                value={to}
                onChange={(event) => choose({ ...choice, to: event.currentTarget.value })}
              />
            )}
          </Field>
        </>
      )}
      <Field label={INSIGHTS.company}>
        {(control) => (
          <button {...control} aria-invalid={undefined} aria-haspopup="dialog" onClick={chooseCompany}>
            {company === "" ? INSIGHTS.allCompanies : company}
          </button>
        )}
      </Field>
      <button class="hear-back-insights-copy" onClick={copy}>
        {INSIGHTS.copy}
      </button>
    </div>
  );
}
