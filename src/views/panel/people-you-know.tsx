import { standingOf, type Connection } from "../../core/companies/people-you-know";
import type { LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import {
  askReadOut,
  CONNECTIONS,
  howWellReadOut,
  howWellWords,
  knownHere,
  markAskedReadOut,
  standingWords,
} from "../../words/people-you-know";
import type { RowActions } from "./row-buttons";

interface ConnectionsProps {
  readonly entry: Entry;
  readonly today: LocalDay;
  readonly connections: readonly Connection[];
  readonly actions: RowActions;
}

/** Whom the person knows at the company: a way to their note, to ask them for a word, and what they answered. */
export function Connections({ entry, today, connections, actions }: ConnectionsProps) {
  if (connections.length === 0) return null;
  return (
    <details class="hear-back-verdict-more">
      <summary>{knownHere(connections.length)}</summary>
      <ul class="hear-back-connections" role="list">
        {connections.map((connection) => {
          const { person, path } = connection;
          const standing = standingOf(entry.application, connection, connections, today);
          const words = standingWords(standing, today);
          const isAsked = standing.asked !== undefined || standing.answer !== undefined;
          return (
            <li key={path ?? person.name}>
              {path === undefined ? (
                <span class="hear-back-connection">{person.name}</span>
              ) : (
                <Name path={path} name={person.name} actions={actions} />
              )}
              {(!isAsked || connection.howWell) && (
                <button
                  class="hear-back-answer"
                  aria-label={howWellReadOut(person.name, connection.howWell)}
                  aria-haspopup="menu"
                  onClick={(event) => actions.chooseHowWell(entry, connection, event.currentTarget)}
                >
                  {howWellWords(connection.howWell)}
                </button>
              )}
              {words !== "" && <span class="hear-back-standing">{words}</span>}
              {!isAsked && (
                <span class="hear-back-connection-acts">
                  <button
                    class="hear-back-action"
                    aria-label={askReadOut(person.name)}
                    onClick={() => actions.askForWord(entry, person)}
                  >
                    {CONNECTIONS.ask}
                  </button>
                  <button
                    class="hear-back-action"
                    aria-label={markAskedReadOut(person.name)}
                    onClick={() => actions.markAsked(entry, person)}
                  >
                    {CONNECTIONS.markAsked}
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

function Name({ path, name, actions }: { readonly path: string; readonly name: string; readonly actions: RowActions }) {
  const open = (event: MouseEvent) => {
    if (event.button <= 1) actions.open(path, event);
  };
  return (
    <a class="hear-back-connection" href="#" onClick={open} onAuxClick={open}>
      {name}
    </a>
  );
}
