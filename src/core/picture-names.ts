import type { ImageSequenceRender } from './plan.ts';
import { framesOfRender } from './split.ts';

/** Remotion's own pattern, where none is given. */
export const DEFAULT_PATTERN = 'element-[frame].[ext]';

/**
 * Lists the file names of a sequence's pictures, in the order of the frames, by the rule of `renderFrames()` (Remotion
 * 4.0.529): the number of the frame, or of the picture with `every-nth-frame`, with as many digits as the last one has.
 */
export function pictureNames(render: ImageSequenceRender): string[] {
  const { everyNthFrame, imageFormat, pattern } = render;
  const frames = framesOfRender(render);
  const numbers = everyNthFrame === 1 ? frames : [...frames.keys()];
  const digits = String(numbers.at(-1)).length;
  return numbers.map((number) =>
    pattern
      .replaceAll('[frame]', String(number).padStart(digits, '0'))
      .replaceAll('[ext]', imageFormat),
  );
}

/** Lists the file names of a chunk's pictures, in the order of the frames. */
export function chunkPictureNames(render: ImageSequenceRender, chunk: number): string[] {
  const first = chunk * render.framesPerChunk;
  return pictureNames(render).slice(first, first + render.chunks[chunk]!.frameCount);
}
