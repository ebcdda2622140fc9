import { RenderInternals } from '@remotion/renderer';
import { describe, expect, test } from 'vitest';
import type { FrameRange } from '../../src/core/plan.ts';
import {
  chunkCodec,
  countFrames,
  dealOut,
  fewestFramesPerChunk,
  MOST_CHUNKS,
  MOST_JOBS,
  soundFramesPerChunk,
  splitFrames,
} from '../../src/core/split.ts';
import { resultCodecs, type Codec } from '../support/remotion-format.ts';

const frameRates = [3, 8, 23.976, 24, 25, 29.97, 30, 50, 60];
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);

/** The frames that Remotion renders of a range. */
function remotionFrames(range: FrameRange, everyNthFrame: number): number[] {
  return RenderInternals.getFramesToRender([...range], everyNthFrame);
}

describe('the codec of a chunk', () => {
  test('is h264 in MPEG-TS where Remotion joins such, prores for a GIF, and else that of the result', () => {
    for (const codec of resultCodecs) {
      const joined = RenderInternals.canConcatVideoSeamlessly(codec) ? 'h264-ts' : codec;
      expect(chunkCodec(codec), codec).toBe(codec === 'gif' ? 'prores' : joined);
    }
  });

  test('of a GIF asks neither for even sizes nor for an encoder while frames are rendered', () => {
    const size = { width: 321, height: 181, scale: 1, wantsImageSequence: false };
    const { actualWidth, actualHeight } = RenderInternals.validateEvenDimensionsWithCodec({
      ...size,
      codec: chunkCodec('gif') as Codec,
      indent: false,
      logLevel: 'error',
    });
    expect([actualWidth, actualHeight]).toEqual([321, 181]);
    expect(RenderInternals.canUseParallelEncoding(chunkCodec('gif') as Codec)).toBe(false);
  });

  test('is one that Remotion knows', () => {
    for (const codec of resultCodecs) {
      expect(RenderInternals.validCodecs).toContain(chunkCodec(codec));
    }
  });
});

describe('the shortest chunk', () => {
  // Measured: one frame fewer, and the joined video lasts 0.1 s.
  test.each([
    [23.976, 4],
    [24, 4],
    [25, 4],
    [29.97, 4],
    [30, 5],
    [50, 7],
    [60, 8],
    [120, 14],
    [10, 3],
    [1, 3],
  ])('of h264 at %d fps has %d frames', (fps, frames) => {
    expect(fewestFramesPerChunk('h264', fps)).toBe(frames);
  });

  test('of a codec that is not joined as MPEG-TS has one frame', () => {
    for (const codec of resultCodecs.filter((each) => chunkCodec(each) !== 'h264-ts')) {
      expect(fewestFramesPerChunk(codec, 60), codec).toBe(1);
    }
  });
});

/** What is wrong with chunks of this length. */
function lengthFaults(codec: string, fps: number, frameCount: number, length: number): string[] {
  if (length === frameCount) return [];
  const faults: string[] = [];
  if (length < 1 || length > frameCount) faults.push('is out of range');
  if (Math.ceil(frameCount / length) > MOST_CHUNKS) faults.push('makes too many chunks');
  if (codec !== 'h264') return faults;
  if (!((length - 1) / fps > 0.1)) faults.push('is too short');
  if (length < 3) faults.push('is too short at any frame rate');
  if ([1, 2].includes(frameCount % length)) faults.push('leaves a bad last chunk');
  return faults;
}

