import { useRef, useState } from "preact/hooks";
import { daysBetween, type LocalDay } from "../../core/day";
import type { RatingDots } from "../../core/insights/insights";
import type { CameOf } from "../../core/lessons/came-of";
import { useUniqueId } from "../../ui/unique-id";
import { shortMonth } from "../../words/days";
import { INSIGHTS, latestDrawn } from "../../words/insights";
import type { InsightsBlock } from "../../words/insights-parts/blocks";
import { dotWords, outcomeName, ratingName, valuesWords } from "../../words/insights-parts/felt";
import { toNote, type Notes } from "./note-links";
import { Table } from "./table";

interface DotsProps {
  readonly dots: Extract<InsightsBlock, { readonly kind: "dots" }>;
  readonly sectionTitle: string;
  readonly today: LocalDay;
  readonly notes: Notes | undefined;
}

/** What came of a round is told by the shape of its dot; colour only helps. */
const SHAPES: readonly (readonly [CameOf | undefined, string])[] = [
  ["went further", "further"],
  ["no", "no"],
  ["no answer", "silent"],
  ["waiting", "waiting"],
  [undefined, "ended"],
];
/** More would run into each other, and take long to draw. */
const MOST_DOTS = 100;

/** Each rated interview as a dot in three pictures, and the same as a table. */
export function Dots({ dots: { ratings, table }, sectionTitle, today, notes }: DotsProps) {
  const id = useUniqueId();
  const drawn = ratings.map((rating) => ({ rating, dots: rating.dots.slice(-MOST_DOTS) }));
  const days = drawn.flatMap(({ dots }) => dots.map(({ interview }) => interview.day)).sort();
  const xOf = placesOf(days);
  const months = monthsOf(days, xOf);
  const asTable = <Table table={table} sectionTitle={sectionTitle} notes={notes} />;
  return (
    <>
      <Legend isAnyEnded={ratings.some(({ dots }) => dots.some(({ interview }) => interview.cameOf === undefined))} />
      <div class="hear-back-multiples">
        {drawn.map(({ rating, dots }) => (
          <Picture
            key={rating.rating}
            rating={rating}
            drawn={dots}
            xOf={xOf}
            months={months}
            keysId={id}
            today={today}
            notes={notes}
          />
        ))}
      </div>
      <p class="hear-back-visually-hidden" id={id}>
        {INSIGHTS.dotKeys}
      </p>
      {ratings.some(({ dots }) => dots.length > MOST_DOTS) && <p class="hear-back-note">{latestDrawn(MOST_DOTS)}</p>}
      {notes === undefined ? (
        asTable
      ) : (
        <details class="hear-back-as-table">
          <summary>{INSIGHTS.asTable}</summary>
          {asTable}
        </details>
      )}
    </>
  );
}

function Legend({ isAnyEnded }: { readonly isAnyEnded: boolean }) {
  return (
    <ul class="hear-back-list hear-back-legend" role="list">
      {SHAPES.filter(([cameOf]) => cameOf !== undefined || isAnyEnded).map(([cameOf, shape]) => (
        <li key={shape}>
          <svg viewBox="0 0 14 14" aria-hidden="true">
            <Mark cameOf={cameOf} x={7} y={7} />
          </svg>
          {outcomeName(cameOf)}
        </li>
      ))}
    </ul>
  );
}

interface PictureProps {
  readonly rating: RatingDots;
  readonly drawn: RatingDots["dots"];
  /** Where a day stands: in each picture at the same place. */
  readonly xOf: (day: LocalDay) => number;
  readonly months: readonly Month[];
  /** Where it is said which keys move between the dots. */
  readonly keysId: string;
  readonly today: LocalDay;
  readonly notes: Notes | undefined;
}

const WIDTH = 220;
const HEIGHT = 132;
const LEFT = 18;
const RIGHT = 210;
/** How high a rating stands. */
const yOf = (value: number) => 122 - 22 * value;
const GRID = [1, 3, 5];

