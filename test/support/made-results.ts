import path from 'node:path';
import { combineChunks, RenderInternals } from '@remotion/renderer';
import type { CombineChunksOptions } from '../../src/adapters/remotion/remotion-types.ts';
import { combineArguments, joinedExtension } from '../../src/core/combine-arguments.ts';
import type { MediaRender } from '../../src/core/plan.ts';
import { makeNoise, writeWav, type Samples } from './noise.ts';
import { makeTestRender } from './plans.ts';
import { remotionFormat, type AudioCodec, type Codec } from './remotion-format.ts';

// Results as Remotion joins them, of chunks as Remotion encodes them, without a browser.

export interface ResultRequest {
  readonly codec: Codec;
  readonly audioCodec: AudioCodec;
  readonly outName: string;
  readonly fps?: number;
  readonly frames?: number;
  readonly sampleRate?: number;
  readonly audioBitrate?: string;
  readonly audioSync?: 'exact' | 'remotion';
}

export interface MadeResult {
  readonly render: MediaRender;
  /** What `combineChunks()` wrote. */
  readonly file: string;
  /** The sound that was given to it. */
  readonly truth: Samples;
}

const [WIDTH, HEIGHT] = [64, 36];

/** The encoders that Remotion takes (`getCodecName()`); AV1 as quick as it can be. */
const ENCODERS: Readonly<Partial<Record<Codec, readonly string[]>>> = {
  'h264': ['libx264', '-pix_fmt', 'yuv420p'],
  'h264-mkv': ['libx264', '-pix_fmt', 'yuv420p'],
  'h265': ['libx265', '-pix_fmt', 'yuv420p', '-x265-params', 'log-level=error'],
  'av1': ['libaom-av1', '-pix_fmt', 'yuv420p', '-cpu-used', '8'],
  'vp8': ['libvpx', '-pix_fmt', 'yuv420p'],
  'vp9': ['libvpx-vp9', '-pix_fmt', 'yuv420p'],
  'prores': ['prores_ks', '-pix_fmt', 'yuva444p10le', '-profile:v', '4444'],
};

export async function runFfmpeg(args: readonly string[], input?: Uint8Array): Promise<void> {
  await RenderInternals.callFf({
    bin: 'ffmpeg',
    args: ['-v', 'error', '-y', ...args],
    options: input === undefined ? {} : { input: Buffer.from(input) },
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  });
}

/** A chunk's frames: noise, so that no packet is like another. */
async function encodeFrames(render: MediaRender, frames: number, output: string): Promise<void> {
  const pixels = new Uint8Array(makeNoise((frames * WIDTH * HEIGHT) / 4).buffer);
  const input = ['-f', 'image2pipe', '-c:v', 'rawvideo', '-pixel_format', 'gray'];
  const shape = ['-frame_size', String(WIDTH * HEIGHT), '-video_size', `${WIDTH}x${HEIGHT}`];
  // Remotion's own timescale (`generateFfmpegArgs()`); containers other than MP4 and MOV ignore it.
  const encode = ['-c:v', ...ENCODERS[render.codec as Codec]!, '-video_track_timescale', '90000'];
  const rate = ['-framerate', String(render.fps), '-i', '-'];
  await runFfmpeg([...input, ...shape, ...rate, ...encode, output], pixels);
}

function planResult({ frames = 50, fps = 30, ...request }: ResultRequest): MediaRender {
  const choice = { codec: request.codec, audioCodec: request.audioCodec, preferLossless: false };
  return makeTestRender({
    frames,
    fps,
    outName: request.outName,
    format: remotionFormat(choice),
    framesPerChunk: Math.ceil(frames / 2),
    options: {
      'audio-codec': request.audioCodec,
      'sample-rate': request.sampleRate,
      'audio-bitrate': request.audioBitrate,
      'audio-sync': request.audioSync,
      'metadata': { title: 'Noise' },
    },
  });
}

/** Encodes two chunks into a folder and joins them. */
export async function makeResult(request: ResultRequest, folder: string): Promise<MadeResult> {
  const render = planResult(request);
  const truth = makeNoise(Math.round((render.frameCount / render.fps) * render.sampleRate));
  const pictures: string[] = [];
  const sound = path.join(folder, 'sound.wav');
  await writeWav(sound, truth, render.sampleRate);
  for (const [index, { frameCount }] of render.chunks.entries()) {
    if (!render.hasVideo) break;
    const file = path.join(folder, `${index}.${render.chunkExtension}`);
    await encodeFrames(render, frameCount, file);
    pictures.push(file);
  }
  const outputLocation = path.join(folder, `joined.${joinedExtension(render)}`);
  await combineChunks({
    ...combineArguments(render, { pictures, sound }),
    outputLocation,
    logLevel: 'error',
  } as CombineChunksOptions);
  return { render, file: outputLocation, truth };
}
