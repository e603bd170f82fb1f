import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { whatIsAsked, type Chosen, type Proposal } from "../../actions/mending";
import type { Question } from "../../core/mending/question";
import { Choice, Form } from "../../ui/form";
import { Parts } from "../../ui/parts";
import { useTyped, type Typed } from "../../ui/typed";
import { useUniqueId } from "../../ui/unique-id";
import type { Failed } from "../../vault/writer";
import { beyondUsWords, MEND, mendLead, mendResult, notChosen, questionWords } from "../../words/mend";
import { MENUS } from "../../words/menus";
import { writeFailed } from "../../words/notices";
import { BeforeAfter } from "./before-after";

interface MendFormProps {
  readonly path: string;
  /** The note as it was when the dialog opened, and as it is now; undefined once it is gone. */
  readonly text: string;
  readonly read: () => Promise<string | undefined>;
  readonly propose: (text: string, chosen: Chosen) => Proposal;
  readonly write: (from: string, to: string) => Promise<Failed | undefined>;
  /** Goes to a line of the note once the dialog has closed; without one, to its properties. */
  readonly openAt: (line: number | undefined) => void;
  readonly typed: Typed;
  readonly close: () => void;
}

/** What is wrong with a note, what only the person can say, and the note before and after. Nothing is chosen beforehand. */
export function MendForm({ path, text: first, read, propose, write, openAt, typed, close }: MendFormProps) {
  const [text, setText] = useState(first);
  const [chosen, setChosen] = useTyped<Chosen>(typed, "chosen", NOTHING);
  const [isAsked, setAsked] = useState(false);
  const [hasChanged, setChanged] = useState(false);
  const proposal = useMemo(() => propose(text, chosen), [text, chosen]);
  const shown = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => focusFirst(shown.current?.closest("form")), [text]);

  const lookAgain = async () => {
    const now = await read();
    if (now === undefined) return writeFailed({ path, failed: "gone" });
    setText(now);
    setChanged(false);
    setAsked(false);
    return "";
  };
  if ("beyondUs" in proposal) {
    const { beyondUs } = proposal;
    return (
      <Form
        lead={beyondUs ? <Parts parts={beyondUsWords(beyondUs)} /> : MEND.nothingLeft}
        cancel={MEND.cancel}
        submit={MENUS.openNote}
        close={close}
        save={() => {
          openAt(beyondUs?.line);
          return Promise.resolve(undefined);
        }}
      >
        <div ref={shown} hidden />
      </Form>
    );
  }
  const { questions, before, after, text: mended, logLines } = proposal;
  const save = async () => {
    if (hasChanged) return lookAgain();
    if (mended === undefined) {
      setAsked(true);
      const at = questions.findIndex((question) => chosen[whatIsAsked(question)] === undefined);
      focusFirst(shown.current?.closest("form")?.querySelectorAll("fieldset")[at]);
      return "";
    }
    const failed = await write(text, mended);
    if (failed?.failed !== "line changed") return failed && writeFailed(failed);
    setChanged(true);
    return MEND.changedSince;
  };
  return (
    <Form
      lead={<Parts parts={mendLead(proposal)} />}
      cancel={MEND.cancel}
      submit={hasChanged ? MEND.lookAgain : MEND.submit}
      close={close}
      typed={typed}
      save={save}
    >
      {questions.map((question) => {
        const asked = whatIsAsked(question);
        return (
          <QuestionField
            key={question.id}
            question={question}
            chosen={chosen[asked]}
            isMissed={isAsked}
            choose={(answer) => setChosen({ ...chosen, [asked]: answer })}
          />
        );
      })}
      <div ref={shown}>
        <BeforeAfter before={before} after={after} />
      </div>
      <p class="hear-back-result" role="status">
        {mendResult(logLines)}
      </p>
    </Form>
  );
}

interface QuestionFieldProps {
  readonly question: Question;
  readonly chosen: number | undefined;
  /** Whether it was to be answered by now. */
  readonly isMissed: boolean;
  readonly choose: (answer: number) => void;
}

function QuestionField({ question, chosen, isMissed, choose }: QuestionFieldProps) {
  const id = useUniqueId();
  const { asked, answers } = questionWords(question);
  const error = isMissed && chosen === undefined ? notChosen(answers.length) : "";
  return (
    <fieldset class="hear-back-field" aria-describedby={error === "" ? undefined : id}>
      <legend>
        <Parts parts={asked} />
      </legend>
      <div class="hear-back-choices">
        {answers.map(({ name, what }, at) => (
          <Choice
            key={at}
            group={`${id}-answer`}
            name={name}
            what={<Parts parts={what} />}
            isChosen={at === chosen}
            choose={() => choose(at)}
          />
        ))}
      </div>
      {error !== "" && (
        <p class="hear-back-error" id={id} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

const NOTHING: Chosen = {};

/** The first answer there, or the chosen one of the same question; without a question, the primary button. */
function focusFirst(within: Element | null | undefined): void {
  const question = within?.closest("fieldset") ?? within?.querySelector("fieldset");
  const first =
    question?.querySelector<HTMLElement>("input:checked") ??
    question?.querySelector<HTMLElement>("input") ??
    within?.querySelector<HTMLElement>('button[type="submit"]');
  first?.focus();
}
