import { useState } from "preact/hooks";
import type { ApplicationFields } from "../../core/changes/new-note";
import { parseDay, type LocalDay } from "../../core/day";
import { readAttendees } from "../../core/reading/attendees";
import { isBlank } from "../../core/reading/property-value";
import { Field, Form } from "../../ui/form";
import { useUniqueId } from "../../ui/unique-id";
import { BUTTONS, DAY_ERRORS } from "../../words/dialogs";
import { NEW_APPLICATION } from "../../words/new-note-dialogs";

interface NewApplicationFormProps {
  readonly today: LocalDay;
  /** What stands in its field at first. */
  readonly company: string;
  /** Names that the vault's notes have already. */
  readonly companies: readonly string[];
  readonly people: readonly string[];
  readonly close: () => void;
  readonly save: (fields: ApplicationFields) => Promise<string | undefined>;
}

/** The least that an application needs; the rest can be written in the note. */
export function NewApplicationForm({ today, company: known, companies, people, close, save }: NewApplicationFormProps) {
  const id = useUniqueId();
  const [company, setCompany] = useState(known);
  const [role, setRole] = useState("");
  const [appliedOn, setAppliedOn] = useState<string>(today);
  const [contact, setContact] = useState("");
  const [isAsked, setAsked] = useState(false);
  const day = parseDay(appliedOn);
  const isMissing = isBlank(company);
  const isAhead = day !== undefined && day > today;
  return (
    <Form
      lead={NEW_APPLICATION.lead}
      cancel={BUTTONS.cancel}
      submit={NEW_APPLICATION.make}
      close={close}
      save={async () => {
        setAsked(true);
        if (isMissing || isAhead) return "";
        return save({ company: company.trim(), role: role.trim(), appliedOn: day, contacts: readAttendees(contact) });
      }}
    >
      <Field label={NEW_APPLICATION.company} error={isAsked && isMissing ? NEW_APPLICATION.companyMissing : ""}>
        {(control) => (
          <input
            {...control}
            type="text"
            list={`${id}-companies`}
            value={company}
            onInput={(event) => setCompany(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={NEW_APPLICATION.role}>
        {(control) => (
          <input {...control} type="text" value={role} onInput={(event) => setRole(event.currentTarget.value)} />
        )}
      </Field>
      <Field
        label={NEW_APPLICATION.appliedOn}
        help={NEW_APPLICATION.appliedOnHelp}
        error={isAhead ? DAY_ERRORS.notLater : ""}
      >
        {(control) => (
          <input
            {...control}
            type="date"
            value={appliedOn}
            max={today}
            onInput={(event) => setAppliedOn(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={NEW_APPLICATION.contact} help={NEW_APPLICATION.contactHelp}>
        {(control) => (
          <input
            {...control}
            type="text"
            list={`${id}-people`}
            value={contact}
            onInput={(event) => setContact(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={`${id}-companies`}>
        {companies.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id={`${id}-people`}>
        {people.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </Form>
  );
}
