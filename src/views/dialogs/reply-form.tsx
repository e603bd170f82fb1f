import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { peopleOf } from "../../core/application";
import { repliesTo, type Heard, type Reply, type ReplyKind } from "../../core/changes/reply";
import { parseDay, parseTime, type LocalDay, type When } from "../../core/day";
import type { Entry } from "../../core/entry";
import { CHANNELS, wayOf, type ChannelWord } from "../../core/reading/contact-line";
import { uniquePeople } from "../../core/reading/person";
import { Choice, Field, Form } from "../../ui/form";
import { useUniqueId } from "../../ui/unique-id";
import {
  aboutWords,
  BUTTONS,
  DAY_ERRORS,
  REPLIES,
  REPLY,
  STILL_DECIDING_BEFORE,
  throughWords,
} from "../../words/dialogs";
import { WhenFields } from "./when-fields";

interface ReplyFormProps {
  readonly entry: Entry;
  readonly today: LocalDay;
  readonly close: () => void;
  /** What follows from it, in words. */
  readonly foresee: (reply: Reply, heard: Heard) => string;
  readonly save: (reply: Reply, heard: Heard) => Promise<string | undefined>;
}

/** More than this is no line of a log; the browser stops there while it is typed. */
const LONGEST_WORDS = 1_500;

/** What they said, who and when, and their words. Only the chosen kind shows its fields. */
export function ReplyForm({ entry, today, close, foresee, save }: ReplyFormProps) {
  const kinds = repliesTo(entry);
  const group = useUniqueId();
  const [kind, setKind] = useState<ReplyKind>(kinds[0] ?? "still deciding");
  const [by, setBy] = useState("");
  const [day, setDay] = useState("");
  const [time, setTime] = useState("");
  const [lesson, setLesson] = useState("");
  const sources = sourcesOf(entry);
  const [source, setSource] = useState(firstSource(entry, sources));
  const [on, setOn] = useState<string>(today);
  const [words, setWords] = useState("");
  const [isAsked, setAsked] = useState(false);

  const heardOn = parseDay(on);
  const errors = {
    on: heardOn === undefined || heardOn > today ? DAY_ERRORS.notLater : "",
    by: by !== "" && !isAfter(by, heardOn ?? today) ? DAY_ERRORS.notAfter(heardOn ?? today, today) : "",
    day: (kind === "next round" || kind === "moved") && parseDay(day) === undefined ? DAY_ERRORS.missing : "",
  };
  const reply = errors.on || errors.by || errors.day ? undefined : replyOf(kind, { by, day, time, lesson });
  const { person, channel } = sources[source] ?? {};
  const spoken = words.replace(/\s+/g, " ").trim();
  const heard: Heard = {
    day: heardOn ?? today,
    ...(channel && { channel }),
    ...(person && { person }),
    ...(spoken && { words: spoken }),
  };
  const said = (error: string) => (isAsked ? error : "");

  const fields: Partial<Record<ReplyKind, ComponentChildren>> = {
    "still deciding": (
      <Field label={REPLY.newDate} error={said(errors.by)}>
        {(control) => (
          <input {...control} type="date" value={by} onInput={(event) => setBy(event.currentTarget.value)} />
        )}
      </Field>
    ),
    "next round": (
      <WhenFields label={REPLY.when} error={said(errors.day)} day={day} time={time} setDay={setDay} setTime={setTime} />
    ),
    moved: (
      <WhenFields
        label={REPLY.movedTo}
        error={said(errors.day)}
        day={day}
        time={time}
        setDay={setDay}
        setTime={setTime}
      />
    ),
    feedback: (
      <Field label={REPLY.lesson} help={REPLY.lessonHelp}>
        {(control) => (
          <input {...control} type="text" value={lesson} onInput={(event) => setLesson(event.currentTarget.value)} />
        )}
      </Field>
    ),
  };
  return (
    <Form
      lead={aboutWords(entry.application)}
      cancel={BUTTONS.cancel}
      submit={BUTTONS.save}
      close={close}
      save={async () => {
        setAsked(true);
        return reply ? save(reply, heard) : "";
      }}
    >
      <fieldset class="hear-back-field">
        <legend class="hear-back-visually-hidden">{REPLY.title}</legend>
        <div class="hear-back-choices">
          {kinds.map((one) => (
            <Choice
              key={one}
              group={group}
              name={REPLIES[one].name}
              what={
                one === "still deciding" && heardOn !== undefined && heardOn < today
                  ? STILL_DECIDING_BEFORE
                  : REPLIES[one].what
              }
              isChosen={one === kind}
              choose={() => setKind(one)}
            >
              {fields[one]}
            </Choice>
          ))}
        </div>
      </fieldset>
      <div class="hear-back-pair">
        <Field label={REPLY.who}>
          {(control) => (
            <select {...control} value={source} onChange={(event) => setSource(Number(event.currentTarget.value))}>
              {sources.map(({ person: name, channel: way }, at) => (
                <option key={at} value={at}>
                  {throughWords(name ?? REPLY.them, way)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={REPLY.heardOn} error={said(errors.on)}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={on}
              max={today}
              onInput={(event) => setOn(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <Field label={REPLY.words}>
        {(control) => (
          <textarea
            {...control}
            rows={2}
            maxLength={LONGEST_WORDS}
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="hear-back-result" role="status">
        {reply ? foresee(reply, heard) : ""}
      </p>
    </Form>
  );
}

interface Source {
  readonly person: string | undefined;
  readonly channel: ChannelWord;
}

/** Everybody whom the note names, by email and by phone; and whoever it was. */
function sourcesOf({ application, schedule }: Entry): readonly Source[] {
  const asked = application.log.flatMap(({ kind, person }) =>
    kind === "endorsement-request" && person !== undefined ? [{ name: person }] : [],
  );
  const people = uniquePeople([
    ...(schedule.addressee ? [schedule.addressee] : []),
    ...peopleOf(application),
    ...asked,
  ]);
  return [...people.map(({ name }) => name), undefined].flatMap((person) =>
    CHANNELS.slice(0, 2).map((channel) => ({ person, channel })),
  );
}

/** Whom they speak with, the way in which they spoke last. */
function firstSource({ schedule, application }: Entry, sources: readonly Source[]): number {
  const last = application.log.at(-1);
  const channel = last ? wayOf(last) : "email";
  return Math.max(
    sources.findIndex((source) => source.person === schedule.addressee?.name && source.channel === channel),
    0,
  );
}

function replyOf(
  kind: ReplyKind,
  typed: { readonly by: string; readonly day: string; readonly time: string; readonly lesson: string },
): Reply | undefined {
  const by = parseDay(typed.by);
  const day = parseDay(typed.day);
  const time = parseTime(typed.time);
  const when: When | undefined = day && { day, ...(time && { time }) };
  switch (kind) {
    case "still deciding":
      return { kind, ...(by && { by }) };
    case "next round":
      return when && { kind, on: when };
    case "moved":
      return when && { kind, to: when };
    case "feedback":
      return { kind, lesson: typed.lesson.replace(/\s+/g, " ").trim() };
    case "offer":
    case "no":
    case "cancelled":
    case "endorsement":
      return { kind };
  }
}

function isAfter(text: string, day: LocalDay): boolean {
  const typed = parseDay(text);
  return typed !== undefined && typed > day;
}