/** One tab stop: arrow keys move between the dots. */
function Picture({ rating, drawn, xOf, months, keysId, today, notes }: PictureProps) {
  const id = useUniqueId();
  const svg = useRef<SVGSVGElement>(null);
  const [stop, setStop] = useState(drawn.length - 1);
  const tabStop = Math.min(stop, drawn.length - 1);
  const placed = drawn.map((dot) => ({ dot, x: xOf(dot.interview.day), y: yOf(dot.value) }));
  const move = (event: KeyboardEvent) => {
    const to = { ArrowLeft: tabStop - 1, ArrowRight: tabStop + 1, Home: 0, End: drawn.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    svg.current?.querySelectorAll<SVGElement>("a")[to]?.focus();
  };
  return (
    <figure class="hear-back-multiple">
      <figcaption id={id}>{ratingName(rating)}</figcaption>
      <svg
        ref={svg}
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="group"
        aria-labelledby={id}
        aria-describedby={keysId}
        onKeyDown={move}
      >
        <Ground points={placed} months={months} />
        {placed.map(({ dot, x, y }, at) => (
          <a
            key={at}
            class="hear-back-dot"
            tabindex={at === tabStop ? 0 : -1}
            aria-label={dotWords(dot, today)}
            onFocus={() => setStop(at)}
            {...toNote(dot.interview.path, notes)}
          >
            <circle class="hear-back-dot-reach" cx={x} cy={y} r="10" />
            <Mark cameOf={dot.interview.cameOf} x={x} y={y} />
          </a>
        ))}
      </svg>
      <dl>
        {rating.byOutcome
          .filter(({ values }) => values.length > 0)
          .flatMap((outcome) => [
            <dt key={`${outcomeName(outcome.cameOf)}, name`}>{outcomeName(outcome.cameOf)}</dt>,
            <dd key={outcomeName(outcome.cameOf)}>{valuesWords(outcome)}</dd>,
          ])}
      </dl>
    </figure>
  );
}

interface GroundProps {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly months: readonly Month[];
}

/** What is behind the dots: the scale, the months, and a thread from dot to dot. */
function Ground({ points, months }: GroundProps) {
  return (
    <g aria-hidden="true">
      {GRID.map((value) => (
        <g key={value}>
          <line class="hear-back-grid" x1="12" x2={WIDTH} y1={yOf(value)} y2={yOf(value)} />
          <text class="hear-back-axis" x="0" y={yOf(value) + 4}>
            {value}
          </text>
        </g>
      ))}
      <polyline
        class="hear-back-thread"
        points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
      />
      {months.map(({ month, x }) => (
        <text key={month} class="hear-back-axis" x={x} y={HEIGHT - 4}>
          {shortMonth(month)}
        </text>
      ))}
    </g>
  );
}

/** Where a day stands between the first and the last of them. */
function placesOf(days: readonly LocalDay[]): (day: LocalDay) => number {
  const first = days[0];
  const last = days.at(-1);
  const span = first && last ? daysBetween(first, last) : 0;
  return (day) =>
    first === undefined || span === 0 ? (LEFT + RIGHT) / 2 : LEFT + ((RIGHT - LEFT) * daysBetween(first, day)) / span;
}

/** The name of a month, from its left end. */
interface Month {
  readonly month: string;
  readonly x: number;
}

/** Between the left ends of two names. */
const LEAST_GAP = 28;

/** The months of the days: each where its first day would stand, as far as there is room. */
function monthsOf(days: readonly LocalDay[], xOf: (day: LocalDay) => number): readonly Month[] {
  const kept: Month[] = [];
  for (const month of new Set(days.map((day) => day.slice(0, 7)))) {
    const x = Math.max(xOf(`${month}-01` as LocalDay) - 6, 12);
    const last = kept.at(-1);
    if (x <= WIDTH - LEAST_GAP && (last === undefined || x - last.x >= LEAST_GAP)) kept.push({ month, x });
  }
  return kept;
}

/** Filled, empty, pointed, dotted or square. */
function Mark({ cameOf, x, y }: { readonly cameOf: CameOf | undefined; readonly x: number; readonly y: number }) {
  const outcome = SHAPES.find(([one]) => one === cameOf)?.[1];
  const mark = { class: "hear-back-mark", "data-outcome": outcome };
  if (outcome === "silent")
    return <path {...mark} d={`M${String(x)} ${String(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`} />;
  if (outcome === "ended") return <rect {...mark} x={x - 4} y={y - 4} width="8" height="8" />;
  return <circle {...mark} cx={x} cy={y} r="4.5" />;
}
