import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImageSequenceRender } from '../../src/core/plan.ts';
import { chunkPictureNames, pictureNames } from '../../src/core/picture-names.ts';
import { framesOfRender } from '../../src/core/split.ts';
import { makeSequenceRender } from '../support/plans.ts';

const require = createRequire(import.meta.url);
const renderer = path.dirname(require.resolve('@remotion/renderer/package.json'));
/** Remotion's own function, which `renderFrames()` names its files with. */
const { getFrameOutputFileName } = require(
  path.join(renderer, 'dist/get-frame-padded-index.js'),
) as {
  getFrameOutputFileName: (request: Readonly<Record<string, unknown>>) => string;
};

function remotionNames(render: ImageSequenceRender): string[] {
  const { everyNthFrame, imageFormat, pattern } = render;
  const frames = framesOfRender(render);
  return frames.map((frame, index) =>
    getFrameOutputFileName({
      index,
      frame,
      imageFormat,
      countType: everyNthFrame === 1 ? 'actual-frames' : 'from-zero',
      lastFrame: frames.at(-1),
      totalFrames: frames.length,
      imageSequencePattern: pattern,
    }),
  );
}

describe('the pictures of a sequence', () => {
  test.each<[string, Parameters<typeof makeSequenceRender>[0], string, string]>([
    ['the whole', { frames: 300 }, 'element-000.jpeg', 'element-299.jpeg'],
    ['a part', { frames: 300, options: { frames: [8, 12] } }, 'element-08.jpeg', 'element-12.jpeg'],
    [
      'every third frame',
      { frames: 300, options: { 'every-nth-frame': 3 } },
      'element-00.jpeg',
      'element-99.jpeg',
    ],
    [
      'a single frame',
      { frames: 300, options: { frames: { pictures: [10] } } },
      'element-10.jpeg',
      'element-10.jpeg',
    ],
    [
      'single frames',
      { frames: 300, options: { frames: { pictures: [0, 30, 150] } } },
      'element-000.jpeg',
      'element-150.jpeg',
    ],
    ['one frame', { frames: 1 }, 'element-0.jpeg', 'element-0.jpeg'],
    [
      'a pattern of the user’s',
      { frames: 11, options: { 'image-sequence-pattern': '[ext]-[frame]-[frame].[ext]' } },
      'jpeg-00-00.jpeg',
      'jpeg-10-10.jpeg',
    ],
  ])('of %s are named as on one machine', (_, request, first, last) => {
    const render = makeSequenceRender(request);
    const names = pictureNames(render);
    expect(names).toEqual(remotionNames(render));
    expect([names[0], names.at(-1)]).toEqual([first, last]);
  });

  test.each([1, 7, 100, 300])('are each in one chunk of %i frames, in order', (framesPerChunk) => {
    const render = makeSequenceRender({ frames: 300, framesPerChunk });
    const names = render.chunks.flatMap((_, chunk) => chunkPictureNames(render, chunk));
    expect(names).toEqual(remotionNames(render));
  });
});
