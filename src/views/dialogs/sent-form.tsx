import { useState } from "preact/hooks";
import { peopleOf } from "../../core/application";
import { firstCaution } from "../../core/changes/caution";
import { stepsToSend } from "../../core/changes/log-contacts";
import { parseDay, type LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import { CHANNELS, type ChannelWord, type Contact } from "../../core/reading/contact-line";
import { readPeople } from "../../core/reading/person";
import { contactOf } from "../../core/schedule/step";
import { DayField, Field, Form } from "../../ui/form";
import { useUniqueId } from "../../ui/unique-id";
import { CAUTION, cautionWords } from "../../words/caution";
import { capitalised } from "../../words/days";
import { aboutWords, BUTTONS, byChannel, DAY_ERRORS, SENT } from "../../words/dialogs";
import { SENT_KINDS, type SentKind } from "../../words/message-kinds";

interface SentFormProps {
  readonly entry: Entry;
  readonly today: LocalDay;
  readonly close: () => void;
  readonly save: (contacts: readonly Contact[]) => Promise<string | undefined>;
}

const KINDS = Object.keys(SENT_KINDS) as readonly SentKind[];

/** What was sent, by which way, to whom and when. What speaks against it is said, and it can be logged all the same. */
export function SentForm({ entry, today, close, save }: SentFormProps) {
  const steps = stepsToSend(entry);
  const first = steps[0] && contactOf(steps[0], today);
  const { addressee } = entry.schedule;
  const [kind, setKind] = useState<SentKind>(KINDS.find((one) => one === first?.kind) ?? "follow-up");
  const [channel, setChannel] = useState<ChannelWord>(steps[0]?.channel ?? "email");
  const [to, setTo] = useState(
    (steps.length > 0 ? steps.flatMap((step) => step.to?.name ?? []) : addressee ? [addressee.name] : []).join(", "),
  );
  const [on, setOn] = useState<string>(today);
  const known = useUniqueId();
  const day = parseDay(on);
  const people = readPeople(to.split(",")).map(({ name }) => name);
  const isWrong = day === undefined || day > today;
  const contacts = (people.length > 0 ? people : [undefined]).map((person): Contact => ({
    day: day ?? today,
    kind,
    ...(kind !== "call" && { channel }),
    ...(person !== undefined && { person }),
  }));
  const caution = firstCaution(entry, contacts);
  return (
    <Form
      lead={aboutWords(entry.application)}
      cancel={BUTTONS.cancel}
      submit={caution ? CAUTION.log.go : BUTTONS.save}
      close={close}
      save={async () => (isWrong ? "" : save(contacts))}
    >
      <div class="hear-back-pair">
        <Field label={SENT.what}>
          {(control) => (
            <select {...control} value={kind} onChange={(event) => setKind(event.currentTarget.value as SentKind)}>
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {capitalised(SENT_KINDS[one])}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={SENT.how}>
          {(control) => (
            <select
              {...control}
              value={kind === "call" ? "phone" : channel}
              disabled={kind === "call"}
              onChange={(event) => setChannel(event.currentTarget.value as ChannelWord)}
            >
              {CHANNELS.map((one) => (
                <option key={one} value={one}>
                  {byChannel(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Field label={SENT.toWhom} help={SENT.toWhomHelp}>
        {(control) => (
          <input
            {...control}
            type="text"
            list={known}
            value={to}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={known}>
        {peopleOf(entry.application).map(({ name }) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <DayField label={SENT.when} error={isWrong ? DAY_ERRORS.notLater : ""} day={on} setDay={setOn} max={today} />
      <p class="hear-back-result" role="status">
        {caution && !isWrong ? cautionWords(caution, entry, today) : ""}
      </p>
    </Form>
  );
}
