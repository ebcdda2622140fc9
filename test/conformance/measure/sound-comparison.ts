import { SOUND_RATE } from '../sound.ts';
import { runFfmpeg } from './run-ffmpeg.ts';

/** Samples of one channel. */
type Channel = Float64Array;

/** Both channels. */
export type Sound = readonly [Channel, Channel];

/** Offsets are looked for so far in both directions, in samples: more than AAC's 2048 and MP3's 1105 with a packet. */
const FARTHEST = 4000;

/** Samples that are compared to find an offset: a sixth of a second, in which the chirp does not repeat. */
const WINDOW = 8000;

export function splitChannels(samples: Int16Array): Sound {
  const channel = (number: number) =>
    Float64Array.from({ length: samples.length / 2 }, (_, i) => samples[i * 2 + number]!);
  return [channel(0), channel(1)];
}

/** The sound of a file at 48 kHz. */
export async function decodeSound(file: string): Promise<Sound> {
  const raw = ['-f', 's16le', '-ar', String(SOUND_RATE), '-ac', '2', '-'];
  const bytes = await runFfmpeg('ffmpeg', ['-i', file, '-map', '0:a:0', ...raw]);
  return splitChannels(new Int16Array(Uint8Array.from(bytes).buffer));
}

function correlate(truth: Channel, found: Channel, from: number, lag: number): number {
  let sum = 0;
  for (let i = from; i < from + WINDOW; i++) sum += (truth[i] ?? 0) * (found[i + lag] ?? 0);
  return sum;
}

/**
 * How many samples later a sound is than another, by the best fit of the two; negative for earlier.
 * Null where one of them is silent.
 */
export function findOffset([truth]: Sound, [found]: Sound): number | null {
  // From the middle, which an offset pushes over no end.
  const from = Math.max(0, Math.floor((Math.min(truth.length, found.length) - WINDOW) / 2));
  let best = 0;
  let offset: number | null = null;
  for (let lag = -FARTHEST; lag <= FARTHEST; lag++) {
    const fit = correlate(truth, found, from, lag);
    if (fit > best) [best, offset] = [fit, lag];
  }
  return offset;
}

/**
 * Signal against difference in decibels, over what both have when `found` is moved `offset` samples forward;
 * Infinity where they are equal.
 */
export function signalToNoise(truth: Sound, found: Sound, offset: number): number {
  let signal = 0;
  let noise = 0;
  for (const [number, channel] of truth.entries()) {
    const other = found[number]!;
    const end = Math.min(channel.length, other.length - offset);
    for (let i = Math.max(0, -offset); i < end; i++) {
      signal += channel[i]! ** 2;
      noise += (channel[i]! - other[i + offset]!) ** 2;
    }
  }
  return noise === 0 ? Infinity : 10 * Math.log10(signal / noise);
}
