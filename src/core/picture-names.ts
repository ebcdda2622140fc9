import type { ImageSequenceRender } from './plan.ts';

/** Remotion's own pattern, where none is given. */
export const DEFAULT_PATTERN = 'element-[frame].[ext]';

/**
 * The file name of a picture of the sequence, by the rule of `renderFrames()` (Remotion 4.0.529): the number of the
 * frame, or of the picture where frames are left out, with as many digits as the last one has.
 *
 * @param index the picture's place in the whole sequence, from 0
 */
export function pictureName(render: ImageSequenceRender, index: number): string {
  const { everyNthFrame, frameRange, frameCount, imageFormat, pattern } = render;
  const [first, last] = everyNthFrame === 1 ? frameRange : [0, frameCount - 1];
  const number = String(first + index).padStart(String(last).length, '0');
  return pattern.replaceAll('[frame]', number).replaceAll('[ext]', imageFormat);
}

/** The file names of a chunk's pictures, in the order of the frames. */
export function chunkPictureNames(render: ImageSequenceRender, chunk: number): string[] {
  const { frameCount } = render.chunks[chunk]!;
  const first = chunk * render.framesPerChunk;
  return Array.from({ length: frameCount }, (_, index) => pictureName(render, first + index));
}
