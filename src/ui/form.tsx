/** Dialogs with a few fields: one shape for all of them. Escape leaves without saving; a failed save leaves them open. */
import { Modal, type App } from "obsidian";
import { render, type ComponentChildren, type VNode } from "preact";
import { useRef, useState } from "preact/hooks";
import { DAY_ERRORS } from "../words/dialogs";
import { noteFocus } from "./focus";
import { Icon } from "./icon";
import { MORE_FIELDS, useTyped, type Typed } from "./typed";
import { useUniqueId } from "./unique-id";

/** A dialog whose content is drawn by a function, which may close it. */
export class FormModal extends Modal {
  readonly #giveFocusBack = noteFocus(this.containerEl.doc);

  constructor(
    app: App,
    private readonly heading: string,
    private readonly draw: (close: () => void) => VNode,
    private readonly onClosed: () => void = () => undefined,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(this.heading);
    render(
      this.draw(() => this.close()),
      this.contentEl,
    );
  }

  override onClose(): void {
    render(null, this.contentEl);
    this.containerEl.win.requestAnimationFrame(this.#giveFocusBack);
    this.onClosed();
  }
}

interface FormProps {
  readonly lead: ComponentChildren;
  readonly cancel: string;
  readonly submit: string;
  readonly close: () => void;
  /** What was typed, to be forgotten once it is saved. */
  readonly typed?: Typed;
  /** Saves, and says why not, or nothing where a field says it; undefined once it is saved. */
  readonly save: () => Promise<string | undefined>;
  readonly children: ComponentChildren;
}

/** Fields, the sentence that says why saving failed, and two buttons. What was typed stays until it is saved. */
export function Form({ lead, cancel, submit, close, typed, save, children }: FormProps) {
  const [failure, setFailure] = useState("");
  const isSaving = useRef(false);
  const saveOnce = async (form: HTMLFormElement) => {
    if (isSaving.current) return;
    // A date that is half typed reads as none at all.
    const unfinished = [...form.querySelectorAll("input")].find(({ validity }) => validity.badInput);
    if (unfinished) {
      setFailure(DAY_ERRORS.unfinished);
      unfold(unfinished);
      return;
    }
    isSaving.current = true;
    const sentence = await save();
    isSaving.current = false;
    setFailure(sentence ?? "");
    if (sentence !== undefined) {
      showFirstError(form);
      return;
    }
    typed?.clear();
    close();
  };
  return (
    <form
      class="hear-back-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void saveOnce(event.currentTarget);
      }}
      onKeyDown={(event) => {
        // In a field of several lines Enter makes a new one.
        if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        void saveOnce(event.currentTarget);
      }}
    >
      <p class="hear-back-form-lead">{lead}</p>
      {children}
      <p class="hear-back-error" role="alert">
        {failure}
      </p>
      <div class="modal-button-container">
        <button type="button" onClick={close}>
          {cancel}
        </button>
        <button type="submit" class="mod-cta">
          {submit}
        </button>
      </div>
    </form>
  );
}

/** Puts the focus into the first field that has an error of its own. */
function showFirstError(form: HTMLFormElement): void {
  // Its error is drawn by then.
  form.win.requestAnimationFrame(() => unfold(form.querySelector<HTMLElement>('[aria-invalid="true"]')));
}

/** Puts the focus into a field, which may be folded away. */
function unfold(field: HTMLElement | null): void {
  field?.closest("details")?.setAttribute("open", "");
  field?.focus();
}

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  readonly error?: string | undefined;
  /** Draws the control with what ties it to its label and its words. */
  readonly children: (control: {
    readonly id: string;
    readonly "aria-describedby": string | undefined;
    readonly "aria-invalid": boolean;
  }) => VNode;
}

