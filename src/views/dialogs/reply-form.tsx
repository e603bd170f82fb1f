import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { repliesTo, STAGES_INSIDE, type Heard, type Reply, type ReplyKind } from "../../core/changes/reply";
import { parseDay, parseTime, type LocalDay, type When } from "../../core/day";
import type { Entry } from "../../core/entry";
import type { FeedbackRoute } from "../../core/feedback-routes";
import type { ContactKind } from "../../core/reading/contact-kinds";
import type { Person } from "../../core/reading/person";
import type { WordFor } from "../../core/reading/status";
import { Check, Choice, DayField, Field, Form } from "../../ui/form";
import { useTyped, type Typed } from "../../ui/typed";
import { useUniqueId } from "../../ui/unique-id";
import {
  aboutWords,
  BUTTONS,
  DAY_ERRORS,
  REPLIES,
  REPLY,
  STILL_DECIDING_BEFORE,
  timeToCome,
} from "../../words/dialogs";
import { FEEDBACK } from "../../words/feedback";
import { useLead } from "./lead";
import { FeedbackRoutes } from "./feedback-routes";
import { WhenFields } from "./when-fields";
import { likeliestSource, sourcesOf, WhoAndWhen, type Source } from "./who-and-when";
import { WordsField } from "./words-field";

interface ReplyFormProps {
  readonly entry: Entry;
  readonly today: LocalDay;
  readonly typed: Typed;
  readonly close: () => void;
  readonly wordFor: WordFor;
  /** From when the time of a next round may be asked for, if they promise one and name none. */
  readonly mayAskFrom: (heard: Heard) => LocalDay | undefined;
  /** Who else may give feedback, where somebody gives none. */
  readonly routesBeside: (declinedBy: Person | undefined) => readonly FeedbackRoute[];
  readonly draftQuestion: (route: FeedbackRoute) => void;
  /** What follows from it, in words. */
  readonly foresee: (reply: Reply, heard: Heard) => string;
  /** Of feedback, leads to what becomes of it. */
  readonly save: (reply: Reply, heard: Heard) => Promise<string | undefined>;
}

