import { copyFrames } from './copy-frames.ts';
import { encodeAtOnce } from './encode-at-once.ts';
import { extensionOf } from './extension.ts';
import { isDirect, type Chunk, type MediaRender, type Render } from './plan.ts';
import { hasCopiedFrames, rangesOfChunk, toFrameRangeArgument } from './split.ts';
import { TRANSPORT_STREAM } from './transport-stream.ts';

/** The arguments of Remotion's function that depend on the chunk, without paths, props and ports. An `ffmpegOverride` is a function. */
export type ChunkArguments = Readonly<Record<string, unknown>>;

/** The only chunk of a render is rendered as one machine would: in the final codec, with the user's own options. */
function directArguments(render: MediaRender): ChunkArguments {
  return {
    codec: render.codec,
    audioCodec: render.audioCodec,
    muted: render.muted,
    enforceAudioTrack: render.enforceAudioTrack,
    preferLossless: render.preferLossless,
    numberOfGifLoops: render.numberOfGifLoops,
    metadata: render.metadata,
    ffmpegOverride: encodeAtOnce,
    ...(render.separateAudio === null ? {} : silentArguments(render)),
  };
}

/** The sound is a file of its own: the video has none, whatever codec that is to have. Remotion wants one that fits the name. */
function silentArguments({ outName }: MediaRender): ChunkArguments {
  return { audioCodec: extensionOf(outName) === 'webm' ? 'opus' : null, enforceAudioTrack: false };
}

/**
 * One chunk of several. Metadata and GIF loops belong to the result and are given to combine. The page is not muted if
 * its sound is collected: then it says at each frame what is to be heard.
 */
function partArguments(render: MediaRender): ChunkArguments {
  return {
    codec: render.chunkCodec,
    audioCodec: null,
    muted: !render.collectsSound,
    enforceAudioTrack: false,
    preferLossless: false,
    numberOfGifLoops: null,
    metadata: null,
    ffmpegOverride: hasCopiedFrames(render.codec) ? copyFrames : encodeAtOnce,
    ...(render.chunkCodec === 'h264-ts' ? TRANSPORT_STREAM : {}),
  };
}

function mediaArguments(render: MediaRender, chunk: Chunk): ChunkArguments {
  return {
    ...(isDirect(render) ? directArguments(render) : partArguments(render)),
    frameRange: toFrameRangeArgument(rangesOfChunk(render, chunk)),
    everyNthFrame: render.everyNthFrame,
    sampleRate: render.sampleRate,
    // The first frame of the whole, not of the chunk: audio is cut relative to it.
    compositionStart: render.frameRange[0],
  };
}

/**
 * Numbers alone, so that the pictures sort by frame: Remotion names them by the chunk, and they get the names that the
 * whole sequence gives them afterwards.
 */
const CHUNK_PATTERN = '[frame].[ext]';

/** What `renderMedia()`, `renderStill()` or `renderFrames()` is to be called with for one chunk. */
export function chunkArguments(render: Render, chunk: Chunk): ChunkArguments {
  const { renderOptions, everyNthFrame } = render;
  if (render.type === 'media') return { ...renderOptions, ...mediaArguments(render, chunk) };
  const { imageFormat } = render;
  if (render.type === 'still') return { ...renderOptions, imageFormat, frame: chunk.frameRange[0] };
  return {
    ...renderOptions,
    imageFormat,
    frameRange: toFrameRangeArgument(rangesOfChunk(render, chunk)),
    everyNthFrame,
    imageSequencePattern: CHUNK_PATTERN,
    muted: true,
  };
}
