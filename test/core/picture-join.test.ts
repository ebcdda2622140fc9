import { describe, expect, test } from 'vitest';
import {
  pictureJoinArguments,
  pictureList,
  roundsChunkTimes,
} from '../../src/core/picture-join.ts';
import { makeTestRender } from '../support/plans.ts';
import { resultCodecs, resultFormats } from '../support/remotion-format.ts';

describe('joining the pictures of chunks', () => {
  test('is our own where files of chunks have rounded times', () => {
    const rounded = resultCodecs.filter((codec) =>
      roundsChunkTimes(makeTestRender({ format: resultFormats.get(codec)! })),
    );
    expect(rounded.toSorted()).toEqual(['h264-mkv', 'h265', 'vp8', 'vp9']);
  });

  test.each([24, 30_000 / 1001, 30, 60])(
    'the lengths of all files at %d fps are that of all frames, to the microsecond',
    (fps) => {
      const format = resultFormats.get('vp9')!;
      const render = makeTestRender({ frames: 900 * 7 - 4, fps, framesPerChunk: 7, format });
      const files = render.chunks.map((_, index) => `/chunks/${index}.mkv`);
      const list = pictureList(render, files);
      const lengths = [...list.matchAll(/^duration (\S+)$/gm)].map(([, seconds]) =>
        Number(seconds),
      );
      expect(lengths).toHaveLength(files.length);
      const all = lengths.reduce((sum, seconds) => sum + Math.round(seconds * 1_000_000), 0);
      expect(all).toBe(Math.round((render.frameCount / fps) * 1_000_000));
      expect(list.split('\n').slice(0, 2)).toEqual([
        'ffconcat version 1.0',
        "file '/chunks/0.mkv'",
      ]);
    },
  );

  test('sets times anew only where the container could hold better ones', () => {
    const render = makeTestRender();
    expect(pictureJoinArguments(render, 'list.txt', 'a.mkv')).not.toContain('-bsf:v');
    expect(pictureJoinArguments(render, 'list.txt', 'a.mp4')).toContain('-bsf:v');
  });
});
