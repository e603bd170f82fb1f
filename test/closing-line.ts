import type { Reporter, TestCase } from "vitest/node";

/** Ends a run with one plain line that any program can read: `tests: 12 passed, 0 failed, 0 skipped`. */
export class ClosingLine implements Reporter {
  private readonly counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };

  onTestCaseResult(test: TestCase): void {
    this.counts[test.result().state] += 1;
  }

  onTestRunEnd(): void {
    const { passed, failed, skipped } = this.counts;
    console.log(`tests: ${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`);
  }
}
