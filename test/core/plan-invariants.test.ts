import { describe, expect, test } from 'vitest';
import type { RequestedFrames } from '../../src/core/input-types.ts';
import type { Plan, Render } from '../../src/core/plan.ts';
import { framesOfRender, MOST_CHUNKS, MOST_JOBS, rangesOfChunk } from '../../src/core/split.ts';
import { UserError } from '../../src/core/user-error.ts';
import { makeTestPlan, mediaRenderOf, type TestRequest } from '../support/plans.ts';
import { resultCodecs, resultFormats, type Codec } from '../support/remotion-format.ts';

function tryPlan(request: TestRequest): Plan | null {
  try {
    return makeTestPlan(request);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

/** Whether the chunks render what one machine would, frame by frame, and name their first and last frames. */
function coversOnce(render: Render): boolean {
  const { everyNthFrame, frameRange, frameRanges = [frameRange] } = render;
  const expected: number[] = [];
  for (const [first, last] of frameRanges)
    for (let frame = first; frame <= last; frame += everyNthFrame) expected.push(frame);
  let at = 0;
  for (const chunk of render.chunks) {
    const ranges = rangesOfChunk(render, chunk);
    const frames = framesOfRender({ ...chunk, frameRanges: ranges, everyNthFrame });
    if (frames.length !== chunk.frameCount) return false;
    if (frames[0] !== chunk.frameRange[0] || frames.at(-1) !== chunk.frameRange[1]) return false;
    if (frames.some((frame, index) => frame !== expected[at + index])) return false;
    at += frames.length;
  }
  return at === expected.length;
}

/** What is wrong with a plan of one render, by what must hold for every plan. */
function findFaults(plan: Plan, { jobs, framesPerChunk }: TestRequest): string[] {
  const render = mediaRenderOf(plan);
  const { chunks, fps, frameCount } = render;
  const dealt = plan.jobs.flatMap((job) => job.chunks);
  const inTransportStream = chunks.length > 1 && render.codec === 'h264';
  const rules: Record<string, boolean> = {
    'every frame is rendered once and in order': coversOnce(render),
    'its frame count is that of its chunks':
      chunks.reduce((sum, chunk) => sum + chunk.frameCount, 0) === frameCount,
    'chunks have equal lengths but the last': chunks
      .slice(0, -1)
      .every((chunk) => chunk.frameCount === render.framesPerChunk),
    'MPEG-TS chunks are long enough': !inTransportStream || (render.framesPerChunk - 1) / fps > 0.1,
    'every MPEG-TS chunk has 3 frames or more':
      !inTransportStream || chunks.every((chunk) => chunk.frameCount > 2),
    'there are not too many chunks': chunks.length <= MOST_CHUNKS,
    'there are not too many jobs': plan.jobs.length <= MOST_JOBS,
    'there are no more jobs than asked for':
      typeof jobs !== 'number' || framesPerChunk !== undefined || plan.jobs.length <= jobs,
    'each chunk is in one job, in order':
      dealt.length === chunks.length &&
      dealt.every((id, index) => id.render === 0 && id.chunk === index),
    'no job is empty': plan.jobs.every((job) => job.chunks.length > 0),
  };
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]));
}

interface Sweep {
  readonly frames: readonly number[];
  readonly fps: readonly number[];
  readonly codecs: readonly Codec[];
  readonly everyNthFrame: readonly number[];
  readonly splits: readonly TestRequest[];
  readonly parts: readonly ((frames: number) => RequestedFrames | undefined)[];
}

function* requestsOf({
  frames,
  fps,
  codecs,
  everyNthFrame,
  splits,
  parts,
}: Sweep): Generator<TestRequest> {
  for (const count of frames)
    for (const rate of fps)
      for (const codec of codecs)
        for (const nth of everyNthFrame)
          for (const part of parts)
            for (const split of splits) {
              const options = { 'every-nth-frame': nth, 'muted': nth > 1, 'frames': part(count) };
              const format = resultFormats.get(codec)!;
              // Sound alone cannot be muted, so every frame of it is rendered.
              if (nth === 1 || format.hasVideo)
                yield { frames: count, fps: rate, format, options, ...split };
            }
}

function sweep(requests: Iterable<TestRequest>): { faults: string[]; plans: number } {
  const faults: string[] = [];
  let plans = 0;
  for (const request of requests) {
    const plan = tryPlan(request);
    if (plan === null) continue;
    plans++;
    for (const rule of findFaults(plan, request)) {
      const { format: _format, ...asked } = request;
      faults.push(`${mediaRenderOf(plan).codec} ${JSON.stringify(asked)}: not so: ${rule}`);
    }
  }
  return { faults, plans };
}

const jobs = (...counts: (number | 'auto')[]): TestRequest[] =>
  counts.map((count) => ({ jobs: count }));
const lengths = (...counts: number[]): TestRequest[] =>
  counts.map((framesPerChunk) => ({ jobs: 'auto', framesPerChunk }));
const whole = () => undefined;
const middle = (frames: number): [number, number] => [
  Math.floor(frames / 3),
  Math.floor((2 * frames) / 3),
];
/** Three ranges: one frame, a third, and all from the last fifth on. */
const ranges = (frames: number): RequestedFrames => [
  [0, 0],
  [Math.ceil(frames / 3), Math.ceil(frames / 2)],
  [Math.ceil((4 * frames) / 5), null],
];

describe('every plan renders each frame once, in chunks that can be joined, on no more jobs than allowed', () => {
  test('for each number of frames up to 400', () => {
    const { faults, plans } = sweep(
      requestsOf({
        frames: Array.from({ length: 400 }, (_, index) => index + 1),
        fps: [30],
        codecs: ['h264', 'vp9'],
        everyNthFrame: [1],
        splits: [...jobs(1, 3, 4, 7, 256, 'auto'), ...lengths(5, 60)],
        parts: [whole],
      }),
    );
    expect(faults).toEqual([]);
    expect(plans).toBe(6400);
  });

  test('for each codec, frame rate, step and part', () => {
    const { faults, plans } = sweep(
      requestsOf({
        frames: [1, 2, 3, 8, 61, 90, 151],
        fps: [3, 23.976, 24, 25, 29.97, 30, 50, 60],
        codecs: resultCodecs,
        everyNthFrame: [1, 2, 7],
        splits: [...jobs(2, 20, 'auto'), ...lengths(8)],
        parts: [whole, middle, ranges],
      }),
    );
    expect(faults).toEqual([]);
    expect(plans).toBeGreaterThan(10_000);
  });

  test('for hours of video', () => {
    const { faults, plans } = sweep(
      requestsOf({
        frames: [1801, 107_892, 230_401],
        fps: [29.97, 60],
        codecs: ['h264'],
        everyNthFrame: [1],
        splits: [...jobs(1, 255, 256, 'auto'), ...lengths(8, 75)],
        parts: [whole, ranges],
      }),
    );
    expect(faults).toEqual([]);
    expect(plans).toBe(72);
  });
});
