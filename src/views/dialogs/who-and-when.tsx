import { peopleOf } from "../../core/application";
import type { LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import type { ContactKind } from "../../core/reading/contact-kinds";
import { CHANNELS, wayOf, type ChannelWord } from "../../core/reading/contact-line";
import { isSamePerson, uniquePeople, type Person } from "../../core/reading/person";
import { DayField, Field } from "../../ui/form";
import { REPLY, throughWords } from "../../words/dialogs";

/** Who said something, and the way in which it came; nobody where it is not known who. */
export interface Source {
  readonly person: Person | undefined;
  readonly channel: ChannelWord;
}

interface WhoAndWhenProps {
  readonly labels: { readonly who: string; readonly when: string };
  readonly sources: readonly Source[];
  readonly source: Source | undefined;
  readonly setSource: (source: Source | undefined) => void;
  readonly on: string;
  readonly setOn: (on: string) => void;
  readonly today: LocalDay;
  readonly error: string;
}

/** Who said it, how it came, and when. */
export function WhoAndWhen({ labels, sources, source, setSource, on, setOn, today, error }: WhoAndWhenProps) {
  const chosen = source && wordsOf(source);
  return (
    <div class="hear-back-pair">
      <Field label={labels.who}>
        {(control) => (
          <select
            {...control}
            value={chosen}
            onChange={(event) => setSource(sources.find((one) => wordsOf(one) === event.currentTarget.value))}
          >
            {sources.map(wordsOf).map((words) => (
              <option key={words} value={words}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      <DayField label={labels.when} error={error} day={on} setDay={setOn} max={today} />
    </div>
  );
}

function wordsOf({ person, channel }: Source): string {
  return throughWords(person?.name ?? REPLY.them, channel);
}

/** Everybody whom the note names, by email and by phone; and whoever it was. */
export function sourcesOf({ application, schedule }: Entry): readonly Source[] {
  const asked = application.log.flatMap(({ kind, person }) =>
    (kind === "endorsement-request" || kind === "feedback-request") && person !== undefined ? [{ name: person }] : [],
  );
  const people = uniquePeople([
    ...(schedule.addressee ? [schedule.addressee] : []),
    ...peopleOf(application),
    ...application.connections,
    ...asked,
  ]);
  return [...people, undefined].flatMap((person) => CHANNELS.slice(0, 2).map((channel) => ({ person, channel })));
}

/**
 * Whom they asked for it last, else whom the person speaks with (`usual`), in the way in which they spoke. The kind of
 * request is that which a word of theirs answers, if any.
 */
export function likeliestSource(
  { application: { log } }: Entry,
  sources: readonly Source[],
  request: ContactKind | undefined,
  usual: Person | undefined,
): Source | undefined {
  const asked = request && log.findLast((line) => line.kind === request);
  const last = asked ?? log.at(-1);
  const channel = last ? wayOf(last) : "email";
  const person = asked?.person === undefined ? usual : { name: asked.person };
  const isThem = (one: Source) =>
    person === undefined ? one.person === undefined : one.person !== undefined && isSamePerson(one.person, person);
  return sources.find((one) => one.channel === channel && isThem(one)) ?? sources[0];
}