describe('the length of a chunk', () => {
  const lengths = [1, 2, 3, 4, 5, 7, 8, 10, 13, 25, 60, 75, 100, 150, 199, 200, 399, 400, 5000];
  const frameCounts = [...upTo(400), 899, 900, 901, 1801, 5400, 18_001, 107_892, 230_401];

  test('is sound for every number of frames, frame rate, codec and wish', () => {
    const faults: string[] = [];
    for (const codec of resultCodecs)
      for (const fps of frameRates)
        for (const frameCount of frameCounts)
          for (const wanted of lengths) {
            const length = soundFramesPerChunk(codec, fps, frameCount, wanted);
            const found = lengthFaults(codec, fps, frameCount, length);
            if (length < Math.min(wanted, frameCount)) found.push('is shorter than wanted');
            faults.push(
              ...found.map(
                (fault) =>
                  `${codec}, ${fps} fps, ${frameCount} frames, ${wanted} wanted: ${length} ${fault}`,
              ),
            );
          }
    expect(faults).toEqual([]);
  });

  test('is the shortest sound one from the wish on', () => {
    const faults: string[] = [];
    for (const codec of ['h264', 'vp9'])
      for (const fps of [24, 30, 60])
        for (const frameCount of upTo(200))
          for (const wanted of upTo(40)) {
            const length = soundFramesPerChunk(codec, fps, frameCount, wanted);
            for (let shorter = wanted; shorter < length; shorter++) {
              if (lengthFaults(codec, fps, frameCount, shorter).length === 0) {
                faults.push(
                  `${codec}, ${fps} fps, ${frameCount} frames, ${wanted} wanted: ${shorter} would do, not ${length}`,
                );
              }
            }
          }
    expect(faults).toEqual([]);
  });

  test.each([
    ['h264', 30, 300, 75, 75],
    ['h264', 30, 301, 75, 76],
    ['h264', 30, 302, 75, 76],
    ['h264', 30, 303, 75, 75],
    ['vp9', 30, 301, 75, 75],
    ['h264', 60, 300, 2, 8],
    ['h264', 5, 22, 2, 6],
    ['h264', 30, 7, 5, 7],
    ['gif', 30, 7, 5, 5],
    ['wav', 30, 9001, 1, 11],
  ])('for %s at %d fps, %d frames and a wish of %d is %d', (codec, fps, count, wanted, length) => {
    expect(soundFramesPerChunk(codec, fps, count, wanted)).toBe(length);
  });
});

test('frames are counted as Remotion counts them', () => {
  for (const first of [0, 1, 17, 100]) {
    for (const length of upTo(60)) {
      for (const everyNthFrame of upTo(13)) {
        const range: FrameRange = [first, first + length - 1];
        expect(countFrames([range], everyNthFrame)).toBe(
          remotionFrames(range, everyNthFrame).length,
        );
      }
    }
  }
});

describe('chunks', () => {
  /** What is wrong with a range that is cut into chunks. */
  function splitFaults(range: FrameRange, everyNthFrame: number, length: number): string[] {
    const chunks = splitFrames({ frameRange: range, everyNthFrame }, length);
    const rendered = chunks.map(({ frameRange }) => remotionFrames(frameRange, everyNthFrame));
    const faults: string[] = [];
    if (rendered.flat().join() !== remotionFrames(range, everyNthFrame).join())
      faults.push('not every frame once and in order');
    if (chunks[0]!.frameRange[0] !== range[0]) faults.push('the first chunk starts elsewhere');
    if (chunks.some(({ frameRange }) => (frameRange[0] - range[0]) % everyNthFrame !== 0))
      faults.push('a chunk starts on a frame that is not rendered');
    if (chunks.some(({ frameCount }, index) => frameCount !== rendered[index]!.length))
      faults.push('a frame count is wrong');
    if (chunks.slice(0, -1).some(({ frameCount }) => frameCount !== length))
      faults.push('unequal lengths');
    if (chunks.at(-1)!.frameCount > length) faults.push('the last is longer than the others');
    return faults.map(
      (fault) => `${range.join('-')}, every ${everyNthFrame}, ${length} a chunk: ${fault}`,
    );
  }

  test('hold every rendered frame once and in order, in equal lengths but the last', () => {
    const faults: string[] = [];
    for (const first of [0, 1, 90])
      for (const frames of [...upTo(40), 59, 60, 61, 100, 127, 128, 299, 300, 301, 400])
        for (const everyNthFrame of [1, 2, 3, 7, 500])
          for (const length of [1, 2, 5, 8, 33, 100, 400]) {
            faults.push(...splitFaults([first, first + frames - 1], everyNthFrame, length));
          }
    expect(faults).toEqual([]);
  });

  test('cover the frames between the rendered ones no further than the last rendered one', () => {
    expect(splitFrames({ frameRange: [10, 30], everyNthFrame: 3 }, 3)).toEqual([
      { frameRange: [10, 16], frameCount: 3 },
      { frameRange: [19, 25], frameCount: 3 },
      { frameRange: [28, 28], frameCount: 1 },
    ]);
  });
});

describe('items dealt out', () => {
  test('are each in one group, in order, in groups that differ by one at most', () => {
    for (const count of [...upTo(40), 255, 256, 257, MOST_CHUNKS]) {
      const items = upTo(count);
      for (const most of [1, 2, 3, 7, 39, MOST_JOBS]) {
        const groups = dealOut(items, most);
        const sizes = groups.map((group) => group.length);
        expect(groups.flat()).toEqual(items);
        expect(groups.length).toBe(Math.min(most, count));
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }
    }
  });
});
