import { describe, expect, test } from 'vitest';
import { checkResult, type ProbedMedia } from '../../src/core/check-result.ts';
import { mustHaveAudio } from '../../src/core/sound.ts';
import { makeTestRender, type TestRequest } from '../support/plans.ts';
import { resultFormats } from '../support/remotion-format.ts';

const good: ProbedMedia = { duration: 10, videoFrames: 300, audioCodec: 'aac' };
const silent: TestRequest = { options: { muted: true } };
const direct: TestRequest = { jobs: 1 };
const [mp3, gif, vp9] = (['mp3', 'gif', 'vp9'] as const).map((codec): TestRequest => ({
  format: resultFormats.get(codec)!,
}));

function checkTestResult(request: TestRequest, probed: ProbedMedia): string[] {
  const render = makeTestRender(request);
  return checkResult(render, probed, mustHaveAudio(render, [{ silent: false }]));
}

describe('a result is right', () => {
  test.each<[string, TestRequest, Partial<ProbedMedia>]>([
    ['with all frames and sound', {}, {}],
    ['two AAC packets and their priming longer', {}, { duration: 10 + 4096 / 48_000 }],
    [
      'so at a low sample rate, whose packets last longer',
      { options: { 'sample-rate': 22_050 } },
      { duration: 10 + 4096 / 22_050 },
    ],
    [
      'a frame shorter, as containers leave out the duration of the last',
      { fps: 4, frames: 40, jobs: 2 },
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
      'a tenth of a second and more too long',
      {},
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
    expect(checkTestResult({}, { duration: 0, videoFrames: 1, audioCodec: null })).toHaveLength(3);
  });
});
