import { framesPerChunkForCombining } from './audio-rule.ts';
import { extensionOf } from './extension.ts';
import type { MediaRender } from './plan.ts';

/** The files of all chunks, in the order of the output. */
export interface ChunkFiles {
  readonly media: readonly string[];
  /** Empty where chunks have no audio file of their own. */
  readonly audio: readonly string[];
}

/** What `combineChunks()` is to be called with. It gets the user's audio codec, never the chunks'. */
export function combineArguments(
  render: MediaRender,
  files: ChunkFiles,
): Readonly<Record<string, unknown>> {
  return {
    ...render.combineOptions,
    codec: render.codec,
    audioCodec: render.audioCodec,
    preferLossless: render.preferLossless,
    videoFiles: render.hasVideo ? files.media : [],
    audioFiles: render.hasVideo ? files.audio : files.media,
    framesPerChunk: framesPerChunkForCombining(render.framesPerChunk),
    // Of the output: with the composition's own, every third frame of a GIF plays three times too fast.
    fps: render.fps,
    numberOfGifLoops: render.numberOfGifLoops,
    metadata: render.metadata,
    // The frames of the output, one after another: they are counted for the progress and nothing else (4.0.529).
    everyNthFrame: 1,
    frameRange: [0, render.frameCount - 1],
    compositionDurationInFrames: render.frameCount,
    sampleRate: render.sampleRate,
  };
}

/**
 * Extension of the file that `combineChunks()` writes. AAC alone may be asked for as .m4a, .m4b, .3gp, .mpg or .mpeg;
 * `renderMedia()` writes the same ADTS packets under each, and Remotion's ffmpeg knows no format by those names.
 */
export function joinedExtension({ hasVideo, resolvedAudioCodec, outName }: MediaRender): string {
  return !hasVideo && resolvedAudioCodec === 'aac' ? 'aac' : extensionOf(outName);
}
