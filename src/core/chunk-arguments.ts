import { isDirect, type Chunk, type Render } from './plan.ts';

/** The arguments of `renderMedia()` that depend on the chunk, without paths, props and ports. */
export type ChunkArguments = Readonly<Record<string, unknown>>;

/** The only chunk of a render is rendered as one machine would: in the final codec, with the user's own options. */
function directArguments(render: Render): ChunkArguments {
  return {
    codec: render.codec,
    audioCodec: render.audioCodec,
    muted: render.muted,
    enforceAudioTrack: render.enforceAudioTrack,
    preferLossless: render.preferLossless,
    numberOfGifLoops: render.numberOfGifLoops,
    metadata: render.metadata,
  };
}

/**
 * One chunk of several. Metadata and GIF loops belong to the result and are given to combine.
 * Every chunk gets an audio track, or chunks without sound would shift those after them.
 */
function partArguments(render: Render): ChunkArguments {
  const audioCodec = render.chunkAudioCodec;
  return {
    codec: render.chunkCodec,
    audioCodec,
    muted: audioCodec === null,
    enforceAudioTrack: audioCodec !== null,
    preferLossless: false,
    numberOfGifLoops: null,
    metadata: null,
  };
}

/** What `renderMedia()` is to be called with for one chunk. */
export function chunkArguments(render: Render, chunk: Chunk): ChunkArguments {
  return {
    ...render.renderMediaOptions,
    ...(isDirect(render) ? directArguments(render) : partArguments(render)),
    frameRange: chunk.frameRange,
    everyNthFrame: render.everyNthFrame,
    sampleRate: render.sampleRate,
    // The first frame of the whole, not of the chunk: audio is cut relative to it.
    compositionStart: render.frameRange[0],
  };
}
