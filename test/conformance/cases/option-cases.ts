import { BrowserSafeApis } from '@remotion/renderer/client';
import type { MediaCase } from '../conformance-case.ts';
import { FRAMES, makeCase, part, whole, type CaseWords } from './make-case.ts';

/** Few bits for the picture: two encoders that begin at other frames agree less. */
const coarse = { tolerance: { ssimAtSeams: 0.94, ssimElsewhere: 0.94 } } as const;

/** Options that change the picture or its encoding. */
const pictures: readonly CaseWords[] = [
  { name: 'scale 0.5', codec: 'h264', flags: ['--scale=0.5'], options: { scale: 0.5 } },
  { name: 'scale 2', codec: 'vp8', flags: ['--scale=2'], options: { scale: 2 }, ...coarse },
  {
    name: 'width and height',
    codec: 'h264',
    flags: ['--width=240', '--height=160'],
    overrides: { width: 240, height: 160 },
  },
  {
    name: 'odd width and height, h264',
    codec: 'h264',
    flags: ['--width=241', '--height=161'],
    overrides: { width: 241, height: 161 },
  },
  {
    name: 'odd width and height, vp9',
    codec: 'vp9',
    flags: ['--width=241', '--height=161'],
    overrides: { width: 241, height: 161 },
  },
  {
    name: 'odd width and height, gif',
    codec: 'gif',
    flags: ['--width=241', '--height=161'],
    overrides: { width: 241, height: 161 },
  },
  { name: 'fps 24', codec: 'h264', flags: ['--fps=24'], overrides: { fps: 24 } },
  {
    name: 'duration 40',
    codec: 'h264',
    flags: ['--duration=40'],
    overrides: { durationInFrames: 40 },
    frames: { first: 0, last: 39, step: 1 },
    whole: true,
  },
  { name: 'crf 32, h264', codec: 'h264', flags: ['--crf=32'], options: { crf: 32 }, ...coarse },
  { name: 'crf 40, vp9', codec: 'vp9', flags: ['--crf=40'], options: { crf: 40 }, ...coarse },
  {
    name: 'video-bitrate 500k, h264',
    codec: 'h264',
    flags: ['--video-bitrate=500k'],
    options: { videoBitrate: '500k' },
    ...coarse,
  },
  {
    name: 'video-bitrate 1M, h265',
    codec: 'h265',
    flags: ['--video-bitrate=1M'],
    options: { videoBitrate: '1M' },
  },
  {
    name: 'max-rate and buffer-size',
    codec: 'h264',
    flags: ['--max-rate=600k', '--buffer-size=1200k'],
    options: { encodingMaxRate: '600k', encodingBufferSize: '1200k' },
    ...coarse,
  },
  {
    name: 'x264-preset ultrafast',
    codec: 'h264',
    flags: ['--x264-preset=ultrafast'],
    options: { x264Preset: 'ultrafast' },
  },
  { name: 'gop 5', codec: 'h264', flags: ['--gop=5'], options: { gopSize: 5 } },
  {
    name: 'pixel-format yuv444p, h264',
    codec: 'h264',
    flags: ['--pixel-format=yuv444p', '--image-format=png'],
    options: { pixelFormat: 'yuv444p', imageFormat: 'png' },
  },
  {
    name: 'pixel-format yuv420p10le, h265',
    codec: 'h265',
    flags: ['--pixel-format=yuv420p10le'],
    options: { pixelFormat: 'yuv420p10le' },
  },
  {
    name: 'pixel-format yuv444p, gif',
    codec: 'gif',
    flags: ['--pixel-format=yuv444p'],
    options: { pixelFormat: 'yuv444p' },
  },
  {
    name: 'image-format png',
    codec: 'h264',
    flags: ['--image-format=png'],
    options: { imageFormat: 'png' },
  },
  {
    name: 'jpeg-quality 40',
    codec: 'h264',
    flags: ['--jpeg-quality=40'],
    options: { jpegQuality: 40 },
  },
  ...BrowserSafeApis.validColorSpaces.map((colorSpace): CaseWords => ({
    name: `color-space ${colorSpace}`,
    codec: 'h264',
    flags: [`--color-space=${colorSpace}`],
    options: { colorSpace },
  })),
  ...BrowserSafeApis.proResProfileOptions.map((proResProfile): CaseWords => ({
    name: `prores-profile ${proResProfile}`,
    codec: 'prores',
    flags: [`--prores-profile=${proResProfile}`],
    options: { proResProfile },
  })),
  {
    name: 'disallow-parallel-encoding',
    codec: 'h264',
    flags: ['--disallow-parallel-encoding'],
    options: { disallowParallelEncoding: true },
  },
];

/** Which frames, and how they are cut. */
const timing: readonly CaseWords[] = [
  {
    name: 'every third frame, gif',
    codec: 'gif',
    frames: { ...whole, step: 3 },
    framesPerChunk: 6,
  },
  {
    name: 'every second frame of a part, muted',
    codec: 'h264',
    frames: { ...part, step: 2 },
    framesPerChunk: 6,
    flags: ['--muted'],
    options: { muted: true },
  },
  { name: 'one frame', codec: 'h264', frames: { first: 20, last: 20, step: 1 } },
  { name: 'one chunk', codec: 'h264', framesPerChunk: FRAMES },
  {
    name: 'the shortest chunks, h264',
    codec: 'h264',
    frames: { first: 3, last: 20, step: 1 },
    framesPerChunk: 5,
  },
  // 7 frames last 233.3 ms: what a container rounds off each chunk adds up.
  ...(['h264', 'h264-mkv', 'h265', 'av1', 'vp8', 'vp9', 'prores', 'gif'] as const).map(
    (codec): CaseWords => ({ name: `seven chunks, ${codec}`, codec, framesPerChunk: 7 }),
  ),
  {
    name: 'chunks of one frame, vp8',
    codec: 'vp8',
    frames: { first: 7, last: 9, step: 1 },
    framesPerChunk: 1,
  },
  {
    name: 'a chunk length that leaves one frame, h264',
    codec: 'h264',
    framesPerChunk: 22,
    plannedFramesPerChunk: 23,
  },
];

/** GIF loops and metadata. */
const results: readonly CaseWords[] = [
  ...[0, 3].map((loops): CaseWords => ({
    name: `number-of-gif-loops ${loops}`,
    codec: 'gif',
    flags: [`--number-of-gif-loops=${loops}`],
    options: { numberOfGifLoops: loops },
  })),
  ...(['h264', 'h264-mkv', 'vp8', 'prores', 'mp3', 'wav', 'gif'] as const).map(
    (codec): CaseWords => ({
      name: `metadata, ${codec}`,
      codec,
      flags: ['--metadata=title=Ein Titel: "ü"', '--metadata=artist=Somebody'],
      options: { metadata: { title: 'Ein Titel: "ü"', artist: 'Somebody' } },
    }),
  ),
];

export const optionCases: readonly MediaCase[] = [...pictures, ...timing, ...results].map(makeCase);
