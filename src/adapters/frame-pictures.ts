import type { decode } from 'fast-png';
import type { Render } from '../core/plan.ts';
import type { Picture } from '../core/shrink-picture.ts';
import type { CommonOptions } from './call-remotion.ts';
import type { Remotion } from './remotion.ts';
import type { RenderFramesOptions } from './remotion-types.ts';

/** Options of a render that decide what a page draws and how long it may take, under Remotion's own names. */
const PAGE_OPTIONS = [
  'timeoutInMilliseconds',
  'offthreadVideoCacheSizeInBytes',
  'offthreadVideoThreads',
  'mediaCacheSizeInBytes',
  'chromeMode',
] as const;

/** What `renderFrames()` takes of the options of a render, whatever function that is for. */
export function pageOptions({ renderOptions }: Pick<Render, 'renderOptions'>): CommonOptions {
  return Object.fromEntries(
    PAGE_OPTIONS.filter((name) => renderOptions[name] !== undefined).map((name) => [
      name,
      renderOptions[name],
    ]),
  );
}

/** @throws where Chrome's PNG is not what it has always been: 8 bits a channel, with alpha or without. */
function readPicture({ width, height, channels, depth, data }: ReturnType<typeof decode>): Picture {
  if (depth !== 8 || (channels !== 3 && channels !== 4))
    throw new Error(
      `Chrome's picture has ${channels} channels of ${depth} bits, expected 3 or 4 of 8.`,
    );
  return { width, height, channels, data };
}

/**
 * One or two frames, in ascending order. Every nth frame and not `frames`, which a Remotion that is older than the
 * option would ignore: it would take pictures of the whole composition.
 */
function frameSelection([first, last = first]: readonly number[]): CommonOptions {
  const everyNthFrame = Math.max(1, last! - first!);
  return { frameRange: [first, last], everyNthFrame };
}

/** Takes pictures of one or two frames in memory, one after the other in one page. */
export async function takeFramePictures(
  { renderer }: Remotion,
  frames: readonly number[],
  scale: number,
  options: CommonOptions,
): Promise<Picture[]> {
  const { decode } = await import('fast-png');
  const pictures = new Map<number, Picture>();
  await renderer.renderFrames({
    ...options,
    ...frameSelection(frames),
    scale,
    imageFormat: 'png',
    // Nothing is heard of a picture, so no sound is fetched for it.
    muted: true,
    concurrency: 1,
    outputDir: null,
    onFrameBuffer: (png: Buffer, frame: number) => pictures.set(frame, readPicture(decode(png))),
    onStart: () => undefined,
    onFrameUpdate: () => undefined,
    // What the page says was in the log when the chunk was rendered.
    logLevel: 'error',
  } as unknown as RenderFramesOptions);
  return frames.map((frame) => pictures.get(frame)!);
}
