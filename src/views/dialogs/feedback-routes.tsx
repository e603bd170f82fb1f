import type { LocalDay } from "../../core/day";
import type { FeedbackRoute } from "../../core/feedback-routes";
import { Icon } from "../../ui/icon";
import { useUniqueId } from "../../ui/unique-id";
import { draftReadOut, ROUTES, routeWords } from "../../words/feedback";

interface FeedbackRoutesProps {
  readonly routes: readonly FeedbackRoute[];
  readonly today: LocalDay;
  readonly draft: (route: FeedbackRoute) => void;
}

/** Who else may tell, and the question to each who was not asked yet. */
export function FeedbackRoutes({ routes, today, draft }: FeedbackRoutesProps) {
  const id = useUniqueId();
  if (routes.length === 0) return null;
  return (
    <section class="hear-back-field" aria-labelledby={id}>
      <h3 class="hear-back-label" id={id}>
        {ROUTES.title}
      </h3>
      <ul class="hear-back-list" role="list">
        {routes.map((route) => (
          <li key={route.person.name} class="hear-back-act">
            <Icon name="users" />
            <span class="hear-back-choice-name">{route.person.name}</span>
            {route.asked === undefined && (
              <button type="button" aria-label={draftReadOut(route.person.name)} onClick={() => draft(route)}>
                {ROUTES.draft}
              </button>
            )}
            <span class="hear-back-choice-what">{routeWords(route, today)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
