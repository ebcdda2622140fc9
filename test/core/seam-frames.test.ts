import { describe, expect, test } from 'vitest';
import type { Render } from '../../src/core/plan.ts';
import { hasCheckedSeams, seamFrames, seamScale } from '../../src/core/seam-frames.ts';
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

describe('the scale of pictures', () => {
  const scaleOf = (width: number, height: number, scale?: number) => {
    const render: Render = makeTestRender({ options: { scale } });
    return seamScale({ ...render, composition: { ...render.composition, width, height } });
  };

  test('is the render’s own up to 1280x720 pixels', () => {
    expect(scaleOf(1280, 720)).toBe(1);
    expect(scaleOf(1280, 720, 0.5)).toBe(0.5);
    expect(scaleOf(320, 180, 2)).toBe(2);
  });

  test.each([
    [1920, 1080, 1],
    [1280, 720, 2],
    [2160, 3840, 1],
    [100, 9000, 4],
  ])('is lower for %d x %d at scale %d, so that no picture is larger', (width, height, scale) => {
    const found = scaleOf(width, height, scale);
    expect(found).toBeLessThan(scale);
    expect(width * found * height * found).toBeCloseTo(1280 * 720);
  });
});
