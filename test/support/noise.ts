import { writeFile } from 'node:fs/promises';

/** Sound of two channels, left and right in turn, as samples of 16 bits. */
export type Samples = Int16Array<ArrayBuffer>;

/** Bytes of a sample in each of two channels. */
const FRAME = 4;

/** Samples that are compared, and how far apart they may lie: two packets of AAC and more. */
const WINDOW = 4096;
const FARTHEST = 4096;

/**
 * Noise without high tones, which every encoder keeps, and of which no part is like another: so it can be found again in
 * what was decoded. It is the same at each call.
 *
 * @param length in samples of one channel
 */
export function makeNoise(length: number): Samples {
  let seed = 1;
  let level = 0;
  return Int16Array.from({ length: length * 2 }, () => {
    // Park and Miller's generator: 1 to 2³¹ - 2.
    seed = (seed * 48_271) % (2 ** 31 - 1);
    level = level * 0.95 + (seed / 2 ** 30 - 1) * 2000;
    return Math.round(level);
  });
}

/** Writes samples as a WAV file of two channels. */
export async function writeWav(file: string, samples: Samples, sampleRate: number): Promise<void> {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(header.length - 8 + samples.byteLength, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(2, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(sampleRate * FRAME, 28);
  header.writeUInt16LE(FRAME, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(samples.byteLength, 40);
  await writeFile(file, Buffer.concat([header, Buffer.from(samples.buffer)]));
}

/** How unlike two parts of the left channel are: 0 where they are equal. */
function compareParts(expected: Samples, at: number, found: Samples, foundAt: number): number {
  let sum = 0;
  for (let index = 0; index < WINDOW; index++)
    sum += ((expected[(at + index) * 2] ?? 0) - (found[(foundAt + index) * 2] ?? 0)) ** 2;
  return sum;
}

/** By how many samples the sound that was decoded is late: where it is least unlike; negative where it is early. */
export function findDelay(expected: Samples, found: Samples): number {
  const at = Math.floor(expected.length / 4 - WINDOW / 2);
  let delay = 0;
  let least = Infinity;
  for (let tried = -FARTHEST; tried <= FARTHEST; tried++) {
    const difference = compareParts(expected, at, found, at + tried);
    if (difference < least) [least, delay] = [difference, tried];
  }
  return delay;
}

/** How much stronger the sound is than what encoding added to it, in decibels. */
export function signalToNoise(expected: Samples, found: Samples, delay: number): number {
  let [signal, noise] = [0, 0];
  for (const [index, sample] of expected.entries()) {
    signal += sample ** 2;
    noise += (sample - (found[index + delay * 2] ?? 0)) ** 2;
  }
  return 10 * Math.log10(signal / noise);
}
