/**
 * The sound of the compositions: made here, so that every sample of it is known.
 * A chirp that never repeats, with clicks at uneven times, fits itself at one place only.
 */
export const SOUND_RATE = 48_000;
const SECONDS = 4;
const CHANNELS = 2;
const HEADER = 44; // bytes

/** Hertz. */
const CHIRP_FROM = 150;
const CHIRP_TO = 6000;
const CHIRP_LEVEL = 9000;

const CLICK_LEVEL = 20_000;
const CLICK_SAMPLES = 24; // half a millisecond
/** Seconds. No two gaps are alike. */
const CLICKS = [0, 0.111, 0.287, 0.401, 0.614, 0.733, 0.967, 1.31, 1.43, 1.789, 1.951, 2.5, 3.3];

/** The sample of one channel; the right one lags the left by a quarter turn, so that they cannot be taken for each other. */
function sampleAt(index: number, channel: number): number {
  const time = index / SOUND_RATE;
  const growth = Math.log(CHIRP_TO / CHIRP_FROM) / SECONDS;
  const turns = (CHIRP_FROM * (Math.exp(growth * time) - 1)) / growth;
  const chirp = CHIRP_LEVEL * Math.sin(2 * Math.PI * (turns - channel / 4));
  const clicks = CLICKS.some((click) => {
    const since = index - Math.round(click * SOUND_RATE);
    return since >= 0 && since < CLICK_SAMPLES;
  });
  return Math.round(chirp + (clicks ? CLICK_LEVEL : 0));
}

/** All samples, left and right in turn. */
export function makeSamples(): Int16Array {
  return Int16Array.from({ length: SECONDS * SOUND_RATE * CHANNELS }, (_, index) =>
    sampleAt(Math.floor(index / CHANNELS), index % CHANNELS),
  );
}

/** The samples as a WAV file of 16 bits. */
export function makeWav(samples: Int16Array): Buffer {
  const header = Buffer.alloc(HEADER);
  const bytes = samples.length * 2;
  header.write('RIFF', 0);
  header.writeUInt32LE(HEADER - 8 + bytes, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(CHANNELS, 22);
  header.writeUInt32LE(SOUND_RATE, 24);
  header.writeUInt32LE(SOUND_RATE * CHANNELS * 2, 28);
  header.writeUInt16LE(CHANNELS * 2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(bytes, 40);
  const data = Buffer.alloc(bytes);
  for (const [index, sample] of samples.entries()) data.writeInt16LE(sample, index * 2);
  return Buffer.concat([header, data]);
}
