import type { Status } from "../../core/reading/vocabulary";
import { Field } from "../../ui/form";
import { MOVE_ON } from "../../words/dialogs";

interface StatusFieldProps {
  readonly ends: readonly Status[];
  readonly wordFor: (status: Status) => string;
  readonly status: Status;
  readonly choose: (status: Status) => void;
  readonly help?: string;
}

/** The status that ends an application, in the vault's own words. */
export function StatusField({ ends, wordFor, status, choose, help = "" }: StatusFieldProps) {
  return (
    <Field label={MOVE_ON.status} help={help}>
      {(control) => (
        <select {...control} value={status} onChange={(event) => choose(event.currentTarget.value as Status)}>
          {ends.map((one) => (
            <option key={one} value={one}>
              {wordFor(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
