import { rename } from 'node:fs/promises';
import type { Render } from '../core/plan.ts';
import { acceptedName } from '../core/transport-stream.ts';
import type { MediaRenderer, MediaRequest, RenderedMedia } from '../render/ports.ts';
import type { Remotion } from './remotion.ts';
import type {
  RenderFramesOptions,
  RenderMediaOptions,
  RenderStillOptions,
} from './remotion-types.ts';

/** What all of Remotion's render functions take. */
export type CommonOptions = Readonly<Record<string, unknown>>;

type CallRemotion = (
  remotion: Remotion,
  request: MediaRequest,
  options: CommonOptions,
  onProgress: Parameters<MediaRenderer['render']>[1],
) => Promise<RenderedMedia>;

/** As many as `renderMedia()` gives (Remotion 4.0.529). */
const SLOWEST_FRAMES = 10;

const renderMedia: CallRemotion = async ({ renderer }, request, options, onProgress) => {
  const outputLocation = acceptedName(request.output, options['codec']);
  const { slowestFrames } = await renderer.renderMedia({
    ...options,
    outputLocation,
    separateAudioTo: request.separateAudioTo,
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

const renderFrames: CallRemotion = async ({ renderer }, request, options, onProgress) => {
  const times: { frame: number; time: number }[] = [];
  await renderer.renderFrames({
    ...options,
    outputDir: request.output,
    onStart: () => undefined,
    onFrameUpdate: (rendered: number, frame: number, time: number) => {
      times.push({ frame, time });
      onProgress({ rendered, encoded: rendered });
    },
  } as unknown as RenderFramesOptions);
  return { slowestFrames: times.toSorted((a, b) => b.time - a.time).slice(0, SLOWEST_FRAMES) };
};

/** Remotion's function for each type of render. */
export const callRemotion: Readonly<Record<Render['type'], CallRemotion>> = {
  'media': renderMedia,
  'still': renderStill,
  'image-sequence': renderFrames,
};
