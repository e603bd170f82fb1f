import type { LocalDay } from "../core/day";
import type { Figure } from "../core/insights/figure";
import type { Asks, Insights, Waits, WaitsOf } from "../core/insights/insights";
import { STAGES } from "../core/insights/search-facts";

/** The figures of a search for programs: counts, the notes that each is made of, and nothing rounded. */
export function insightsJson(insights: Insights, today: LocalDay, company: string | undefined) {
  const { choice, funnel, promises, thanks } = insights;
  return {
    today,
    from: choice.from ?? null,
    to: choice.to ?? null,
    company: company ?? null,
    since: insights.since ?? null,
    applications: counted(funnel.reached.applied),
    interviews: counted(insights.interviews.map(({ path }) => path)),
    funnel: STAGES.map((stage) => {
      const { count, notes } = counted(funnel.reached[stage]);
      return { stage, count, open: funnel.openAt[stage].length, notes };
    }),
    cameTo: {
      open: counted(funnel.cameTo.open),
      accepted: counted(funnel.cameTo.accepted),
      no: counted(funnel.cameTo.no),
      noAnswer: counted(funnel.cameTo["no answer"]),
      withdrawn: counted(funnel.cameTo.withdrawn),
      closed: counted(funnel.cameTo.closed),
    },
    firstWords: waitsJson(insights.firstWords),
    afterInterviews: waitsJson(insights.afterInterviews),
    promises: {
      kept: counted(promises.kept),
      moved: counted(promises.moved),
      late: counted(promises.late),
      passed: counted(promises.passed),
      toCome: counted(promises["to come"]),
      notKnown: counted(promises["not known"]),
    },
    asks: insights.asks.map(({ number, ...asks }) => ({ number, ...asksJson(asks) })),
    asksByChannel: insights.asksByChannel.map(({ name, ...asks }) => ({ channel: name, ...asksJson(asks) })),
    unasked: counted(insights.unasked),
    ratings: insights.ratings.map(({ rating, byOutcome }) => {
      const outcomes = byOutcome.map((of) => ({ ...of, name: NAMES[of.cameOf ?? "closed"] }));
      const averages = outcomes.flatMap(({ name, average }) => (average === undefined ? [] : [[name, average]]));
      return {
        rating,
        ...Object.fromEntries(outcomes.map(({ name, values }) => [name, values])),
        averages: Object.fromEntries(averages) as Record<string, number>,
      };
    }),
    weakPoints: insights.weakPoints.map(({ point, rounds, of, last }) => {
      const { count, notes } = counted(rounds);
      return { point, count, of, last, notes };
    }),
    lessons: insights.lessons.map(({ text, noted, used, last }) => ({
      lesson: text,
      noted: noted.length,
      used: used.length,
      last: last ?? null,
      notes: notesOf(noted),
    })),
    ownSchedule: (insights.ownSteps ?? []).map(({ kind, results }) => ({
      kind,
      early: counted(results.early),
      byItsDay: counted(results["by its day"]),
      late: counted(results.late),
      lapsed: counted(results.lapsed),
    })),
    thankYous: {
      all: counted(thanks.all),
      some: counted(thanks.some),
      nobody: counted(thanks.nobody),
      stillTime: counted(thanks["still time"]),
    },
    helpers: insights.helpers.map(({ person, company: at, asked, answered, cameTo }) => ({
      person,
      company: at,
      asked: asked ?? null,
      answered: answered ?? null,
      cameTo,
    })),
    directions: insights.directions.map(({ kind, name, noes, of }) => ({
      kind,
      name,
      noes: noes.length,
      of: of.length,
      notes: notesOf(noes),
    })),
  };
}

const NAMES = {
  "went further": "wentFurther",
  no: "no",
  "no answer": "noAnswer",
  waiting: "waiting",
  closed: "closed",
} as const;

function counted(figure: Figure) {
  return { count: figure.length, notes: notesOf(figure) };
}

/** Each note once. */
function notesOf(figure: Figure): readonly string[] {
  return [...new Set(figure)].sort();
}

function waitsJson({ all, by }: Waits) {
  const named = (waits: WaitsOf) => ({ name: waits.name, ...waitsOfJson(waits) });
  return {
    ...waitsOfJson(all),
    by: {
      company: by.company.map(named),
      route: by.route.map(named),
      channel: by.channel.map(named),
      month: by.month.map(named),
    },
  };
}

function waitsOfJson({ results, days, median }: WaitsOf) {
  return {
    answered: counted(results.answered),
    dayNotNoted: counted(results["day not noted"]),
    waiting: counted(results.waiting),
    noAnswer: counted(results["no answer"]),
    closed: counted(results.closed),
    days,
    median: median ?? null,
  };
}

function asksJson({ results, days }: Omit<Asks, "number">) {
  return {
    asked: counted(Object.values(results).flat()),
    answered: counted(results.answered),
    askedAgain: counted(results["asked again"]),
    waiting: counted(results.waiting),
    noAnswer: counted(results["no answer"]),
    closed: counted(results.closed),
    days,
  };
}
