export const sampleRate = 48000;

/** Semitones above A3: a new note every quarter of a second, ten seconds without the same bar twice. */
const MELODY = [
  [0, 7, 12, 16, 19, 16, 12, 7],
  [5, 12, 17, 21, 24, 21, 17, 12],
  [-3, 4, 9, 12, 16, 12, 9, 4],
  [2, 9, 14, 17, 21, 17, 14, 9],
  [7, 11, 14, 19, 24, 28, 24, 12],
].flat();
const NOTE_SECONDS = 0.25;

/** Plucked notes, each heard a little to one side, over a soft bass: stereo samples, left and right in turn. */
export function playTune(seconds: number): Float32Array {
  const samples = new Float32Array(seconds * sampleRate * 2);
  MELODY.forEach((semitones, index) => {
    pluck(samples, index * NOTE_SECONDS, pitch(semitones), 0.24, index % 2 ? 0.3 : 0.7);
    if (index % 8 === 0) pluck(samples, index * NOTE_SECONDS, pitch(semitones) / 4, 0.3, 0.5, 2);
  });
  fadeOut(samples, 0.6);
  return samples;
}

function pitch(semitones: number): number {
  return 220 * 2 ** (semitones / 12);
}

/** Adds a note of three overtones that dies away; `side` is 0 for left, 1 for right. */
function pluck(
  samples: Float32Array,
  start: number,
  hertz: number,
  volume: number,
  side: number,
  length = 1.2,
): void {
  const first = Math.round(start * sampleRate);
  const count = Math.min(length * sampleRate, samples.length / 2 - first);
  for (let index = 0; index < count; index++) {
    const time = index / sampleRate;
    const phase = 2 * Math.PI * hertz * time;
    const tone =
      Math.sin(phase) +
      0.35 * Math.sin(2 * phase) * Math.exp(-6 * time) +
      0.12 * Math.sin(4 * phase) * Math.exp(-12 * time);
    // Six milliseconds of rise take the click away; the tail ends in silence.
    const loudness =
      Math.min(1, time / 0.006) * Math.exp((-4.2 / length) * time) * (1 - time / length);
    const value = tone * loudness * volume;
    const at = (first + index) * 2;
    samples[at] = (samples[at] ?? 0) + value * (1 - side);
    samples[at + 1] = (samples[at + 1] ?? 0) + value * side;
  }
}

function fadeOut(samples: Float32Array, seconds: number): void {
  const length = seconds * sampleRate * 2;
  for (let index = 0; index < length; index++) {
    const at = samples.length - length + index;
    samples[at] = (samples[at] ?? 0) * (1 - index / length);
  }
}
