import { useState } from "preact/hooks";
import type { Application } from "../../core/application";
import type { ApplicationFields } from "../../core/changes/new-note";
import type { AppliedBefore } from "../../core/companies/applied-before";
import { parseDay, type LocalDay } from "../../core/day";
import { readAttendees } from "../../core/reading/attendees";
import { isBlank } from "../../core/reading/property-value";
import { typedAddress } from "../../core/reading/web-address";
import { DayField, Field, Form, MoreFields } from "../../ui/form";
import { Icon } from "../../ui/icon";
import { useTyped, type Typed } from "../../ui/typed";
import { useUniqueId } from "../../ui/unique-id";
import { BUTTONS, DAY_ERRORS } from "../../words/dialogs";
import { knownCompanyWords, NEW_APPLICATION, newApplicationResult } from "../../words/new-note-dialogs";
import { useLead } from "./lead";

interface NewApplicationFormProps {
  readonly today: LocalDay;
  /** The folder in which the note will be. */
  readonly folder: string;
  /** What stands in its field at first. */
  readonly company: string;
  /** Names that the vault's notes have already. */
  readonly companies: readonly string[];
  readonly people: readonly string[];
  readonly appliedBefore: (company: string) => AppliedBefore | undefined;
  readonly typed: Typed;
  readonly close: () => void;
  readonly open: (application: Application) => void;
  readonly save: (fields: ApplicationFields) => Promise<string | undefined>;
}

/** The least that an application needs; the rest can be written in the note. */
export function NewApplicationForm({
  today,
  folder,
  company: known,
  companies,
  people,
  appliedBefore,
  typed,
  close,
  open,
  save,
}: NewApplicationFormProps) {
  const id = useUniqueId();
  const lead = useLead(NEW_APPLICATION.lead, typed);
  const [company, setCompany] = useTyped(typed, "company", known);
  const [role, setRole] = useTyped(typed, "role", "");
  const [url, setUrl] = useTyped(typed, "url", "");
  const [appliedOn, setAppliedOn] = useTyped<string>(typed, "applied on", today);
  const [contact, setContact] = useTyped(typed, "contact", "");
  const [isAsked, setAsked] = useState(false);
  const day = parseDay(appliedOn);
  const isMissing = isBlank(company);
  const isAhead = day !== undefined && day > today;
  const address = isBlank(url) ? "" : typedAddress(url);
  return (
    <Form
      lead={lead}
      cancel={BUTTONS.cancel}
      submit={NEW_APPLICATION.create}
      close={close}
      typed={typed}
      save={async () => {
        setAsked(true);
        if (isMissing || isAhead || address === undefined) return "";
        return save({
          company: company.trim(),
          role: role.trim(),
          appliedOn: day,
          url: address,
          contacts: readAttendees(contact),
        });
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
      <div>
        <Field label={NEW_APPLICATION.role}>
          {(control) => (
            <input {...control} type="text" value={role} onInput={(event) => setRole(event.currentTarget.value)} />
          )}
        </Field>
        {/* Here, since whoever goes on from the company by Tab means to type the role. */}
        <KnownCompany known={appliedBefore(company)} today={today} open={open} />
      </div>
      <Field
        label={NEW_APPLICATION.link}
        help={NEW_APPLICATION.linkHelp}
        error={isAsked && address === undefined ? NEW_APPLICATION.noLink : ""}
      >
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="url"
            value={url}
            onInput={(event) => setUrl(event.currentTarget.value)}
          />
        )}
      </Field>
      <MoreFields summary={NEW_APPLICATION.more} typed={typed}>
        <DayField
          label={NEW_APPLICATION.appliedOn}
          help={NEW_APPLICATION.appliedOnHelp}
          error={isAhead ? DAY_ERRORS.notLater : ""}
          day={appliedOn}
          setDay={setAppliedOn}
          max={today}
        />
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
      </MoreFields>
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
      <p class="hear-back-result" role="status">
        {isAhead ? "" : newApplicationResult(folder, day, today)}
      </p>
    </Form>
  );
}

interface KnownCompanyProps {
  readonly known: AppliedBefore | undefined;
  readonly today: LocalDay;
  readonly open: (application: Application) => void;
}

/** Says that the company is known, and stops nobody. Always there, so that what it comes to say is read out. */
function KnownCompany({ known, today, open }: KnownCompanyProps) {
  const [before, day, after] = known ? knownCompanyWords(known, today) : ["", "", ""];
  return (
    <p class="hear-back-meaning hear-back-known" role="status">
      {known && (
        <>
          <Icon name="file-text" />
          <span>
            {before}
            {day !== "" && <strong>{day}</strong>}
            {after}
          </span>
          <button type="button" class="hear-back-answer" onClick={() => open(known.last)}>
            {NEW_APPLICATION.openThatNote}
          </button>
        </>
      )}
    </p>
  );
}
