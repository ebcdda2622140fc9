import { describe, expect, test } from 'vitest';
import type { ChunkReport } from '../../src/core/chunk-report.ts';
import { sumCosts } from '../../src/core/cost-profile.ts';
import { keptTimesSchema, timesOfRun } from '../../src/core/kept-times.ts';
import { mediaRenderOf, makeChunkReport, makeTestPlan, RUN_STARTED } from '../support/plans.ts';

const plan = makeTestPlan({ frames: 80, jobs: 2 });
const render = mediaRenderOf(plan);
const CHUNK_COST = 0.5;
const COMBINE = { seconds: 3, start: 'after' } as const;

function report(chunk: number, changes: Partial<ChunkReport>): ChunkReport {
  return makeChunkReport(plan, { render: 0, chunk }, changes);
}

function timing(chunk: number, changes: Partial<ChunkReport['timing']>): ChunkReport['timing'] {
  return { ...report(chunk, {}).timing, ...changes };
}

const reports = [
  report(0, {
    seconds: 6.5,
    timing: timing(0, {
      pace: [
        { frames: 20, seconds: 1.5 },
        { frames: 40, seconds: 5.5 },
      ],
    }),
  }),
  report(1, { seconds: 4.5, timing: timing(1, { pace: [{ frames: 40, seconds: 4.5 }] }) }),
];

describe('the times of a run', () => {
  const times = timesOfRun(render, reports, CHUNK_COST, COMBINE);

  test('say what frames cost, stretch by stretch, with their share of the encoding behind them', () => {
    expect(times.profile).toEqual([
      { frameRange: [0, 19], secondsPerFrame: 1 / 20 + 1 / 40 },
      { frameRange: [20, 39], secondsPerFrame: 4 / 20 + 1 / 40 },
      { frameRange: [40, 79], secondsPerFrame: 4 / 40 },
    ]);
  });

  test('give back the seconds of each chunk', () => {
    const sums = sumCosts(times.profile, render);
    expect(CHUNK_COST + sums[40]!).toBeCloseTo(6.5);
    expect(CHUNK_COST + sums[80]! - sums[40]!).toBeCloseTo(4.5);
  });

  test('are such as the next plan reads', () => {
    expect(keptTimesSchema.parse(JSON.parse(JSON.stringify(times)))).toEqual(times);
  });

  test('of a chunk that was rendered twice are left out, where there are others', () => {
    const twice = { ...reports[0]!, attempts: 2 };
    expect(timesOfRun(render, [twice, reports[1]!], CHUNK_COST, COMBINE).profile).toHaveLength(1);
    expect(timesOfRun(render, [twice], CHUNK_COST, COMBINE).profile).toHaveLength(2);
  });

  test('of many chunks have one stretch for each', () => {
    const long = makeTestPlan({ frames: 4000, jobs: 1, framesPerChunk: 10 });
    const pace = [1, 2, 3, 4, 5, 6, 7, 10].map((frames) => ({ frames, seconds: frames }));
    const many = long.renders[0]!.chunks.map((_, chunk) =>
      makeChunkReport(long, { render: 0, chunk }, { seconds: 10, timing: timing(0, { pace }) }),
    );
    expect(timesOfRun(mediaRenderOf(long), many, CHUNK_COST, COMBINE).profile).toHaveLength(400);
  });

  test('are those of composition frames, where only every nth is rendered', () => {
    const nth = { everyNthFrame: 3, frameCount: 40 };
    const [only] = timesOfRun(
      nth,
      [
        report(0, {
          frameRange: [0, 117],
          seconds: 4.5,
          timing: timing(0, { pace: [{ frames: 40, seconds: 4.5 }] }),
        }),
      ],
      CHUNK_COST,
      COMBINE,
    ).profile;
    expect(only).toEqual({ frameRange: [0, 119], secondsPerFrame: 0.1 });
  });

  test('leave out the first frame of the neighbour, which the model counts by itself', () => {
    const pictures = { own: null, next: 'AAAA' };
    // 0.1 s of each frame, of the neighbour's too, and 0.8 s at the end.
    const one = report(0, {
      seconds: CHUNK_COST + 4 + 0.1 + 0.8,
      seamPictures: pictures,
      timing: timing(0, { pace: [{ frames: 40, seconds: CHUNK_COST + 4 }] }),
    });
    const [stretch] = timesOfRun(render, [one], CHUNK_COST, COMBINE).profile;
    expect(stretch!.secondsPerFrame).toBeCloseTo(0.1 + 0.8 / 40, 6);
  });

  test('say what a job takes before its first chunk, in the middle of all jobs', () => {
    const jobs = [1000, 3000, 8000].map((setUp, job) => {
      const jobStarted = RUN_STARTED + job;
      const started = jobStarted + setUp;
      return report(0, {
        seconds: 5,
        timing: timing(0, { jobStarted, started, ended: started + 5500 }),
      });
    });
    expect(timesOfRun(render, jobs, CHUNK_COST, COMBINE).setUp).toBeCloseTo(3);
  });

  test('count the start of a job once, and what its chunks take beside their rendering by itself', () => {
    const first = timing(0, { started: RUN_STARTED + 2000, ended: RUN_STARTED + 7200 });
    const second = timing(1, { started: RUN_STARTED + 7300, ended: RUN_STARTED + 12_600 });
    const one = [
      report(0, { seconds: 5, timing: first }),
      report(1, { seconds: 5, timing: second }),
    ];
    const { setUp, besideChunk } = timesOfRun(render, one, CHUNK_COST, COMBINE);
    expect(setUp).toBeCloseTo(2);
    expect(besideChunk).toBeCloseTo((0.2 + 0.3) / 2);
  });

  test('of a chunk that was rendered twice count for the start of its job', () => {
    const [first, second] = [
      timing(0, { started: RUN_STARTED + 2000, ended: RUN_STARTED + 67_000 }),
      timing(1, { started: RUN_STARTED + 67_000, ended: RUN_STARTED + 72_100 }),
    ];
    const one = [
      report(0, { seconds: 5, attempts: 2, timing: first }),
      report(1, { seconds: 5, timing: second }),
    ];
    const { setUp, besideChunk } = timesOfRun(render, one, CHUNK_COST, COMBINE);
    expect(setUp).toBeCloseTo(2);
    expect(besideChunk).toBeCloseTo(0.1);
  });
});
