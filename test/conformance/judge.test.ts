import { expect, test } from 'vitest';
import { makeCase } from './cases/make-case.ts';
import type { MediaComparison } from './compare-media.ts';
import { equalComparison, facts } from './judge-fixture.ts';
import { judgeMedia, judgePictures } from './judge.ts';

const entry = makeCase({
  name: 'six frames',
  codec: 'h264',
  audioCodec: 'pcm-16',
  frames: { first: 0, last: 5, step: 1 },
  framesPerChunk: 3,
});
const { sound } = equalComparison;

function judge(change: Partial<MediaComparison>) {
  return judgeMedia(entry, { ...equalComparison, ...change });
}

test('what has no difference is equal', () => {
  expect(judge({})).toEqual({ verdict: 'equal', failures: [] });
});

test('what differs within its tolerance is as expected', () => {
  expect(judge({ ssim: [1, 1, 0.99, 0.99, 1, 1] })).toEqual({
    verdict: 'as expected',
    failures: [],
  });
});

const failing: readonly (readonly [what: string, Partial<MediaComparison>, failure: string])[] = [
  [
    'a frame in the wrong place',
    { frameNumbers: { single: [0, 1, 2, 3, 4, 5], chunked: [0, 1, 2, 2, 4, 5] } },
    'frames (chunks): 6, expected 6; picture 3 shows 2 and not 3',
  ],
  [
    'a frame that is lost',
    { frameNumbers: { single: [0, 1, 2, 3, 4, 5], chunked: [0, 1, 2, 3, 4] } },
    'frames (chunks): 5, expected 6',
  ],
  [
    'a frame too many on one machine',
    { frameNumbers: { single: [0, 1, 2, 3, 4, 5, 5], chunked: [0, 1, 2, 3, 4, 5] } },
    'frames (one machine): 7, expected 6; picture 6 shows 5 and not nothing',
  ],
  [
    'a picture that cannot be read',
    { frameNumbers: { single: [0, 1, 2, 3, 4, 5], chunked: [0, 1, 2, 3, null, 5] } },
    'frames (chunks): 6, expected 6; picture 4 shows no readable number and not 4',
  ],
  [
    'a seam that is seen',
    { ssim: [1, 1, 0.5, 1, 1, 1] },
    `SSIM at seams: 0.5, expected ${entry.tolerance.ssimAtSeams} or more`,
  ],
  [
    'a picture elsewhere that is bad',
    { ssim: [1, 0.5, 1, 1, 1, 1] },
    `SSIM elsewhere: 0.5, expected ${entry.tolerance.ssimElsewhere} or more`,
  ],
  [
    'pictures that are worse than one machine’s',
    { quality: { single: 0.9, chunked: 0.8 } },
    `quality: 0.8, expected at most ${entry.tolerance.qualityLoss} below one machine's 0.9`,
  ],
  ['frames at other times', { timing: 0.033 }, "frame times: up to 0.0330 s off one machine's"],
  [
    'a file that is longer',
    { facts: { single: facts, chunked: { ...facts, duration: 0.25 } } },
    "duration: 0.25 s, expected one machine's 0.2 s within 0 s",
  ],
  [
    'sound that is late',
    { sound: { ...sound!, offset: { single: 0, chunked: 2048 } } },
    'sound offset: 2048 samples, expected 0',
  ],
  [
    'sound that differs',
    { sound: { ...sound!, ratio: 40 } },
    'sound: 40.0 dB, expected Infinity or more',
  ],
  [
    'sound that ends too early',
    { sound: { ...sound!, length: { single: 9600, chunked: 8576 } } },
    'sound length: -1024 samples more than one machine, expected 0 to 0',
  ],
  [
    'a stream that is another',
    { differences: new Map([['video pix_fmt', 'yuv420p on one machine, yuv444p in chunks']]) },
    'video pix_fmt: yuv420p on one machine, yuv444p in chunks',
  ],
  [
    'an artifact that is not there',
    { artifacts: { differing: ['caption.txt'], count: 2 } },
    'artifact caption.txt: differs or is missing',
  ],
  ['another number of chunks', { chunks: 1 }, 'chunks: 1, expected 2'],
];

test.each(failing)('%s fails', (_, change, failure) => {
  expect(judge(change)).toEqual({ verdict: 'FAILED', failures: [failure] });
});

test('pictures are equal or wrong, and none is wrong too', () => {
  const found = { kind: 'pictures', count: 3, differing: [], chunks: 2 } as const;
  expect(judgePictures(found).verdict).toBe('equal');
  expect(judgePictures({ ...found, differing: ['a.png'] })).toEqual({
    verdict: 'FAILED',
    failures: ['a.png: differs or is missing'],
  });
  expect(judgePictures({ ...found, count: 0 }).verdict).toBe('FAILED');
});
