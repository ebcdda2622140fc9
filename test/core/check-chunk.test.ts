import { describe, expect, test } from 'vitest';
import { checkChunk, type FoundChunk } from '../../src/core/check-chunk.ts';
import type { ChunkReport } from '../../src/core/chunk-report.ts';
import { markCached } from '../../src/core/mark-cached.ts';
import {
  makeChunkReport,
  makeTestPlan,
  mediaRenderOf,
  someDigest,
  type TestRequest,
} from '../support/plans.ts';
import { resultFormats } from '../support/remotion-format.ts';

const id = { render: 0, chunk: 1 };

/** The problems of a chunk that is found as reported, but for the changes. */
function problemsOf(
  request: TestRequest,
  change: (found: FoundChunk) => Partial<FoundChunk>,
): string[] {
  const plan = makeTestPlan(request);
  const report = makeChunkReport(plan, id);
  const videoFrames = mediaRenderOf(plan).hasVideo ? report.frameCount : null;
  const found = {
    report,
    media: report.media,
    sound: report.sound ?? undefined,
    artifacts: [],
    videoFrames,
  };
  return checkChunk(plan, someDigest, id, { ...found, ...change(found) });
}

describe('a chunk is sound', () => {
  test.each<[string, TestRequest]>([
    ['with video and audio', {}],
    ['with video alone', { options: { muted: true } }],
    ['with sound alone', { format: resultFormats.get('mp3')! }],
    ['of a GIF', { format: resultFormats.get('gif')! }],
  ])('%s', (_, request) => {
    expect(problemsOf(request, () => ({}))).toEqual([]);
  });
});

describe('a chunk is damaged', () => {
  const other = 'f'.repeat(64);
  test.each<[string, (found: FoundChunk) => Partial<FoundChunk>, string[]]>([
    [
      'whose video is not there',
      () => ({ media: undefined, videoFrames: null }),
      ['its file media.ts is not there'],
    ],
    [
      'whose video is cut off',
      ({ report }) => ({ media: { ...report.media, size: 7 }, videoFrames: null }),
      ['its file media.ts has 7 bytes, expected 2000'],
    ],
    [
      'whose video is another',
      ({ report }) => ({ media: { ...report.media, sha256: other }, videoFrames: null }),
      [`its file media.ts has the digest ${other}, expected ${'a1'.repeat(32)}`],
    ],
    ['whose sound is not there', () => ({ sound: undefined }), ['its file sound.zst is not there']],
    [
      'whose sound is cut off',
      ({ report }) => ({ sound: { ...report.sound!, size: 0 } }),
      ['its file sound.zst has 0 bytes, expected 1000'],
    ],
    [
      'that was reported without sound',
      ({ report }) => ({ report: { ...report, sound: null } }),
      ['its sound is not there'],
    ],
    ['that lacks a frame', () => ({ videoFrames: 74 }), ['it has 74 frames, expected 75']],
    ['that has a frame too many', () => ({ videoFrames: 76 }), ['it has 76 frames, expected 75']],
    [
      'that has no video in its file',
      () => ({ videoFrames: null }),
      ['it has no frames, expected 75'],
    ],
    [
      'with each fault named',
      () => ({ media: undefined, sound: undefined }),
      ['its file media.ts is not there', 'its file sound.zst is not there'],
    ],
  ])('%s', (_, change, problems) => {
    expect(problemsOf({}, change)).toEqual(problems);
  });

  test('that has a sound it should not have', () => {
    const sound = { name: 'sound.zst', size: 1, sha256: other };
    expect(
      problemsOf({ options: { muted: true } }, ({ report }) => ({
        report: { ...report, sound },
        sound,
      })),
    ).toEqual(['it has a file of sound (sound.zst), expected none']);
  });
});

test.each([
  ['chunk', { chunk: 2 }, `it is chunk 2 of render 0 of the plan ${someDigest}`],
  ['render', { render: 1 }, `it is chunk 1 of render 1 of the plan ${someDigest}`],
  [
    'plan',
    { planDigest: 'e'.repeat(64) },
    `it is chunk 1 of render 0 of the plan ${'e'.repeat(64)}`,
  ],
])('a chunk of another %s is refused before its files are looked at', (_, changes, problem) => {
  const problems = problemsOf({}, ({ report }) => ({
    report: { ...report, ...changes },
    media: undefined,
  }));
  expect(problems).toEqual([`${problem}, expected chunk 1 of render 0 of ${someDigest}`]);
});

describe('a chunk of an earlier run', () => {
  const key = 'c'.repeat(64);
  const plan = makeTestPlan();
  const keys = plan.renders[0]!.chunks.map((_, chunk) =>
    chunk === id.chunk ? key : String(chunk).repeat(64),
  );
  const seconds = keys.map(() => 1);
  const marked = markCached(plan, keys, new Set([key]), seconds);
  const ofOtherPlan = { planDigest: 'f'.repeat(64), chunk: 7, key };

  function problemsWith(changes: Partial<ChunkReport>): string[] {
    const report = makeChunkReport(plan, id, { ...ofOtherPlan, ...changes });
    const { media, sound, frameCount: videoFrames } = report;
    const found = { report, media, sound: sound ?? undefined, artifacts: [], videoFrames };
    return checkChunk(marked, someDigest, id, found);
  }

  test('is known by its key, whatever its plan and its place in it', () => {
    expect(problemsWith({})).toEqual([]);
  });

  test.each<[string, Partial<ChunkReport>]>([
    ['another key', { key: 'd'.repeat(64) }],
    ['no key', { key: null }],
    ['another range', { frameRange: [0, 74] }],
    ['another number of frames', { frameCount: 74 }],
  ])('with %s is refused', (_what, changes) => {
    expect(problemsWith(changes)).toEqual([
      expect.stringContaining(`expected the chunk ${key} of`),
    ]);
  });

  test('is refused where the plan does not take it from the cache', () => {
    const report = makeChunkReport(plan, id, ofOtherPlan);
    const found = { report, media: report.media, sound: undefined, artifacts: [], videoFrames: 75 };
    expect(checkChunk(plan, someDigest, id, found)).toEqual([
      expect.stringContaining('expected chunk 1 of render 0'),
    ]);
  });
});
