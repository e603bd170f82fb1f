import type { LocalDay } from "../../core/day";
import type { Entry } from "../../core/entry";
import type { FeedbackRoute } from "../../core/feedback-routes";
import { draftReadOut, ROUTES, routeWords } from "../../words/feedback";
import type { RowActions } from "./row-buttons";

interface OthersProps {
  readonly entry: Entry;
  readonly today: LocalDay;
  readonly routes: readonly FeedbackRoute[];
  readonly actions: RowActions;
}

/** After a no, who else may say what would have helped: folded, and each asked once. */
export function OthersWhoMayTell({ entry, today, routes, actions }: OthersProps) {
  if (routes.length === 0) return null;
  return (
    <details class="hear-back-verdict-more">
      <summary>{ROUTES.title}</summary>
      <ul class="hear-back-connections" role="list">
        {routes.map((route) => {
          const { name } = route.person;
          return (
            <li key={name}>
              <span class="hear-back-connection">{name}</span>
              <span class="hear-back-standing">{routeWords(route, today)}</span>
              {route.asked === undefined && (
                <span class="hear-back-connection-acts">
                  <button
                    class="hear-back-action"
                    aria-label={draftReadOut(name)}
                    onClick={() => actions.askForFeedback(entry, route)}
                  >
                    {ROUTES.draft}
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
