import { describe, expect, test } from 'vitest';
import { cachedChunks, hasKeys } from '../../src/core/cached-chunks.ts';
import { countMissingFrames } from '../../src/core/describe-plan.ts';
import { fixedFramesPerChunk } from '../../src/core/fixed-grid.ts';
import { markCached } from '../../src/core/mark-cached.ts';
import { chunkIds, planSchema } from '../../src/core/plan.ts';
import { makeTestPlan, type TestRequest } from '../support/plans.ts';

/** A key for each chunk of a plan. */
function keysOf(chunks: number): string[] {
  return Array.from({ length: chunks }, (_, index) => String(index).padStart(64, '0'));
}

/** A plan of so many chunks, of which some are in the cache, and of which all cost the same if nothing else is said. */
function markedPlan(
  cached: readonly number[],
  request: TestRequest = {},
  seconds?: readonly number[],
) {
  const plan = makeTestPlan(request);
  const keys = keysOf(plan.renders[0]!.chunks.length);
  const found = new Set(cached.map((chunk) => keys[chunk]!));
  return markCached(plan, keys, found, seconds ?? keys.map(() => 1));
}

describe('a plan with keys', () => {
  test('gives each chunk its own, and leaves the jobs where nothing is cached', () => {
    const plan = makeTestPlan();
    const marked = markedPlan([]);
    expect(marked.renders[0]!.chunks.map(({ key }) => key)).toEqual(keysOf(4));
    expect(marked.jobs).toEqual(plan.jobs);
    expect([hasKeys(plan), hasKeys(marked)]).toEqual([false, true]);
  });

  test('has jobs for the missing chunks alone', () => {
    const marked = markedPlan([0, 2]);
    expect(cachedChunks(marked).map(({ chunk }) => chunk)).toEqual([0, 2]);
    expect(marked.jobs).toEqual([
      { name: '1/2 · frames 75–149', chunks: [{ render: 0, chunk: 1 }] },
      { name: '2/2 · frames 225–299', chunks: [{ render: 0, chunk: 3 }] },
    ]);
    expect(countMissingFrames(marked.renders[0]!)).toBe(150);
  });

  test('shares the dear chunks out over its jobs', () => {
    const request = { frames: 120, framesPerChunk: 20, jobs: 3 };
    const { jobs } = markedPlan([0], request, [1, 9, 1, 9, 1, 9]);
    expect(jobs.map(({ chunks }) => chunks.map(({ chunk }) => chunk))).toEqual([
      [1, 2],
      [3, 4],
      [5],
    ]);
  });

  test('has no job where every chunk is cached, and is a plan all the same', () => {
    const marked = markedPlan([0, 1, 2, 3]);
    expect(marked.jobs).toEqual([]);
    expect(planSchema.parse(structuredClone(marked))).toEqual(marked);
  });

  test('renders or takes each chunk once, whatever is cached', () => {
    for (let bits = 0; bits < 2 ** 6; bits++) {
      const cached = [0, 1, 2, 3, 4, 5].filter((chunk) => (bits & (2 ** chunk)) !== 0);
      for (const jobs of [1, 2, 4, 6]) {
        const plan = markedPlan(cached, { frames: 120, framesPerChunk: 20, jobs });
        const dealt = plan.jobs.flatMap(({ chunks }) => chunks);
        const all = [...dealt, ...cachedChunks(plan)].toSorted((a, b) => a.chunk - b.chunk);
        expect(all, `${bits} on ${jobs}`).toEqual(chunkIds(plan));
        expect(plan.jobs.length, `${bits} on ${jobs}`).toBe(Math.min(jobs, dealt.length));
      }
    }
  });
});

describe('the fixed grid', () => {
  const cacheOn = { 'chunk-cache': true } as const;

  test.each([
    [10, 75],
    [300, 75],
    [3000, 75],
    [3001, 76],
    [9000, 225],
    [100_000, 2500],
  ])('of %d frames has chunks of %d', (frames, perChunk) => {
    expect(fixedFramesPerChunk(frames)).toBe(perChunk);
  });

  test('is what jobs: auto takes where chunks are kept, several chunks to a job', () => {
    const plan = makeTestPlan({ frames: 9000, jobs: 'auto', options: cacheOn });
    expect(plan.renders[0]!.framesPerChunk).toBe(225);
    expect(plan.jobs.map(({ chunks }) => chunks.length)).toEqual(
      Array.from({ length: 20 }, () => 2),
    );
  });

  test('gives way to the length, or the number of jobs, that the user names', () => {
    const perChunk = (request: TestRequest) =>
      makeTestPlan({ frames: 9000, options: cacheOn, ...request }).renders[0]!.framesPerChunk;
    expect(perChunk({ jobs: 'auto', framesPerChunk: 100 })).toBe(100);
    expect(perChunk({ jobs: 10 })).toBe(900);
  });

  test('keeps the rules of the codec: no last chunk that is too short', () => {
    const plan = makeTestPlan({ frames: 76, jobs: 'auto', options: cacheOn });
    expect(plan.renders[0]!.chunks.map(({ frameCount }) => frameCount)).toEqual([76]);
  });
});
