import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { jobCosts } from '../../src/core/job-costs.ts';
import { TIMES_VERSION, type KeptTimes } from '../../src/core/kept-times.ts';
import { describeTimes } from '../../src/core/times-key.ts';
import { estimateCosts, type Planning } from '../../src/render/estimate-costs.ts';
import { saveTimes } from '../../src/render/keep-times.ts';
import { planByCosts } from '../../src/render/plan-by-costs.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { plainCache, type PlainCache } from '../support/plain-cache.ts';
import { makePlanRequest, makeTestPlan, type TestRequest } from '../support/plans.ts';
import { collectingReporter, plainRenderer, type PlainRenderer } from '../support/render-twins.ts';

const planning: Planning = {
  fleet: { costs: jobCosts.github, combine: 'after', slots: 20, pricePerMinute: 0.006 },
  wishes: {},
  machine: { cores: 2, tabs: 2 },
  calibrate: true,
};

const kept: KeptTimes = {
  version: TIMES_VERSION,
  profile: [{ frameRange: [0, 2999], secondsPerFrame: 0.3 }],
  setUp: 1.5,
  besideChunk: 0.2,
  combine: { seconds: 6, frames: 1000, start: 'after' },
};

let folder: TemporaryFolder;
let cache: PlainCache;
let reporter: ReturnType<typeof collectingReporter>;
beforeEach(async () => {
  folder = await temporaryFolder();
  cache = plainCache(folder.path);
  reporter = collectingReporter();
});
afterEach(async () => await folder[Symbol.asyncDispose]());

async function keep(times = kept, run = '1'): Promise<void> {
  const plan = makeTestPlan({ frames: 3000 });
  const subject = describeTimes(plan, plan.renders[0]!, planning.machine);
  await saveTimes({ cache, subject, run }, times);
}

async function estimate(
  renderer: PlainRenderer,
  request: TestRequest = {},
  changes: Partial<Planning> = {},
) {
  const asked = { frames: 3000, jobs: 'auto' as const, ...request };
  const [render] = makeTestPlan(asked).renders;
  const tools = { renderer, cache, reporter };
  return await estimateCosts(makePlanRequest(asked), render!, { ...planning, ...changes }, tools);
}

describe('what frames cost', () => {
  test('is that of the last run, and no frame is timed then', async () => {
    await keep();
    const renderer = plainRenderer();
    const { costs, fleet } = await estimate(renderer);
    expect(costs).toMatchObject({ source: 'kept', profile: kept.profile });
    expect(fleet.costs.setUp).toBe(1.5);
    expect(renderer.timed).toEqual([]);
  });

  test('is sampled where the last run was a preview of a few frames, whose jobs and combine are known all the same', async () => {
    await keep({ ...kept, profile: [{ frameRange: [0, 1499], secondsPerFrame: 0.3 }] });
    expect((await estimate(plainRenderer())).costs.source).toBe('kept');
    await keep({ ...kept, profile: [{ frameRange: [0, 1498], secondsPerFrame: 0.02 }] }, '2');
    const { costs, fleet } = await estimate(plainRenderer());
    expect(costs.source).toBe('sampled');
    expect(fleet.costs.setUp).toBe(1.5);
  });

  test('is that of the preview where no frame may be timed', async () => {
    await keep({ ...kept, profile: [{ frameRange: [0, 29], secondsPerFrame: 0.02 }] });
    const { costs } = await estimate(plainRenderer(), {}, { calibrate: false });
    expect(costs.source).toBe('kept');
  });

  test('is read for a number of jobs that was asked for too', async () => {
    await keep();
    expect((await estimate(plainRenderer(), { jobs: 4 })).costs.source).toBe('kept');
  });

  test('is sampled in two passes where no run is known', async () => {
    const renderer = plainRenderer(undefined, undefined, (frame) => (frame < 1500 ? 0.05 : 0.2));
    const { costs, fleet } = await estimate(renderer);
    expect(renderer.timed.map((frames) => frames.length)).toEqual([5, 10]);
    expect(costs.source).toBe('sampled');
    expect(costs.profile).toHaveLength(15);
    expect(fleet).toEqual(planning.fleet);
  });

  test.each<[string, TestRequest, Partial<Planning>]>([
    ['calibrate is off', {}, { calibrate: false }],
    ['the number of jobs is given', { jobs: 4 }, {}],
    ['one job is all there is', {}, { fleet: { ...planning.fleet, slots: 1 } }],
  ])('is assumed where %s', async (_, request, changes) => {
    const renderer = plainRenderer();
    expect((await estimate(renderer, request, changes)).costs.source).toBe('assumed');
    expect(renderer.timed).toEqual([]);
  });

  test('is assumed with a warning where timing fails', async () => {
    const renderer = {
      ...plainRenderer(),
      timeFrames: async () => {
        throw new Error('Frame 2900 has no title.');
      },
    };
    expect((await estimate(renderer)).costs.source).toBe('assumed');
    expect(reporter.warnings).toEqual([
      'Frames could not be timed, and are not: Frame 2900 has no title.',
    ]);
  });

  test('is assumed where no frame was done in time', async () => {
    const renderer = { ...plainRenderer(), timeFrames: async () => [] };
    expect((await estimate(renderer)).costs.source).toBe('assumed');
    expect(reporter.warnings).toEqual([]);
  });
});

describe('a plan by what frames cost', () => {
  const price = { perMinute: 0.006, reason: 'a test' };

  async function planWith(request: TestRequest, cost: (frame: number) => number) {
    const asked = { frames: 3000, jobs: 'auto' as const, ...request };
    const [render] = makeTestPlan(asked).renders;
    const renderer = plainRenderer(undefined, undefined, cost);
    return await planByCosts(
      makePlanRequest(asked),
      render!,
      { ...planning, wishes: {}, price },
      { renderer, cache, reporter },
    );
  }

  test('has more jobs where frames cost more', async () => {
    const cheap = await planWith({}, () => 0.01);
    const dear = await planWith({}, () => 0.2);
    expect(dear.plan.jobs.length).toBeGreaterThan(cheap.plan.jobs.length);
    expect(dear.forecast?.planned.jobs).toBe(dear.plan.jobs.length);
  });

  test('shares a dear scene out, in chunks that are no neighbours', async () => {
    const { plan } = await planWith({}, (frame) => (frame >= 1400 && frame < 1800 ? 1 : 0.02));
    expect(plan.renders[0]!.chunks.length).toBeGreaterThan(plan.jobs.length);
    expect(plan.jobs.some(({ name }) => name.includes(', '))).toBe(true);
  });

  test('is the same for the same costs', async () => {
    const cost = (frame: number) => 0.02 + (frame % 700) / 4000;
    expect((await planWith({}, cost)).plan).toEqual((await planWith({}, cost)).plan);
  });

  test('of an asked number of jobs depends on nothing measured, and shows what is known', async () => {
    const unknown = await planWith({ jobs: 4 }, () => 0.05);
    expect(unknown.forecast).toBeNull();
    await keep();
    const known = await planWith({ jobs: 4 }, () => 0.05);
    expect(known.plan).toEqual(unknown.plan);
    expect(known.forecast?.planned.jobs).toBe(4);
  });
});