/** A control with its label, a line of help, and the reason why its value will not do. */
export function Field({ label, help = "", error = "", children }: FieldProps) {
  const id = useUniqueId();
  const said = [help && `${id}-help`, error && `${id}-error`].filter((part) => part !== "");
  return (
    <div class="hear-back-field">
      <label class="hear-back-label" for={id}>
        {label}
      </label>
      {children({ id, "aria-describedby": said.length > 0 ? said.join(" ") : undefined, "aria-invalid": error !== "" })}
      {help !== "" && (
        <p class="hear-back-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error !== "" && (
        <p class="hear-back-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

interface DayFieldProps extends Omit<FieldProps, "children"> {
  /** As it stands in the field; empty while it is no whole day. */
  readonly day: string;
  readonly setDay: (day: string) => void;
  readonly max?: string;
}

/** A field for a day. */
export function DayField({ day, setDay, max, ...field }: DayFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input {...control} type="date" value={day} max={max} onInput={(event) => setDay(event.currentTarget.value)} />
      )}
    </Field>
  );
}

interface ChoiceProps {
  readonly group: string;
  readonly name: string;
  readonly what: ComponentChildren;
  readonly isChosen: boolean;
  readonly choose: () => void;
  /** Fields of the chosen one. */
  readonly children?: ComponentChildren;
}

/** One of several, with a line that says what it does; the chosen one shows its own fields. */
export function Choice({ group, name, what, isChosen, choose, children }: ChoiceProps) {
  return (
    <div class="hear-back-choice-box">
      <label class="hear-back-choice">
        <input type="radio" name={group} checked={isChosen} onChange={choose} />
        <span class="hear-back-choice-name">{name}</span>
        <span class="hear-back-choice-what">{what}</span>
      </label>
      {isChosen && children && <div class="hear-back-choice-more">{children}</div>}
    </div>
  );
}

interface CheckProps {
  readonly name: string;
  readonly what?: string;
  readonly isTicked: boolean;
  readonly tick: (isTicked: boolean) => void;
}

/** One box to tick. */
export function Check({ name, what = "", isTicked, tick }: CheckProps) {
  return (
    <label class="hear-back-check">
      <input type="checkbox" checked={isTicked} onChange={(event) => tick(event.currentTarget.checked)} />
      <span class="hear-back-choice-name">{name}</span>
      {what !== "" && <span class="hear-back-choice-what">{what}</span>}
    </label>
  );
}

interface ScaleProps<Value extends string | number> {
  readonly legend: string;
  /** What is chosen, how it is shown, and how it is read out. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly readOut: string }[];
  readonly chosen: Value | undefined;
  readonly choose: (value: Value | undefined) => void;
  /** Words at both ends. */
  readonly ends?: readonly [string, string];
}

/** A few answers side by side, of which none need be chosen: pressing the chosen one again, or Backspace on it, takes it back. */
export function Scale<Value extends string | number>({ legend, options, chosen, choose, ends }: ScaleProps<Value>) {
  const id = useUniqueId();
  return (
    <fieldset class="hear-back-field">
      <legend>{legend}</legend>
      <div class="hear-back-scale" data-of={options.length}>
        {options.map(({ value, label, readOut }) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              aria-label={readOut}
              checked={value === chosen}
              onChange={() => choose(value)}
              onClick={() => {
                if (value === chosen) choose(undefined);
              }}
              onKeyDown={({ key }) => {
                if (key === "Backspace" || key === "Delete") choose(undefined);
              }}
            />
            <span aria-hidden="true">{label}</span>
          </label>
        ))}
      </div>
      {ends && (
        <div class="hear-back-ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      )}
    </fieldset>
  );
}

interface ChipProps {
  /** With a group, one of several; without, each is ticked by itself. */
  readonly group?: string;
  readonly name: string;
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
}

/** A native box or choice as small as a word. */
export function Chip({ group, name, isChosen, choose }: ChipProps) {
  return (
    <label class="hear-back-chip">
      <input
        type={group === undefined ? "checkbox" : "radio"}
        name={group}
        checked={isChosen}
        onChange={(event) => choose(event.currentTarget.checked)}
        onClick={() => {
          if (group !== undefined && isChosen) choose(false);
        }}
      />
      {name}
    </label>
  );
}

interface MoreFieldsProps {
  readonly summary: string;
  readonly typed: Typed;
  readonly children: ComponentChildren;
}

/** What may be said as well, behind one line. It stays as it was left until the form is saved. */
export function MoreFields({ summary, typed, children }: MoreFieldsProps) {
  const [isOpen, setOpen] = useTyped(typed, MORE_FIELDS, false);
  return (
    <details class="hear-back-more-fields" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div class="hear-back-form">{children}</div>
    </details>
  );
}

interface LinesFieldProps {
  readonly label: string;
  readonly help: string;
  /** What the fields are called, from 1; how another is invited; and what the button beside one is called. */
  readonly nameOf: (number: number) => string;
  readonly placeholder: string;
  readonly takeOut: (line: string) => string;
  readonly lines: readonly string[];
  readonly setLines: (lines: readonly string[]) => void;
}

/** One entry a line, each with a button that takes it out, and always one more to fill in. */
export function LinesField({ label, help, nameOf, placeholder, takeOut, lines, setLines }: LinesFieldProps) {
  const id = useUniqueId();
  return (
    <div class="hear-back-field" role="group" aria-labelledby={id}>
      <span class="hear-back-label" id={id}>
        {label}
      </span>
      <div class="hear-back-list-field" role="list">
        {[...lines, ""].map((line, at) => (
          <div key={at} role="listitem">
            <input
              type="text"
              value={line}
              placeholder={at === lines.length ? placeholder : ""}
              aria-label={nameOf(at + 1)}
              aria-describedby={`${id}-help`}
              onInput={(event) => {
                const typed = event.currentTarget.value;
                setLines(
                  at === lines.length ? [...lines, typed] : lines.map((one, other) => (other === at ? typed : one)),
                );
              }}
            />
            {at < lines.length ? (
              <button
                type="button"
                class="clickable-icon"
                aria-label={takeOut(line)}
                onClick={() => setLines(lines.filter((_one, other) => other !== at))}
              >
                <Icon name="x" />
              </button>
            ) : (
              <span />
            )}
          </div>
        ))}
      </div>
      <p class="hear-back-help" id={`${id}-help`}>
        {help}
      </p>
    </div>
  );
}
