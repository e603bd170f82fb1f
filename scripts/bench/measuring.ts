/** What the benches share: medians, and how they are told. */

/** The median time of some runs, after two that do not count. */
export function median(runs: number, run: () => unknown): number {
  const times: number[] = [];
  for (let at = 0; at < runs + 2; at += 1) {
    const start = performance.now();
    run();
    if (at >= 2) times.push(performance.now() - start);
  }
  return middle(times);
}

/** Of CPU time: long enough for the engine to have compiled what is hot. */
const LEAST_MS = 3_000;
const TURN_MS = 30;

/**
 * The shortest CPU time of each of some works, in milliseconds, run in turn so that what disturbs one disturbs the
 * others too.
 */
export function timesInTurn<Works extends readonly (() => unknown)[]>(
  runs: number,
  works: readonly [...Works],
): { [At in keyof Works]: number } {
  const shortest = works.map(() => Infinity);
  const start = cpuTime();
  for (let at = 0; at < runs || cpuTime() - start < LEAST_MS; at += 1) {
    for (const [index, work] of works.entries()) {
      for (const turn = cpuTime(); cpuTime() - turn < TURN_MS;) {
        const before = cpuTime();
        work();
        shortest[index] = Math.min(shortest[index] ?? Infinity, cpuTime() - before);
      }
    }
  }
  return shortest as { [At in keyof Works]: number };
}

function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The value in the middle of their order. */
export function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** The value that all but one in twenty do not exceed. */
export function p95(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? 0;
}

/** Median and worst. */
export function summary(values: readonly number[], say: (value: number) => string): [string, string] {
  return [say(middle(values)), say(Math.max(...values))];
}

/** A time in words. */
export function format(ms: number): string {
  if (ms < 0.001) return `${(ms * 1e6).toFixed(0)} ns`;
  return ms < 1 ? `${(ms * 1000).toFixed(0)} µs` : `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
}

/** A table in Markdown. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  console.log([line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n"));
}
