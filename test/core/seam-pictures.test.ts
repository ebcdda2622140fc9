import { describe, expect, test } from 'vitest';
import type { ChunkArguments } from '../../src/core/chunk-arguments.ts';
import { withSeamPictures, type SeamPictureRequest } from '../../src/core/seam-pictures.ts';

const request: SeamPictureRequest = {
  frameCount: 5,
  grid: { columns: 16, rows: 9 },
  own: '/chunk/own.rgba',
  next: { frame: 25, file: '/chunk/next.rgba' },
};
const given: ChunkArguments = {
  frameRange: [20, 24],
  codec: 'h264',
  ffmpegOverride: ({ args }: { args: string[] }) => [...args],
};

function encode(args: string, changes: Partial<SeamPictureRequest> = {}): string {
  const { ffmpegOverride } = withSeamPictures(given, { ...request, ...changes });
  const override = ffmpegOverride as (command: { type: string; args: string[] }) => string[];
  return override({ type: 'stitcher', args: args.split(' ') }).join(' ');
}

describe('a chunk that is followed by another', () => {
  test('is rendered with the first frame of that one', () => {
    expect(withSeamPictures(given, request)).toMatchObject({
      frameRange: [20, 25],
      codec: 'h264',
    });
    expect(withSeamPictures(given, { ...request, next: null })['frameRange']).toEqual([20, 24]);
  });

  test.each([
    ['piped', '-probesize 32 -r 30 -f image2pipe -i - -c:v libx264 -y out.mkv'],
    ['read from files', '-r 30 -f image2 -i %d.jpeg -c:v libvpx -y out.webm'],
  ])('has its own frames alone encoded when they are %s, and pictures of its ends', (_, args) => {
    const [input, output] = [args.replace(/ \S+$/, ''), args.split(' ').at(-1)!];
    expect(encode(args)).toBe(
      [
        `${input} -frames:v 5 ${output}`,
        '-map 0:v:0 -an -vf trim=end_frame=1,scale=16:9:flags=area,format=rgba',
        '-c:v rawvideo -fps_mode passthrough -f image2 -update 1 -y /chunk/own.rgba',
        '-map 0:v:0 -an -vf trim=start_frame=5,scale=16:9:flags=area,format=rgba',
        '-c:v rawvideo -fps_mode passthrough -f image2 -update 1 -y /chunk/next.rgba',
      ].join(' '),
    );
  });

  test('has pictures of the ends alone at which there is another chunk', () => {
    const args = '-f image2pipe -i - out.mkv';
    expect(encode(args, { own: null })).not.toContain('own.rgba');
    expect(encode(args, { next: null })).not.toContain('next.rgba');
  });

  test('is not cut again where what was encoded is packed', () => {
    for (const args of ['-i pre-encode.mkv -c:v copy -y out.mkv', '-i a.mov -f image2 out.jpeg'])
      expect(encode(args)).toBe(args);
  });
});

test('of an image sequence the pictures are left to its files', () => {
  const { ffmpegOverride: _, ...frames } = given;
  expect(withSeamPictures(frames, request)).toEqual({ frameRange: [20, 25], codec: 'h264' });
});

test.each([
  ['goes on', [10, 14], 15, 1, [10, 15]],
  ['goes on with every third frame', [10, 16], 19, 3, [10, 19]],
  [
    'begins another range',
    [10, 14],
    20,
    1,
    [
      [10, 14],
      [20, 20],
    ],
  ],
  [
    'begins a range that is no third frame of the one before',
    [10, 16],
    18,
    3,
    [
      [10, 16],
      [18, 18],
    ],
  ],
])('the neighbour’s frame %s', (_, frameRange, frame, everyNthFrame, ranges) => {
  const seams = { ...request, next: { frame, file: 'next' } };
  expect(withSeamPictures({ frameRange, everyNthFrame }, seams)['frameRange']).toEqual(ranges);
});
