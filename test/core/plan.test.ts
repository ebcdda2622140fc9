import { describe, expect, test } from 'vitest';
import { CHUNK_REPORT_VERSION, chunkReportSchema } from '../../src/core/chunk-report.ts';
import { countChunks, describePlan } from '../../src/core/describe-plan.ts';
import { markCached } from '../../src/core/mark-cached.ts';
import {
  chunkIds,
  chunkLabel,
  isDirect,
  PLAN_VERSION,
  planSchema,
  type Plan,
} from '../../src/core/plan.ts';
import { makeChunkReport, makeTestPlan } from '../support/plans.ts';
import { resultFormats } from '../support/remotion-format.ts';

const plan = makeTestPlan();
const [render] = plan.renders;

/** A plan of two renders, which this version does not make and its format has room for. */
const twoRenders: Plan = {
  ...plan,
  renders: [render!, { ...render!, outName: 'other.mp4', chunks: render!.chunks.slice(0, 2) }],
};

describe('the plan’s schema', () => {
  test('refuses what it does not know, so that nothing is silently ignored', () => {
    expect(planSchema.safeParse({ ...plan, more: 1 }).success).toBe(false);
    expect(planSchema.safeParse({ ...plan, renders: [{ ...render, more: 1 }] }).success).toBe(
      false,
    );
  });

  test.each<[string, unknown]>([
    ['of another version', { ...plan, version: PLAN_VERSION + 1 }],
    ['without renders', { ...plan, renders: [] }],
    ['with a job without chunks', { ...plan, jobs: [{ name: 'x', chunks: [] }] }],
    ['with a negative frame', { ...plan, renders: [{ ...render, frameRange: [-1, 3] }] }],
    ['with half a frame', { ...plan, renders: [{ ...render, frameRange: [0, 3.5] }] }],
    [
      'with props of no digest',
      {
        ...plan,
        renders: [{ ...render, props: { ...render!.props, input: { path: 'x', sha256: '' } } }],
      },
    ],
  ])('refuses a plan %s', (_, value) => {
    expect(planSchema.safeParse(value).success).toBe(false);
  });

  test('keeps all that a composition has beside its size and duration', () => {
    const composition = {
      ...render!.composition,
      defaultCodec: null,
      defaultPixelFormat: 'yuv444p',
    };
    const parsed = planSchema.parse({ ...plan, renders: [{ ...render, composition }] });
    expect(parsed.renders[0]!.composition).toEqual(composition);
  });
});

describe('the report’s schema', () => {
  const report = makeChunkReport(plan, { render: 0, chunk: 1 });

  test('takes a report, also after a journey as JSON', () => {
    expect(chunkReportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
  });

  test.each<[string, unknown]>([
    ['of another version', { ...report, version: CHUNK_REPORT_VERSION + 1 }],
    ['with more than it knows', { ...report, more: 1 }],
    ['without a digest', { ...report, media: { ...report.media, sha256: 'none' } }],
    ['of no attempt', { ...report, attempts: 0 }],
    ['of no frames', { ...report, frameCount: 0 }],
  ])('refuses a report %s', (_, value) => {
    expect(chunkReportSchema.safeParse(value).success).toBe(false);
  });
});

describe('chunks', () => {
  test('are listed in the order of the output, render by render', () => {
    expect(chunkIds(twoRenders).map(({ render: at, chunk }) => `${at}-${chunk}`)).toEqual([
      '0-0',
      '0-1',
      '0-2',
      '0-3',
      '1-0',
      '1-1',
    ]);
    expect(countChunks(twoRenders)).toBe(6);
  });

  test('are counted from 1 for people, with the name of the result where there are several', () => {
    expect(chunkLabel(plan, { render: 0, chunk: 3 })).toBe('chunk 4 of 4');
    expect(chunkLabel(twoRenders, { render: 1, chunk: 0 })).toBe('other.mp4, chunk 1 of 2');
  });

  test('are rendered directly when there is one', () => {
    expect(isDirect(makeTestPlan({ jobs: 1 }).renders[0]!)).toBe(true);
    expect(isDirect(render!)).toBe(false);
  });
});

describe('a plan in one line', () => {
  test.each([
    [makeTestPlan(), 'Hello, h264, 1280x720 at 30 fps: 300 frames in 4 chunks of 75 on 4 jobs'],
    [
      makeTestPlan({ jobs: 1, frames: 1 }),
      'Hello, h264, 1280x720 at 30 fps: 1 frame in 1 chunk on 1 job',
    ],
    [
      makeTestPlan({ options: { scale: 1.5 } }),
      'Hello, h264, 1920x1080 at 30 fps: 300 frames in 4 chunks of 75 on 4 jobs',
    ],
    [
      makeTestPlan({ fps: 30_000 / 1001 }),
      'Hello, h264, 1280x720 at 29.97 fps: 300 frames in 4 chunks of 75 on 4 jobs',
    ],
    [
      makeTestPlan({ format: resultFormats.get('mp3')! }),
      'Hello, mp3: 300 frames in 4 chunks of 75 on 4 jobs',
    ],
    [
      makeTestPlan({ format: resultFormats.get('gif')!, options: { 'every-nth-frame': 3 } }),
      'Hello, gif, 1280x720 at 10 fps: 100 frames in 4 chunks of 25 on 4 jobs',
    ],
    [
      markCached(
        makeTestPlan(),
        ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64)),
        new Set(['a'.repeat(64), 'c'.repeat(64)]),
        [1, 1, 1, 1],
      ),
      'Hello, h264, 1280x720 at 30 fps: 300 frames in 4 chunks of 75, 2 from the cache, on 2 jobs',
    ],
  ])('%#: says what is rendered and how it is split', (described, line) => {
    expect(describePlan(described)).toBe(line);
  });
});
