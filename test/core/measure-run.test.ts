import { describe, expect, test } from 'vitest';
import type { KitForecast } from '../../src/core/forecast.ts';
import {
  measuredCombine,
  describeMeasured,
  measureRun,
  summarizeMeasured,
  type RunFacts,
} from '../../src/core/measure-run.ts';
import { makeChunkReport, makeTestPlan, RUN_STARTED } from '../support/plans.ts';

const plan = makeTestPlan({ frames: 90, jobs: 3 });
const planned = {
  jobs: 2,
  chunks: 3,
  seconds: 60,
  slowestJob: 20,
  combine: 5,
  billedMinutes: 3,
  price: 0.018,
};
const forecast: KitForecast = { plannedAt: RUN_STARTED - 15_000, planned };

/** A report of a chunk: its job began so many seconds after others, and it ended so many after that. */
function report(chunk: number, jobStarted: number, ended: number) {
  const made = makeChunkReport(plan, { render: 0, chunk });
  const start = RUN_STARTED + jobStarted * 1000;
  return { ...made, timing: { ...made.timing, jobStarted: start, ended: start + ended * 1000 } };
}

/** Two jobs: one of two chunks that takes 22 s, and one that starts 3 s later and takes 61 s. */
const facts: RunFacts = {
  forecast,
  reports: [report(0, 0, 10), report(1, 3, 61), report(2, 0, 22)],
  combineStarted: RUN_STARTED + 80_000,
  ended: RUN_STARTED + 84_000,
  isFirstAttempt: true,
};

describe('a run is measured', () => {
  test('from the end of plan to the result, with its slowest job, combine and billed minutes', () => {
    expect(measureRun(facts)).toEqual({
      seconds: 99,
      slowestJob: 61,
      combine: 4,
      billedMinutes: 1 + 2 + 1,
      earlierChunks: 0,
    });
  });

  test('with the minutes that an eager combine waits', () => {
    const combineStarted = RUN_STARTED - 5000;
    expect(measureRun({ ...facts, combineStarted }).billedMinutes).toBe(1 + 2 + 2);
  });

  test('without what lies between two attempts', () => {
    expect(measureRun({ ...facts, isFirstAttempt: false })).toMatchObject({
      seconds: null,
      billedMinutes: null,
      slowestJob: 61,
    });
  });

  test('without chunks that were there before it was planned', () => {
    const reports = [report(0, -86_400, 10), report(1, 3, 61)];
    expect(measureRun({ ...facts, reports })).toMatchObject({
      seconds: null,
      slowestJob: 61,
      earlierChunks: 1,
    });
  });

  test('and has no slowest job where all chunks were there', () => {
    const reports = [report(0, -86_400, 10)];
    expect(measureRun({ ...facts, reports }).slowestJob).toBeNull();
  });

  test('with clocks that differ a little', () => {
    const late = { ...forecast, plannedAt: RUN_STARTED + 2000 };
    expect(measureRun({ ...facts, forecast: late }).earlierChunks).toBe(0);
  });
});

test('combine that began with the jobs is measured from the end of the last chunk', () => {
  const early = { ...facts, combineStarted: RUN_STARTED - 5000 };
  expect(measuredCombine(early)).toBe(84 - 64);
  expect(measuredCombine({ ...early, reports: [] })).toBe(89);
});

describe('expected and measured', () => {
  test('stand side by side in the log', () => {
    const [how, ...lines] = describeMeasured(forecast, measureRun(facts));
    expect(how).toMatch(/^Measured by the clocks of the jobs’ machines/);
    expect(lines).toEqual([
      '                                      expected    measured',
      'slowest render job                      20.0 s  1 min 01 s',
      'combine                                  5.0 s       4.0 s',
      'from the end of plan to the result  1 min 00 s  1 min 39 s',
      'billed minutes                               3           4',
    ]);
  });

  test('say what could not be measured, and why', () => {
    const measured = measureRun({ ...facts, reports: [report(0, -86_400, 10)] });
    const markdown = summarizeMeasured(forecast, measured);
    expect(markdown).toContain('| from the end of plan to the result | 1 min 00 s | – |');
    expect(markdown).toContain('1 chunk of an earlier run took no time of this one');
  });

  test('are silent of money where nothing is billed', () => {
    const free = { ...forecast, planned: { ...planned, price: 0 } };
    expect(summarizeMeasured(free, measureRun(facts))).not.toContain('billed');
  });
});
