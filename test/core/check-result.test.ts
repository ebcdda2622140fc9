import { describe, expect, test } from 'vitest';
import { checkResult, type ExpectedSound, type ProbedMedia } from '../../src/core/check-result.ts';
import { isDirect } from '../../src/core/plan.ts';
import { makeTestRender, type TestRequest } from '../support/plans.ts';
import { resultFormats } from '../support/remotion-format.ts';

const good: ProbedMedia = {
  duration: 10,
  videoFrames: 300,
  audioCodec: 'aac',
  audioSpan: { start: 0, duration: 10 },
};
const late: TestRequest = { options: { 'audio-sync': 'remotion' } };
const silent: TestRequest = { options: { muted: true } };
const direct: TestRequest = { jobs: 1 };
const [mp3, gif, vp9] = (['mp3', 'gif', 'vp9'] as const).map((codec): TestRequest => ({
  format: resultFormats.get(codec)!,
}));

/** @param mixed seconds of sound that combine mixed, of which a lone chunk and a muted render have none */
function checkTestResult(request: TestRequest, probed: ProbedMedia, mixed = 10): string[] {
  const render = makeTestRender(request);
  const joined: ExpectedSound = render.collectsSound
    ? { type: 'mixed', seconds: mixed }
    : { type: 'none' };
  return checkResult(render, probed, isDirect(render) ? { type: 'as rendered' } : joined);
}

describe('a result is right', () => {
  test.each<[string, TestRequest, Partial<ProbedMedia>]>([
    ['with all frames and sound', {}, {}],
    [
      'whose sound is said to end where the last sample begins',
      {},
      { audioSpan: { start: 0, duration: 10 - 1 / 48_000 } },
    ],
    [
      'with Remotion’s timing two AAC packets and their priming longer',
      late,
      {
        duration: 10 + 4096 / 48_000,
        audioSpan: { start: 0, duration: 10 + 4096 / 48_000 },
      },
    ],
    [
      'so at a low sample rate, whose packets last longer',
      { options: { 'audio-sync': 'remotion', 'sample-rate': 22_050 } },
      { duration: 10 + 4096 / 22_050 },
    ],
    [
      'a frame shorter, as containers leave out the duration of the last',
      { fps: 4, frames: 40, jobs: 2, outName: 'a.mkv' },
      { duration: 9.75, videoFrames: 40 },
    ],
    ['in a container that tells no duration', {}, { duration: null }],
    ['muted, without sound', silent, { audioCodec: null }],
    ['of one chunk without sound, where the composition has none', direct, { audioCodec: null }],
    ['of sound alone', mp3!, { videoFrames: null, audioCodec: 'mp3' }],
    ['as a GIF', gif!, { audioCodec: null }],
    ['as VP9 with Opus', vp9!, { audioCodec: 'opus' }],
    [
      'with lossless audio',
      {
        options: { 'audio-codec': 'pcm-16' },
        format: { ...resultFormats.get('h264')!, resolvedAudioCodec: 'pcm-16' },
      },
      { audioCodec: 'pcm_s16le' },
    ],
  ])('%s', (_, request, changes) => {
    expect(checkTestResult(request, { ...good, ...changes })).toEqual([]);
  });
});

describe('sound that ends before the frames do is right', () => {
  const short = 3 + 1 / 48_000;
  test.each<[string, TestRequest, Partial<ProbedMedia>]>([
    ['as it was mixed', {}, { audioSpan: { start: 0, duration: 3.029 } }],
    ['to the last packet', {}, { audioSpan: { start: 0, duration: short + 1023 / 48_000 } }],
    ['as Remotion made it in one job', direct, { audioSpan: { start: 0, duration: 3.029 } }],
    ['alone', mp3!, { duration: 3.05, videoFrames: null, audioCodec: 'mp3' }],
    [
      'alone in one job',
      { ...mp3!, ...direct },
      { duration: 2.9, videoFrames: null, audioCodec: 'mp3' },
    ],
  ])('%s', (_, request, changes) => {
    expect(checkTestResult(request, { ...good, ...changes }, short)).toEqual([]);
  });

  test('but not before the end of what was mixed', () => {
    const probed = { ...good, audioSpan: { start: 0, duration: 2.9 } };
    expect(checkTestResult({}, probed, 3)).toEqual([
      'its sound starts at 0 s and lasts 2.9 s, expected 0 s and 3 to 10 s',
    ]);
  });
});

describe('a result is refused', () => {
  test.each<[string, TestRequest, Partial<ProbedMedia>, string]>([
    ['that lacks a frame', {}, { videoFrames: 299 }, 'it has 299 video frames, expected 300'],
    ['without video', {}, { videoFrames: null }, 'it has no video frames, expected 300'],
    [
      'of sound that has video',
      mp3!,
      { audioCodec: 'mp3' },
      'it has 300 video frames, expected none',
    ],
    ['whose timestamps collapsed', {}, { duration: 0.1 }, 'it lasts 0.1 s, expected 10 s'],
    [
      'a hundredth of a second longer than its sound may be',
      {},
      { duration: 10.01 },
      'it lasts 10.01 s, expected 10 s',
    ],
    [
      'whose sound is late',
      {},
      { audioSpan: { start: 0.042_667, duration: 10 } },
      'its sound starts at 0.042667 s and lasts 10 s, expected 0 s and 10 s',
    ],
    [
      'whose sound goes on after the frames',
      {},
      { audioSpan: { start: 0, duration: 10.016 } },
      'its sound starts at 0 s and lasts 10.016 s, expected 0 s and 10 s',
    ],
    [
      'whose sound is nowhere said to begin',
      {},
      { audioSpan: null },
      'its sound has no start and no duration, expected 0 s and 10 s',
    ],
    [
      'with Remotion’s timing a tenth of a second and more too long',
      late,
      { duration: 10.12 },
      'it lasts 10.12 s, expected 10 s',
    ],
    [
      'without sound, where chunks have some',
      {},
      { audioCodec: null },
      'its audio codec is missing, expected aac',
    ],
    ['with another audio codec', {}, { audioCodec: 'mp3' }, 'its audio codec is mp3, expected aac'],
    [
      'of one chunk with another audio codec',
      direct,
      { audioCodec: 'mp3' },
      'its audio codec is mp3, expected aac',
    ],
    [
      'of one chunk without the sound track that was asked for',
      { ...direct, options: { 'enforce-audio-track': true } },
      { audioCodec: null },
      'its audio codec is missing, expected aac',
    ],
    ['muted, with sound', silent, {}, 'it has an audio stream (aac), expected none'],
  ])('%s', (_, request, changes, problem) => {
    expect(checkTestResult(request, { ...good, ...changes })).toEqual([problem]);
  });

  test('with one line for each fault', () => {
    const broken = { duration: 0, videoFrames: 1, audioCodec: 'mp3', audioSpan: null };
    expect(checkTestResult({}, broken)).toHaveLength(4);
  });
});