/** What they said, who and when, and their words. Only the chosen kind shows its fields. */
export function ReplyForm({
  entry,
  today,
  typed,
  close,
  wordFor,
  mayAskFrom,
  routesBeside,
  draftQuestion,
  foresee,
  save,
}: ReplyFormProps) {
  const kinds = repliesTo(entry);
  const group = useUniqueId();
  const lead = useLead(aboutWords(entry.application), typed);
  const firstKind = kinds[0] ?? "still deciding";
  const [kindTyped, setKind] = useTyped<ReplyKind>(typed, "kind", firstKind);
  // What they may have said depends on what the notes say by now.
  const kind = kinds.includes(kindTyped) ? kindTyped : firstKind;
  const [by, setBy] = useTyped(typed, "by", "");
  const [day, setDay] = useTyped(typed, "day", "");
  const [time, setTime] = useTyped(typed, "time", "");
  const [standing, setStanding] = useTyped(typed, "standing", "");
  const [isTaken, setTaken] = useTyped(typed, "taken", false);
  const sources = sourcesOf(entry);
  const [chosen, setSource] = useTyped<Source | undefined>(typed, "source", undefined);
  const source = chosen ?? likeliestSourceOf(kind, entry, sources);
  const [on, setOn] = useTyped<string>(typed, "on", today);
  const [words, setWords] = useTyped(typed, "words", "");
  const [isAsked, setAsked] = useState(false);

  const heardOn = parseDay(on);
  const errors = {
    on: heardOn === undefined || heardOn > today ? DAY_ERRORS.notLater : "",
    by:
      NAMES_A_DAY.includes(kind) && by !== "" && !isAfter(by, heardOn ?? today)
        ? DAY_ERRORS.notAfter(heardOn ?? today, today)
        : "",
    day: (kind === "next round" || kind === "moved") && parseDay(day) === undefined ? DAY_ERRORS.missing : "",
  };
  const reply = errors.on || errors.by || errors.day ? undefined : replyOf(kind, { by, day, time, standing, isTaken });
  const { person, channel } = source ?? {};
  const spoken = words.replace(/\s+/g, " ").trim();
  const heard: Heard = {
    day: heardOn ?? today,
    ...(channel && { channel }),
    ...(person && { person: person.name }),
    ...(spoken && { words: spoken }),
  };
  const said = (error: string) => (isAsked ? error : "");

  const whatOf = (one: ReplyKind): string => {
    if (one === "next round to come") return timeToCome(mayAskFrom(heard), today);
    const isEarlier = heardOn !== undefined && heardOn < today;
    return one === "still deciding" && isEarlier ? STILL_DECIDING_BEFORE : REPLIES[one].what;
  };

  const wordsField = <WordsField label={REPLY.words} rows={2} words={words} setWords={setWords} />;
  const fields: Partial<Record<ReplyKind, ComponentChildren>> = {
    "still deciding": <DayField label={REPLY.newDate} error={said(errors.by)} day={by} setDay={setBy} />,
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
    endorsement: (
      <>
        <div class="hear-back-pair">
          <Field label={REPLY.standing}>
            {(control) => (
              <select {...control} value={standing} onChange={(event) => setStanding(event.currentTarget.value)}>
                <option value="">{REPLY.notSaid}</option>
                {STAGES_INSIDE.map((stage) => (
                  <option key={stage} value={stage}>
                    {wordFor(stage)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <DayField label={REPLY.dayNamed} error={said(errors.by)} day={by} setDay={setBy} />
        </div>
        {(standing !== "" || by !== "") && (
          <Check name={REPLY.take} what={REPLY.takeWhat} isTicked={isTaken} tick={setTaken} />
        )}
      </>
    ),
    "no feedback": wordsField,
  };
  return (
    <Form
      lead={lead}
      cancel={BUTTONS.cancel}
      submit={kind === "feedback" ? FEEDBACK.goOn : BUTTONS.save}
      close={close}
      typed={typed}
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
              what={whatOf(one)}
              isChosen={one === kind}
              choose={() => {
                setKind(one);
                setAsked(false);
              }}
            >
              {fields[one]}
            </Choice>
          ))}
        </div>
      </fieldset>
      <WhoAndWhen
        labels={REPLY_LABELS}
        sources={sources}
        source={source}
        setSource={setSource}
        on={on}
        setOn={setOn}
        today={today}
        error={said(errors.on)}
      />
      {kind !== "feedback" && kind !== "no feedback" && wordsField}
      {kind === "no feedback" && <FeedbackRoutes routes={routesBeside(person)} today={today} draft={draftQuestion} />}
      <p class="hear-back-result" role="status">
        {reply ? foresee(reply, heard) : ""}
      </p>
    </Form>
  );
}

const REPLY_LABELS = { who: REPLY.who, when: REPLY.heardOn };

/** The kinds that may name a day by which they answer. */
const NAMES_A_DAY: readonly ReplyKind[] = ["still deciding", "endorsement"];

/** Of a receipt, nobody; of a word from inside, whom they know there; else whom they speak with. */
function likeliestSourceOf(kind: ReplyKind, entry: Entry, sources: readonly Source[]): Source | undefined {
  const { schedule, application } = entry;
  if (kind === "automatic") return sources.find(({ person, channel }) => person === undefined && channel === "email");
  const usual = kind === "endorsement" ? application.connections[0] : schedule.addressee;
  return likeliestSource(entry, sources, REQUEST_FOR[kind], usual);
}

/** What a word of theirs answers. */
const REQUEST_FOR: Partial<Record<ReplyKind, ContactKind>> = {
  endorsement: "endorsement-request",
  feedback: "feedback-request",
  "no feedback": "feedback-request",
};

function replyOf(
  kind: ReplyKind,
  typed: {
    readonly by: string;
    readonly day: string;
    readonly time: string;
    readonly standing: string;
    readonly isTaken: boolean;
  },
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
    case "endorsement": {
      const status = STAGES_INSIDE.find((stage) => stage === typed.standing);
      const { isTaken } = typed;
      return status || by ? { kind, told: { ...(status && { status }), ...(by && { by }), isTaken } } : { kind };
    }
    case "offer":
    case "no":
    case "cancelled":
    case "next round to come":
    case "feedback":
    case "no feedback":
    case "automatic":
      return { kind };
  }
}

function isAfter(text: string, day: LocalDay): boolean {
  const typed = parseDay(text);
  return typed !== undefined && typed > day;
}
