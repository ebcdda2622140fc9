import { expect, test } from 'vitest';
import { copyFrames } from '../../src/core/copy-frames.ts';

// As Remotion 4.0.529 writes it for a muted chunk of ProRes.
const INPUT = '-r 30 -f image2 -s 320x180 -start_number 0 -i /frames/element-%02d.jpeg'.split(' ');
const ENCODER =
  '-an -c:v prores_ks -profile:v 3 -pix_fmt yuv420p -video_track_timescale 90000 -map_metadata -1'.split(
    ' ',
  );
const OUTPUT = ['-y', '-f', 'mov', '/frames/fast-start.in-progress'];

test('frames are copied from the input to the output of Remotion’s command', () => {
  const args = copyFrames({ args: [...INPUT, ...ENCODER, ...OUTPUT] });
  expect(args.slice(0, INPUT.length)).toEqual(INPUT);
  expect(args.slice(-3)).toEqual(['-f', 'mov', '/frames/fast-start.in-progress']);
  expect(args.slice(args.indexOf('-c:v')).slice(0, 2)).toEqual(['-c:v', 'copy']);
});

test('the muxer is left to the output’s name where Remotion leaves it', () => {
  const args = copyFrames({ args: [...INPUT, ...ENCODER, '-y', 'media.mov'] });
  expect(args.slice(-2)).toEqual(['-y', 'media.mov']);
});

test('no option of an encoder is left, whichever it was', () => {
  const added = ['-crf', '18', '-vf', 'zscale=matrix=709'];
  const args = copyFrames({ args: [...INPUT, ...ENCODER, ...added, ...OUTPUT] });
  for (const option of ['-profile:v', '-pix_fmt', '-crf', '-vf', 'prores_ks'])
    expect(args).not.toContain(option);
});

test.each([
  ['no input', ['-an', 'out.mov']],
  ['no output', ['-i', 'frames.png']],
])('a command with %s is refused, and shown', (_, args) => {
  expect(() => copyFrames({ args })).toThrow(args.join(' '));
});
