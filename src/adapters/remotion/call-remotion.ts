import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Render } from '../../core/plan.ts';
import { shrinkArguments, type SeamPictureRequest } from '../../core/seam-pictures.ts';
import { acceptedName } from '../../core/transport-stream.ts';
import type { MediaRenderer, MediaRequest, RenderedMedia } from '../../render/ports.ts';
import { callFfmpeg } from './ffmpeg.ts';
import type { Remotion } from './remotion.ts';
import type {
  RenderFramesOptions,
  RenderMediaOptions,
  RenderStillOptions,
} from './remotion-types.ts';

/** What all of Remotion's render functions take. */
export type CommonOptions = Readonly<Record<string, unknown>>;

type Called = Omit<RenderedMedia, 'sound'>;

type CallRemotion = (
  remotion: Remotion,
  request: MediaRequest,
  options: CommonOptions,
  onProgress: Parameters<MediaRenderer['render']>[1],
  signal: AbortSignal,
) => Promise<Called>;

/** As many as `renderMedia()` gives (Remotion 4.0.529). */
const SLOWEST_FRAMES = 10;

const renderMedia: CallRemotion = async ({ renderer }, request, options, onProgress) => {
  const outputLocation = acceptedName(request.output, options['codec']);
  const { slowestFrames } = await renderer.renderMedia({
    ...options,
    outputLocation,
    onProgress: ({ renderedFrames, encodedFrames }) =>
      onProgress({ rendered: renderedFrames, encoded: encodedFrames }),
  } as RenderMediaOptions);
  await rename(outputLocation, request.output);
  return { slowestFrames };
};

const renderStill: CallRemotion = async ({ renderer }, request, options, onProgress) => {
  const started = performance.now();
  await renderer.renderStill({ ...options, output: request.output } as RenderStillOptions);
  onProgress({ rendered: 1, encoded: 1 });
  const frame = Number(options['frame']);
  return { slowestFrames: [{ frame, time: Math.round(performance.now() - started) }] };
};

/** Takes the pictures of an image sequence's chunk of its files, and removes that of the neighbour's frame. */
async function takePictures(
  remotion: Remotion,
  { own, next, grid }: SeamPictureRequest,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  // Remotion pads the numbers, so that they sort as texts.
  const files = (await readdir(folder)).toSorted().map((name) => join(folder, name));
  const [first, last] = [files[0]!, files.at(-1)!];
  if (own !== null) await callFfmpeg(remotion, shrinkArguments(first, grid, own), signal);
  if (next === null) return;
  await callFfmpeg(remotion, shrinkArguments(last, grid, next.file), signal);
  await rm(last);
}

const renderFrames: CallRemotion = async (remotion, request, options, onProgress, signal) => {
  const times: { frame: number; time: number }[] = [];
  await remotion.renderer.renderFrames({
    ...options,
    outputDir: request.output,
    onStart: () => undefined,
    onFrameUpdate: (rendered: number, frame: number, time: number) => {
      times.push({ frame, time });
      onProgress({ rendered, encoded: rendered });
    },
  } as unknown as RenderFramesOptions);
  if (request.seams !== null) await takePictures(remotion, request.seams, request.output, signal);
  return { slowestFrames: times.toSorted((a, b) => b.time - a.time).slice(0, SLOWEST_FRAMES) };
};

/** Remotion's function for each type of render. */
export const callRemotion: Readonly<Record<Render['type'], CallRemotion>> = {
  'media': renderMedia,
  'still': renderStill,
  'image-sequence': renderFrames,
};
