import { describe, expect, test } from 'vitest';
import { hasCheckedSeams, seamFrames, seamGrid } from '../../src/core/seam-frames.ts';
import { h264Format, makeSequenceRender, makeTestPlan, makeTestRender } from '../support/plans.ts';

describe('the frames that jobs take pictures of', () => {
  const requests = [1, 2, 3, 7, 20].flatMap((jobs) =>
    [30, 100, 301].flatMap((frames) =>
      [1, 2, 5].map((nth) => ({
        frames,
        jobs,
        options: { 'every-nth-frame': nth, 'muted': true, 'frames': [5, null] as [number, null] },
      })),
    ),
  );

  test.each(requests)(
    'are the same on both sides of each seam: $frames frames, $jobs jobs, $options',
    (request) => {
      const render = makeTestRender(request);
      const sides = render.chunks.map((_, chunk) => seamFrames(render, chunk));
      expect(sides[0]!.own).toBeNull();
      expect(sides.at(-1)!.next).toBeNull();
      for (const [chunk, { own }] of sides.slice(1).entries()) {
        expect(own).toBe(render.chunks[chunk + 1]!.frameRange[0]);
        expect(sides[chunk]!.next).toBe(own);
        // The picture of the neighbour's frame is taken after that of the chunk's own.
        expect(sides[chunk]!.own ?? -1).toBeLessThan(own!);
      }
    },
  );
});

describe('seams are checked', () => {
  test('in a video of several chunks, unless the user says ignore', () => {
    expect(hasCheckedSeams(makeTestRender())).toBe(true);
    for (const [choice, checked] of [
      ['warn', true],
      ['error', true],
      ['ignore', false],
    ] as const) {
      const render = makeTestRender({ options: { 'on-seam-mismatch': choice } });
      expect([render.onSeamMismatch, hasCheckedSeams(render)]).toEqual([choice, checked]);
    }
  });

  test('in an image sequence too', () => {
    expect(hasCheckedSeams(makeSequenceRender())).toBe(true);
  });

  test('not where there is one chunk, or nothing to see', () => {
    expect(hasCheckedSeams(makeTestRender({ jobs: 1 }))).toBe(false);
    const sound = { ...h264Format, codec: 'mp3', hasVideo: false, resolvedAudioCodec: 'mp3' };
    expect(hasCheckedSeams(makeTestRender({ format: sound }))).toBe(false);
    const still = { type: 'still', imageFormat: 'png', extension: 'png' } as const;
    const { renders } = makeTestPlan({ format: still, outName: 'a.png', options: { still: true } });
    expect(hasCheckedSeams(renders[0]!)).toBe(false);
  });
});

describe('a picture of a frame', () => {
  const blocksOf = (width: number, height: number, scale?: number) => {
    const render = makeTestRender({ options: { scale } });
    const { columns, rows } = seamGrid({
      ...render,
      composition: { ...render.composition, width, height },
    });
    return [columns, rows];
  };

  test.each([
    [1280, 720, undefined, [64, 36]],
    [1280, 720, 0.25, [16, 9]],
    [720, 1280, 1, [36, 64]],
    [59, 39, 1, [2, 1]],
    [1, 1, 1, [1, 1]],
    [4608, 100, 1, [230, 5]],
  ])(
    'of %d x %d pixels at scale %s has blocks of 20 pixels or a little more: %j',
    (width, height, scale, blocks) => {
      expect(blocksOf(width, height, scale)).toEqual(blocks);
    },
  );

  test.each([
    [1920, 1080, 1],
    [1280, 720, 2],
    [3840, 2160, 4],
  ])(
    'of %d x %d pixels at scale %d has no more blocks than one of 1280x720',
    (width, height, scale) => {
      expect(blocksOf(width, height, scale)).toEqual([64, 36]);
    },
  );
});
