import type { App } from "obsidian";
import { useState } from "preact/hooks";
import type { KnownPerson } from "../../core/companies/people-to-suggest";
import { useEscapeFirst } from "../../ui/escape-first";
import { Field } from "../../ui/form";
import { Icon } from "../../ui/icon";
import { useUniqueId } from "../../ui/unique-id";
import { ADD_CONTACT, knownFrom } from "../../words/adding";

interface PersonFieldProps {
  readonly app: App;
  readonly error: string;
  readonly name: string;
  readonly setName: (name: string) => void;
  /** Whom the name may mean. */
  readonly suggested: readonly KnownPerson[];
  /** Takes one of them; undefined for the name as it was written. */
  readonly choose: (person: KnownPerson | undefined) => void;
}

/**
 * A name, and while it is typed a list below it of those whom it may mean. It opens by typing or by an arrow; Enter takes the
 * one that stands out, Escape closes the list.
 */
export function PersonField({ app, error, name, setName, suggested, choose }: PersonFieldProps) {
  const id = useUniqueId();
  const [isAsked, setAsked] = useState(false);
  const [at, setAt] = useState(0);
  const written = name.trim();
  const options: readonly (KnownPerson | undefined)[] = written === "" ? suggested : [...suggested, undefined];
  const isOpen = isAsked && suggested.length > 0;
  useEscapeFirst(app, isOpen, () => setAsked(false));

  const take = (person: KnownPerson | undefined) => {
    choose(person);
    setAsked(false);
  };
  const ask = () => {
    setAsked(true);
    setAt(0);
  };
  const moveOn = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && !(event.key === "Enter" && isOpen)) return;
    event.preventDefault();
    if (step === undefined) take(options[at]);
    else if (isOpen) setAt((at + step + options.length) % options.length);
    else ask();
  };
  return (
    <div class="hear-back-person-field">
      <Field label={ADD_CONTACT.name} error={error}>
        {(control) => (
          <input
            {...control}
            type="text"
            role="combobox"
            autocomplete="off"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={`${id}-list`}
            aria-activedescendant={isOpen ? `${id}-${String(at)}` : undefined}
            value={name}
            onInput={(event) => {
              setName(event.currentTarget.value);
              ask();
            }}
            onKeyDown={moveOn}
            onBlur={() => setAsked(false)}
          />
        )}
      </Field>
      <span class="hear-back-visually-hidden" id={`${id}-title`}>
        {ADD_CONTACT.suggestions}
      </span>
      <div
        class="hear-back-choices hear-back-suggested"
        role="listbox"
        id={`${id}-list`}
        aria-labelledby={`${id}-title`}
        hidden={!isOpen}
      >
        {isOpen &&
          options.map((person, index) => (
            <div
              key={person?.path ?? ""}
              class="hear-back-choice-box hear-back-choice"
              role="option"
              id={`${id}-${String(index)}`}
              aria-selected={index === at}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => setAt(index)}
              onClick={() => take(person)}
            >
              <Icon name={person ? "users" : "plus"} />
              <span class="hear-back-choice-name">{person?.name ?? written}</span>
              <span class="hear-back-choice-what">{person ? knownFrom(person.email) : ADD_CONTACT.asWritten}</span>
            </div>
          ))}
      </div>
    </div>
  );
}
