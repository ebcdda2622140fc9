import { describe, expect, test } from 'vitest';
import { makePlan } from '../../src/core/make-plan.ts';
import { UserError } from '../../src/core/user-error.ts';
import { makePlanRequest, type TestRequest } from '../support/plans.ts';
import { resultFormats } from '../support/remotion-format.ts';

const gif = resultFormats.get('gif')!;

/** The lines with which a request is refused. */
function problemsOf(request: TestRequest): readonly string[] {
  try {
    makePlan(makePlanRequest(request));
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

function warningsOf(request: TestRequest): readonly string[] {
  return makePlan(makePlanRequest(request)).warnings;
}

describe('a request is refused', () => {
  test.each<[string, TestRequest, string]>([
    [
      'whose frames end behind the composition',
      { options: { frames: [0, 300] } },
      'frames: "0-300" is not allowed. Allowed: frames from 0 to 299, which the composition "Hello" has.',
    ],
    [
      'whose frames start behind the composition',
      { options: { frames: [300, null] } },
      'frames: "300-" is not allowed. Allowed: frames from 0 to 299, which the composition "Hello" has.',
    ],
    [
      'with chunks too short for the codec',
      { framesPerChunk: 4 },
      'frames-per-chunk: "4" is not allowed. Allowed: 5 or more for h264 at 30 fps (shorter chunks get wrong timestamps).',
    ],
    [
      'with chunks too short at the frame rate of the output',
      { framesPerChunk: 2, options: { 'every-nth-frame': 3, 'muted': true } },
      'frames-per-chunk: "2" is not allowed. Allowed: 3 or more for h264 at 10 fps (shorter chunks get wrong timestamps).',
    ],
    [
      'to mute what is sound alone',
      { format: resultFormats.get('mp3')!, options: { muted: true } },
      'muted: true is not allowed with the codec mp3, which has no video: nothing would be left.',
    ],
  ])('%s', (_, request, problem) => {
    expect(problemsOf(request)).toEqual([problem]);
  });

  test('with one line for each problem', () => {
    const problems = problemsOf({
      framesPerChunk: 1,
      options: { frames: [9, 5000] },
    });
    expect(problems.map((line) => line.split(':')[0])).toEqual(['frames', 'frames-per-chunk']);
  });
});

describe('a request is taken', () => {
  test.each<[string, TestRequest]>([
    ['for every second frame of a GIF', { format: gif, options: { 'every-nth-frame': 2 } }],
    [
      'for every second frame of a muted video',
      { options: { 'every-nth-frame': 2, 'muted': true } },
    ],
    ['for one short chunk, since it is not joined', { frames: 3, framesPerChunk: 3 }],
    ['for a chunk longer than all frames', { frames: 3, framesPerChunk: 4 }],
    [
      'for short chunks of a codec that bears them',
      { format: resultFormats.get('vp9')!, framesPerChunk: 1 },
    ],
    ['with GIF chunks of one frame', { format: gif, framesPerChunk: 1 }],
    [
      'with alpha in several chunks of VP9',
      { format: resultFormats.get('vp9')!, options: { 'pixel-format': 'yuva420p' } },
    ],
    [
      'with alpha in several chunks of a GIF',
      { format: gif, options: { 'image-format': 'png', 'pixel-format': 'yuva444p10le' } },
    ],
  ])('%s', (_, request) => {
    expect(problemsOf(request)).toEqual([]);
    expect(warningsOf(request)).toEqual([]);
  });
});

describe('a warning says', () => {
  test.each<[string, TestRequest, RegExp]>([
    [
      'that chunks are longer, for the sake of the last one',
      { frames: 301, framesPerChunk: 75 },
      /^frames-per-chunk: 75 would leave a last chunk of 1 frame, which h264 cannot join; 76 is used\.$/,
    ],
    [
      'that chunks are longer, for the sake of their number',
      { frames: 20_000, framesPerChunk: 10 },
      /^frames-per-chunk: 10 would make more than 900 chunks, .*; 23 is used\.$/,
    ],
    [
      'that single frames become pictures',
      {
        format: { type: 'image-sequence', imageFormat: 'jpeg', extension: 'zip' },
        options: { frames: { pictures: [0, 30, 60] } },
      },
      /^frames: single frames \(0,30,60\) are rendered as pictures\. For a video give a range, such as 0-60; if pictures are wanted, set image-sequence=true\.$/,
    ],
    [
      'that the sound of every second frame is Remotion’s own',
      { options: { 'every-nth-frame': 2 } },
      /^every-nth-frame: with 2 Remotion writes sound that does not match the frames, on one machine too\. Set muted=true, or render a GIF\.$/,
    ],
    [
      'that a stream without a container is rendered by one job',
      { outName: 'hello.hevc', framesPerChunk: 75 },
      /^out-name: "hello\.hevc" is a bare stream, .*: one job renders it\./,
    ],
    [
      'that the container cannot have its sound lined up',
      { outName: 'hello.mkv' },
      /^AAC sound in MKV stays 2048 samples late/,
    ],
  ])('%s', (_, request, warning) => {
    const warnings = warningsOf(request);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(warning);
  });
});
