import { extensionOf } from './extension.ts';
import type { MediaRender } from './plan.ts';

/** What is joined: the pictures of all chunks, in the order of the output, and the sound of the whole. */
export interface JoinFiles {
  /** Empty for a codec of sound alone. */
  readonly pictures: readonly string[];
  /** A WAV file, or null if the result has no audio stream. */
  readonly sound: string | null;
}

/**
 * `combineChunks()` joins AAC chunks packet by packet if a chunk has more frames than this, and else encodes the sound
 * once, as one machine would (`canConcatAudioSeamlessly()`, Remotion 4.0.529). The number serves it for nothing else.
 */
const MAX_FRAMES_ENCODED_ONCE = 4;

/** What `combineChunks()` is to be called with. It gets the user's audio codec, never the chunks'. */
export function combineArguments(
  render: MediaRender,
  files: JoinFiles,
): Readonly<Record<string, unknown>> {
  return {
    ...render.combineOptions,
    codec: render.codec,
    audioCodec: render.audioCodec,
    preferLossless: render.preferLossless,
    videoFiles: files.pictures,
    audioFiles: files.sound === null ? [] : [files.sound],
    framesPerChunk: Math.min(render.framesPerChunk, MAX_FRAMES_ENCODED_ONCE),
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
