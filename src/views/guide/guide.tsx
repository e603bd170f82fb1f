import type { Entry } from "../../core/entry";
import { useUniqueId } from "../../ui/unique-id";
import { COMMANDS } from "../../words/commands";
import { GUIDE, GUIDE_SECTIONS, showApplication, type GuideTopic } from "../../words/guide";
import { QUIET } from "../../words/quiet-sitting";

/** What can be done from the guide. */
interface GuideDeeds {
  readonly showPanel: () => void;
  readonly newApplication: () => void;
  /** Undefined where nothing is quiet. */
  readonly goThroughQuiet: (() => void) | undefined;
  /** Opens its note beside the panel, which says what there is to do. */
  readonly show: (entry: Entry) => void;
}

interface Props {
  /** The application in which a section's advice can be followed now. */
  readonly about: ReadonlyMap<GuideTopic, Entry>;
  readonly deeds: GuideDeeds;
}

/** The guide, by headings: each section says where in the app it is done, and leads there where that can be done now. */
export function Guide({ about, deeds }: Props) {
  const id = useUniqueId();
  const headings = new Map<GuideTopic, HTMLElement | null>();
  return (
    <article class="hear-back-guide markdown-rendered">
      <h1>{GUIDE.title}</h1>
      <p>{GUIDE.lead}</p>
      <nav class="hear-back-guide-contents" aria-labelledby={id}>
        <p id={id}>{GUIDE.contents}</p>
        <ul>
          {GUIDE_SECTIONS.map(({ topic, title }) => (
            <li key={topic}>
              <button class="hear-back-guide-link" onClick={() => goTo(headings.get(topic))}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {GUIDE_SECTIONS.map(({ topic, title, text, where }) => (
        <section key={topic}>
          <h2 tabIndex={-1} ref={(heading) => void headings.set(topic, heading)}>
            {title}
          </h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p class="hear-back-guide-where">{where}</p>
          <Acts topic={topic} entry={about.get(topic)} deeds={deeds} />
        </section>
      ))}
    </article>
  );
}

function Acts({
  topic,
  entry,
  deeds,
}: {
  readonly topic: GuideTopic;
  readonly entry: Entry | undefined;
  readonly deeds: GuideDeeds;
}) {
  const acts = [
    ...(entry ? [{ label: showApplication(entry.application.company), run: () => deeds.show(entry) }] : []),
    ...actsOf(topic, deeds),
  ];
  if (acts.length === 0) return null;
  return (
    <div class="hear-back-guide-acts">
      {acts.map(({ label, run }) => (
        <button key={label} onClick={run}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** What a section leads to, whatever the applications say. */
function actsOf(topic: GuideTopic, { showPanel, newApplication, goThroughQuiet }: GuideDeeds) {
  const panel = { label: COMMANDS.showFollowUps, run: showPanel };
  const application = { label: COMMANDS.newApplication, run: newApplication };
  if (topic === "first week") return [panel, application];
  if (topic === "balance") return [panel];
  if (topic === "meanwhile") return [application];
  if (topic === "move on" && goThroughQuiet) return [{ label: QUIET.startInMenu, run: goThroughQuiet }];
  return [];
}

function goTo(heading: HTMLElement | null | undefined): void {
  heading?.scrollIntoView();
  heading?.focus();
}
