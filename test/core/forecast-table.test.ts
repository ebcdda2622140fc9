import { describe, expect, test } from 'vitest';
import {
  describeForecast,
  pickRows,
  summarizeForecast,
  type Forecast,
} from '../../src/core/forecast-table.ts';
import type { Prediction } from '../../src/core/predict-run.ts';

function row(jobs: number): Prediction {
  const [seconds, billedMinutes] = [30 + 300 / jobs, jobs + 1];
  const price = billedMinutes * 0.006;
  return { jobs, chunks: jobs, seconds, slowestJob: 300 / jobs, combine: 5, billedMinutes, price };
}

const table = Array.from({ length: 20 }, (_, index) => row(index + 1));

function forecast(jobs: number, changes: Partial<Forecast> = {}): Forecast {
  return {
    table,
    planned: table[jobs - 1]!,
    basis: 'Fifteen frames were timed.',
    pricePerMinute: 0.006,
    priceReason: 'runner-price',
    ...changes,
  };
}

describe('the rows that are shown', () => {
  test.each([
    [1, [1, 2, 20]],
    [2, [1, 2, 3, 4, 20]],
    [8, [1, 4, 7, 8, 9, 16, 20]],
    [20, [1, 10, 19, 20]],
  ])('for %d jobs are %j', (jobs, shown) => {
    expect(pickRows(forecast(jobs)).map((each) => each.jobs)).toEqual(shown);
  });
});

describe('the table', () => {
  test('in the log marks what is planned', () => {
    expect(describeForecast(forecast(4))).toEqual([
      'Expected from the end of plan to the result. Fifteen frames were timed. A minute costs $0.006: runner-price.',
      'jobs  chunks        time  billed minutes   price',
      '   1       1  5 min 30 s               2  $0.012',
      '   2       2  3 min 00 s               3  $0.018',
      '   3       3  2 min 10 s               4  $0.024',
      '   4       4  1 min 45 s               5   $0.03  ← planned',
      '   5       5  1 min 30 s               6  $0.036',
      '   8       8  1 min 08 s               9  $0.054',
      '  20      20      45.0 s              21  $0.126',
    ]);
  });

  test('on the summary page has it bold', () => {
    const markdown = summarizeForecast('Hello: 300 frames', forecast(4));
    expect(markdown).toContain('### Hello: 300 frames\n');
    expect(markdown).toContain('\n| jobs | chunks | time | billed minutes | price |\n| --- |');
    expect(markdown).toContain('\n| 3 | 3 | 2 min 10 s | 4 | $0.024 |\n');
    expect(markdown).toContain('\n| **4** | **4** | **1 min 45 s** | **5** | **$0.03** |\n');
  });

  test('is without money where nothing is billed', () => {
    const free = forecast(4, { pricePerMinute: 0, priceReason: 'the jobs run on this machine' });
    expect(describeForecast(free).slice(0, 2)).toEqual([
      'Expected from the end of plan to the result. Fifteen frames were timed. Nothing is billed: the jobs run on this machine.',
      'jobs  chunks        time',
    ]);
    expect(summarizeForecast('x', free)).toContain('| jobs | chunks | time |\n');
  });
});
