/** Frames in colour and with alpha, and how far they are from each other. */
import { runForBytes } from './video-tools.ts';

/** Four bytes for each pixel, row by row: red, green, blue, alpha. */
export type ColorFrame = Uint8Array;

/** Codecs whose alpha only libvpx's own decoders read. */
const ALPHA_DECODERS: Readonly<Record<string, string>> = { vp8: 'libvpx', vp9: 'libvpx-vp9' };

/**
 * Every frame of a video, or of the pictures that a pattern names, with its alpha.
 *
 * @param codec where it is VP8 or VP9: else the alpha is not decoded
 */
export async function decodeColor(
  file: string,
  { width, height }: { readonly width: number; readonly height: number },
  codec = '',
): Promise<ColorFrame[]> {
  const decoder = ALPHA_DECODERS[codec];
  const bytes = await runForBytes('ffmpeg', [
    ...(decoder === undefined ? [] : ['-c:v', decoder]),
    '-i',
    file,
    '-fps_mode',
    'passthrough',
    '-pix_fmt',
    'rgba',
    '-f',
    'image2pipe',
    '-c:v',
    'rawvideo',
    '-',
  ]);
  const size = width * height * 4;
  return Array.from({ length: bytes.length / size }, (_, frame) =>
    bytes.subarray(frame * size, (frame + 1) * size),
  );
}

/** What is seen of a pixel's channel on black. */
function seen(frame: ColorFrame, pixel: number, channel: number): number {
  return (frame[pixel + channel]! * frame[pixel + 3]!) / 255;
}

/** Peak signal-to-noise ratio in decibels of the colours as seen on black; infinite for equal frames. */
export function colorNoise(first: ColorFrame, second: ColorFrame): number {
  let sum = 0;
  for (let pixel = 0; pixel < first.length; pixel += 4)
    for (let channel = 0; channel < 3; channel++)
      sum += (seen(first, pixel, channel) - seen(second, pixel, channel)) ** 2;
  return 10 * Math.log10((255 * 255 * 0.75 * first.length) / sum);
}

/** The mean difference of the alpha, in levels from 0 to 255. */
export function alphaDifference(first: ColorFrame, second: ColorFrame): number {
  let sum = 0;
  for (let alpha = 3; alpha < first.length; alpha += 4)
    sum += Math.abs(first[alpha]! - second[alpha]!);
  return sum / (first.length / 4);
}

/** One channel of a frame as a picture: 0 red, 1 green, 2 blue, as seen on black. */
export function channelOf(frame: ColorFrame, channel: number): Uint8Array {
  return Uint8Array.from({ length: frame.length / 4 }, (_, pixel) =>
    Math.round(seen(frame, pixel * 4, channel)),
  );
}
