import { validateOutputFilename } from '@remotion/renderer';
import { describe, expect, test } from 'vitest';
import { extensionOf } from '../../src/core/extension.ts';
import { acceptedName } from '../../src/core/transport-stream.ts';
import { chunkArguments } from '../../src/core/chunk-arguments.ts';
import { chunkFileNames } from '../../src/core/chunk-files.ts';
import { planSchema } from '../../src/core/plan.ts';
import {
  makePlanRequest,
  makeTestPlan,
  makeTestRender,
  type TestRequest,
} from '../support/plans.ts';
import {
  audioChoices,
  remotionFormat,
  resultFormats,
  type AudioChoice,
} from '../support/remotion-format.ts';

const gif = resultFormats.get('gif')!;

describe('a plan', () => {
  test('is one that its own schema accepts, also after a journey as JSON', () => {
    for (const choice of audioChoices) {
      const plan = makeTestPlan({
        format: remotionFormat(choice),
        options: { 'audio-codec': choice.audioCodec ?? undefined },
      });
      expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    }
  });

  test('names its jobs for people, by the frames of the composition', () => {
    const plan = makeTestPlan({ options: { frames: [100, 199] }, jobs: 3 });
    expect(plan.jobs.map(({ name }) => name)).toEqual([
      '1/3 · frames 100–133',
      '2/3 · frames 134–167',
      '3/3 · frames 168–199',
    ]);
  });

  test('deals more chunks than jobs are allowed out to jobs of several', () => {
    const plan = makeTestPlan({ frames: 5000, jobs: 'auto', framesPerChunk: 10 });
    expect(plan.renders[0]!.chunks).toHaveLength(500);
    expect(plan.jobs).toHaveLength(256);
    expect(plan.jobs[0]!.name).toBe('1/256 · frames 0–9');
    expect(plan.jobs[255]!.name).toBe('256/256 · frames 4980–4999');
  });

  test('of one chunk is in the final codec, with the user’s own audio', () => {
    expect(makeTestRender({ jobs: 1 })).toMatchObject({
      chunkCodec: 'h264',
      collectsSound: false,
      chunkExtension: 'mp4',
      framesPerChunk: 300,
    });
  });

  test('of a stream without a container has one chunk, whatever is asked for', () => {
    for (const split of [{ jobs: 3 }, { framesPerChunk: 75 }])
      expect(makeTestRender({ outName: 'hello.hevc', ...split }).chunks).toHaveLength(1);
  });

  test('of a frame range without an end goes on to the last frame', () => {
    expect(makeTestRender({ options: { frames: [290, null] } }).frameRange).toEqual([290, 299]);
  });

  test('counts frames and their rate in the output where only every nth frame is rendered', () => {
    expect(makeTestRender({ format: gif, options: { 'every-nth-frame': 3 } })).toMatchObject({
      frameCount: 100,
      fps: 10,
    });
  });

  test.each([
    ['the option first', { 'sample-rate': 22_050 }, 44_100, 22_050],
    ['the composition’s own then', {}, 44_100, 44_100],
    ['Remotion’s default last', {}, null, 48_000],
  ])('takes of sample rates %s', (_, options, defaultSampleRate, sampleRate) => {
    const { composition } = makePlanRequest();
    expect(
      makeTestRender({ options, composition: { ...composition, defaultSampleRate } }).sampleRate,
    ).toBe(sampleRate);
  });

  test('keeps options of the browser, the chunks and combine apart', () => {
    const plan = makeTestPlan({
      options: { 'gl': 'swangle', 'crf': 18, 'audio-bitrate': '320k', 'metadata': { title: 'x' } },
    });
    expect(plan.chromiumOptions).toEqual({ gl: 'swangle' });
    expect(plan.renders[0]).toMatchObject({
      renderOptions: { crf: 18, audioBitrate: '320k' },
      combineOptions: { audioBitrate: '320k' },
      metadata: { title: 'x' },
    });
  });
});

// The table of Remotion's codecs, as measured; the other tests derive it from Remotion's functions.
test.each([
  ['h264', 'h264-ts', 'media.ts', 'sound.zst'],
  ['h264-mkv', 'h264-mkv', 'media.mkv', 'sound.zst'],
  ['h265', 'h265', 'media.mp4', 'sound.zst'],
  ['av1', 'av1', 'media.mp4', 'sound.zst'],
  ['prores', 'prores', 'media.mov', 'sound.zst'],
  ['vp8', 'vp8', 'media.webm', 'sound.zst'],
  ['vp9', 'vp9', 'media.webm', 'sound.zst'],
  ['gif', 'prores', 'media.mov', null],
  ['wav', 'wav', 'sound.zst', null],
  ['mp3', 'wav', 'sound.zst', null],
  ['aac', 'wav', 'sound.zst', null],
] as const)('chunks of %s are %s, in the files %s and %s', (codec, chunkCodec, media, sound) => {
  const render = makeTestRender({ format: resultFormats.get(codec)! });
  expect(render.chunkCodec).toBe(chunkCodec);
  expect(chunkFileNames(render)).toEqual({ media, sound });
});

test.each([
  ['vp8', 'media.webm'],
  ['h265', 'media.mp4'],
  ['h264', 'media.ts'],
] as const)('muted chunks of %s are files %s alone, of pages that are muted', (codec, media) => {
  const render = makeTestRender({ format: resultFormats.get(codec)!, options: { muted: true } });
  expect(chunkFileNames(render)).toEqual({ media, sound: null });
  expect(chunkArguments(render, render.chunks[0]!)).toMatchObject({ muted: true });
});

test('Remotion takes the names of the files of every chunk, muted or not', () => {
  for (const choice of audioChoices) {
    for (const muted of [false, true]) {
      const format = remotionFormat(choice);
      if (muted && !format.hasVideo) continue;
      const render = makeTestRender({ format, options: { muted } });
      const media = render.chunkExtension;
      const { codec, audioCodec } = chunkArguments(
        render,
        render.chunks[0]!,
      ) as unknown as AudioChoice;
      const names = {
        codec,
        audioCodecSetting: audioCodec,
        extension: extensionOf(acceptedName(`media.${media}`, codec)),
        preferLossless: false,
      };
      expect(
        () => validateOutputFilename({ ...names, separateAudioTo: null }),
        JSON.stringify(choice),
      ).not.toThrow();
    }
  }
});

describe('the ProRes profile', () => {
  const composition = {
    ...makePlanRequest().composition,
    defaultProResProfile: '4444',
  };
  const profileOf = (request: TestRequest) =>
    makeTestRender({ composition, ...request }).renderOptions['proResProfile'];

  test('is the composition’s own, which renderMedia() would not look for', () => {
    expect(profileOf({ format: resultFormats.get('prores')! })).toBe('4444');
  });

  test('is the one given in place of it', () => {
    const options = { 'prores-profile': 'proxy' };
    expect(profileOf({ format: resultFormats.get('prores')!, options })).toBe('proxy');
  });

  test('is none for another codec, which would not take it', () => {
    for (const codec of ['h264', 'gif', 'mp3'] as const)
      expect(profileOf({ format: resultFormats.get(codec)! }), codec).toBeUndefined();
  });
});
