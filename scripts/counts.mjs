// @ts-check
// How many tests passed, read from what the test runners report as JSON.

import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * The part that is read of Vitest's report.
 *
 * @typedef {{
 *   numTotalTests: number,
 *   numPassedTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[],
 * }} VitestReport
 */

/**
 * The part that is read of Playwright's report.
 *
 * @typedef {{
 *   errors: unknown[],
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 * }} PlaywrightReport
 */

const readers = { vitest: vitestCounts, playwright: playwrightCounts };

/**
 * @param {string} file
 * @param {keyof typeof readers} runner
 * @returns {Counts} zeros when there is no report: the runner crashed
 */
export function readCounts(file, runner) {
  try {
    return readers[runner](JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/**
 * A runner that ended badly, or that ran nothing, has failed at least once.
 *
 * @param {Counts} counts
 * @param {boolean} ok
 * @returns {Counts}
 */
export function countsOf({ passed, failed }, ok) {
  const fine = ok && passed > 0;
  return { passed, failed: fine ? failed : Math.max(failed, 1) };
}

/**
 * Skipped and "to do" count as failed. So does a file that broke before its first test.
 *
 * @param {VitestReport} report
 * @returns {Counts}
 */
function vitestCounts({ numTotalTests, numPassedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests + broken.length };
}

/**
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
function playwrightCounts({ errors, stats }) {
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected, failed: unexpected + flaky + skipped + errors.length };
}
