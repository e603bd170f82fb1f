import type { App } from "obsidian";
import { useState } from "preact/hooks";
import { readContact } from "../../core/changes/add-missing";
import { peopleToSuggest, personCalled, type KnownPerson } from "../../core/companies/people-to-suggest";
import type { Entry } from "../../core/entry";
import { isSameName } from "../../core/reading/person";
import { Field, Form } from "../../ui/form";
import { useTyped, type Typed } from "../../ui/typed";
import { ADD, ADD_CONTACT } from "../../words/adding";
import { aboutWords, BUTTONS } from "../../words/dialogs";
import { useLead } from "./lead";
import { PersonField } from "./person-field";

/** Somebody to write to, as the fields have them. */
interface ContactFields {
  readonly name: string;
  readonly email: string;
  /** Whose note it is, where they have one. */
  readonly person: KnownPerson | undefined;
}

interface AddContactFormProps {
  readonly app: App;
  readonly entry: Entry;
  /** Everybody who has a note. */
  readonly people: readonly KnownPerson[];
  readonly typed: Typed;
  readonly close: () => void;
  readonly foresee: (fields: ContactFields) => string;
  readonly save: (fields: ContactFields) => Promise<string | undefined>;
}

/** Whom to write to: a name, of whom the vault has a note or not, and an address. */
export function AddContactForm({ app, entry, people, typed, close, foresee, save }: AddContactFormProps) {
  const [name, setName] = useTyped(typed, "name", "");
  const [email, setEmail] = useTyped(typed, "email", "");
  const [isAsWritten, setAsWritten] = useTyped(typed, "as written", false);
  const [chosen, setChosen] = useTyped<string | undefined>(typed, "chosen", undefined);
  const [isAsked, setAsked] = useState(false);
  const lead = useLead(aboutWords(entry.application), typed);
  const written = name.trim();
  const isMeant = (person: KnownPerson) => person.path === chosen && isSameName(person.name, written);
  const person = isAsWritten ? undefined : (people.find(isMeant) ?? personCalled(written, people));
  const fields: ContactFields = { name: written, email: email.trim(), person };
  const isNamed = readContact({ name: written, email: "" }) !== undefined;
  const isReadable = fields.email === "" || readContact({ name: "", email: fields.email }) !== undefined;

  const choose = (one: KnownPerson | undefined) => {
    setAsWritten(one === undefined);
    setChosen(one?.path);
    if (one === undefined) return;
    setName(one.name);
    if (fields.email === "" && one.email !== undefined) setEmail(one.email);
  };
  return (
    <Form
      lead={lead}
      cancel={BUTTONS.cancel}
      submit={ADD.add}
      close={close}
      typed={typed}
      save={async () => {
        setAsked(true);
        return isNamed && isReadable ? save(fields) : "";
      }}
    >
      <PersonField
        app={app}
        error={isAsked && !isNamed ? ADD_CONTACT.nameMissing : ""}
        name={name}
        setName={(next) => {
          // The address came with the person who is no longer meant.
          if (person !== undefined && email === person.email) setEmail("");
          setAsWritten(false);
          setName(next);
        }}
        suggested={peopleToSuggest(written, people, entry.application.companyKey)}
        choose={choose}
      />
      <Field label={ADD_CONTACT.email} error={isAsked && !isReadable ? ADD_CONTACT.emailUnreadable : ""}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="email"
            autocomplete="off"
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="hear-back-result" role="status">
        {isNamed && isReadable ? foresee(fields) : ""}
      </p>
    </Form>
  );
}
