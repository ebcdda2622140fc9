import { describe, expect, test } from 'vitest';
import {
  alignmentArguments,
  chooseAlignment,
  reasonForLateSound,
} from '../../src/core/audio-sync.ts';
import type { MediaRender } from '../../src/core/plan.ts';
import { makeTestRender } from '../support/plans.ts';
import { remotionFormat, type AudioCodec, type Codec } from '../support/remotion-format.ts';

type Choice = readonly [codec: Codec, audioCodec: AudioCodec, outName: string];

function renderOf([codec, audioCodec, outName]: Choice, options: object = {}): MediaRender {
  const format = remotionFormat({ codec, audioCodec, preferLossless: false });
  return makeTestRender({ outName, format, options: { 'audio-codec': audioCodec, ...options } });
}

describe('sound is lined up', () => {
  test.each<[...Choice, 'mp4' | 'mov', number]>([
    ['h264', 'aac', 'a.mp4', 'mp4', 2048],
    ['h264', 'aac', 'a.mov', 'mov', 2048],
    ['h264', 'aac', 'A.MP4', 'mp4', 2048],
    ['h265', 'aac', 'a.mp4', 'mp4', 2048],
    ['av1', 'aac', 'a.mp4', 'mp4', 2048],
    ['prores', 'aac', 'a.mov', 'mov', 2048],
    ['h264', 'mp3', 'a.mp4', 'mp4', 1105],
    ['h264', 'mp3', 'a.mov', 'mov', 1105],
    ['aac', 'aac', 'a.m4a', 'mp4', 2048],
    ['aac', 'aac', 'a.m4b', 'mp4', 2048],
    ['aac', 'aac', 'a.3gp', 'mp4', 2048],
  ])('of %s with %s as %s', (codec, audioCodec, outName, container, priming) => {
    expect(chooseAlignment(renderOf([codec, audioCodec, outName]))).toEqual({
      container,
      priming,
      seconds: 10,
    });
  });
});

describe('sound is left as it is', () => {
  test.each<[string, ...Choice]>([
    ['that begins at 0 already', 'prores', 'pcm-16', 'a.mov'],
    ['whose container says by itself where it begins', 'vp9', 'opus', 'a.webm'],
    ['in a container without edit lists', 'h264', 'aac', 'a.mkv'],
    ['whose packets have no timestamps', 'aac', 'aac', 'a.aac'],
    ['whose file has a header of its own for it', 'mp3', 'mp3', 'a.mp3'],
  ])('%s: %s with %s as %s', (_, ...choice) => {
    expect(chooseAlignment(renderOf(choice))).toBeNull();
  });

  test('where Remotion’s timing is asked for', () => {
    const options = { 'audio-sync': 'remotion' };
    expect(chooseAlignment(renderOf(['h264', 'aac', 'a.mp4'], options))).toBeNull();
  });

  test('where there is none', () => {
    expect(chooseAlignment(renderOf(['h264', 'aac', 'a.mp4'], { muted: true }))).toBeNull();
  });
});

test('sound ends with the frames, in the output’s own rate', () => {
  const render = makeTestRender({ frames: 100, fps: 30_000 / 1001 });
  expect(chooseAlignment(render)?.seconds).toBeCloseTo(3.336_667, 6);
});

test('AAC in MKV stays late, and the reason names a way out', () => {
  expect(reasonForLateSound(renderOf(['h264', 'aac', 'a.mkv']))).toBe(
    'AAC sound in MKV stays 2048 samples late, as Remotion writes it: MKV has no edit list. In MP4, or with audio-codec=pcm-16, it is exact.',
  );
});

test.each<[string, Choice, object]>([
  ['it is lined up', ['h264', 'aac', 'a.mp4'], {}],
  ['it is another codec', ['h264', 'pcm-16', 'a.mkv'], {}],
  ['Remotion’s timing is asked for', ['h264', 'aac', 'a.mkv'], { 'audio-sync': 'remotion' }],
  ['there is none', ['h264', 'aac', 'a.mkv'], { muted: true }],
  ['there are no frames to be late for', ['aac', 'aac', 'a.aac'], {}],
])('no word of late sound where %s', (_, choice, options) => {
  expect(reasonForLateSound(renderOf(choice, options))).toBeNull();
});

test('nothing is encoded, and times are counted in samples', () => {
  const alignment = { container: 'mp4', priming: 2048, seconds: 100 / 30 } as const;
  const given = alignmentArguments(alignment, 48_000, 'in.mp4', 'out.mp4');
  expect(given.join(' ')).toContain('-i in.mp4 -map 0 -c copy ');
  expect(given.join(' ')).toContain('-movie_timescale 48000 ');
  expect(given[given.indexOf('-bsf:a') + 1]).toContain('160000/(48000*TB)');
  expect(given.slice(-3)).toEqual(['-f', 'mp4', 'out.mp4']);
});
