import { describe, expect, test } from 'vitest';
import { makeSamples, SOUND_RATE } from '../sound.ts';
import { findOffset, signalToNoise, splitChannels, type Sound } from './sound-comparison.ts';

const sound = splitChannels(makeSamples());

/** A second of the sound from a sample on; what lies in front of it is silent. */
function cut(from: number): Sound {
  const channel = (samples: Float64Array) =>
    Float64Array.from({ length: SOUND_RATE }, (_, i) => samples[from + i] ?? 0);
  return [channel(sound[0]), channel(sound[1])];
}

describe('findOffset', () => {
  test.each([0, 1, -1, 1105, 2048, -2048, 3071])(
    'finds a sound that is %i samples late',
    (late) => {
      expect(findOffset(cut(20_000), cut(20_000 - late))).toBe(late);
    },
  );

  test('finds it under noise and at another volume', () => {
    const [left, right] = cut(20_000 - 2048);
    const noisy = left.map((sample, i) => sample * 0.3 + ((i * 7919) % 997) - 498);
    expect(findOffset(cut(20_000), [noisy, right])).toBe(2048);
  });

  test('finds none in silence', () => {
    const silence = new Float64Array(SOUND_RATE);
    expect(findOffset(cut(0), [silence, silence])).toBeNull();
  });
});

describe('signalToNoise', () => {
  test('is endless for the same samples, also where one is late', () => {
    expect(signalToNoise(cut(0), cut(0), 0)).toBe(Infinity);
    expect(signalToNoise(cut(5000), cut(4900), 100)).toBe(Infinity);
    expect(signalToNoise(cut(4900), cut(5000), -100)).toBe(Infinity);
  });

  test('is 20 decibels where a tenth of the level is wrong', () => {
    const [left, right] = cut(0);
    const louder: Sound = [left.map((sample) => sample * 1.1), right.map((sample) => sample * 1.1)];
    expect(signalToNoise([left, right], louder, 0)).toBeCloseTo(20, 5);
  });

  test('hears channels that were changed for each other', () => {
    const [left, right] = cut(0);
    expect(signalToNoise([left, right], [right, left], 0)).toBeLessThan(3);
  });
});
