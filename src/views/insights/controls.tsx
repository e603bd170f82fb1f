import { shown } from "../../core/reading/property-value";
import { DayField, Field } from "../../ui/form";
import { Icon } from "../../ui/icon";
import { DAYS_CHOICE } from "../../words/days-choice";
import { companyReadOut, INSIGHTS } from "../../words/insights";
import type { ShownChoice } from "./shown-choice";

const DAYS: readonly (readonly [ShownChoice["days"], string])[] = [
  ["whole", INSIGHTS.whole],
  ["last 90", INSIGHTS.last90],
  ["other", DAYS_CHOICE.other],
];

export interface ControlsProps {
  readonly choice: ShownChoice;
  readonly choose: (choice: ShownChoice) => void;
  readonly chooseCompany: () => void;
  readonly copy: () => void;
  readonly print: () => void;
}

/** Of which days, and of which company; and where all that is shown may go. */
export function Controls({ choice, choose, chooseCompany, copy, print }: ControlsProps) {
  const { days, from, to, company } = choice;
  const chosenCompany = company === "" ? INSIGHTS.allCompanies : shown(company);
  const isInOrder = from === "" || to === "" || from <= to;
  return (
    <div class="hear-back-insights-controls">
      <Field label={DAYS_CHOICE.days}>
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
          <DayField label={DAYS_CHOICE.from} day={from} setDay={(day) => choose({ ...choice, from: day })} />
          <DayField
            label={DAYS_CHOICE.to}
            error={isInOrder ? "" : DAYS_CHOICE.wrongOrder}
            day={to}
            setDay={(day) => choose({ ...choice, to: day })}
          />
        </>
      )}
      <Field label={INSIGHTS.company}>
        {(control) => (
          <button
            {...control}
            aria-invalid={undefined}
            aria-label={companyReadOut(chosenCompany)}
            aria-haspopup="dialog"
            onClick={chooseCompany}
          >
            {chosenCompany}
          </button>
        )}
      </Field>
      <button onClick={copy}>
        <Icon name="copy" />
        {INSIGHTS.copy}
      </button>
      <button onClick={print}>
        <Icon name="printer" />
        {INSIGHTS.print}
      </button>
    </div>
  );
}
