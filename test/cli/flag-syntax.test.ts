import { expect, test } from 'vitest';
import { toFlagSyntax } from '../../src/cli/flag-syntax.ts';

test.each([
  [
    'jobs: "many" is not allowed. Allowed: a whole number from 1 to 256, or "auto".',
    '--jobs: "many" is not allowed. Allowed: a whole number from 1 to 256, or "auto".',
  ],
  [
    'jobs and frames-per-chunk: 3 and 4 are not allowed together.',
    '--jobs and --frames-per-chunk: 3 and 4 are not allowed together.',
  ],
  [
    'every-nth-frame: 2 is not allowed with sound (it differs). Set muted: true, or render a GIF.',
    '--every-nth-frame: 2 is not allowed with sound (it differs). Set --muted, or render a GIF.',
  ],
  ['if pictures are wanted, set image-sequence: true.', 'if pictures are wanted, set --sequence.'],
  ['log-level: "loud" is not allowed.', '--log: "loud" is not allowed.'],
  ['out-name: "a.hevc" is a bare stream.', 'output: "a.hevc" is a bare stream.'],
  [
    'serve-url: http://127.0.0.1:1/bundle.js answers 404.',
    'entry-point: http://127.0.0.1:1/bundle.js answers 404.',
  ],
  [
    'The video may jump there. on-seam-mismatch: error makes this an error, ignore skips the check.',
    'The video may jump there. --on-seam-mismatch=error makes this an error, ignore skips the check.',
  ],
  ['Leave chunk-cache out, or render a bundle.', 'Leave --chunk-cache out, or render a bundle.'],
  ['Put one into the folder of the input fonts.', 'Put one into the folder of --fonts.'],
  ['crf: no\ngl: no', '--crf: no\n--gl: no'],
])('%s', (message, shown) => {
  expect(toFlagSyntax(message)).toBe(shown);
});

test.each([
  'An error occurred while rendering frame 3: Error: props: undefined is not allowed',
  'Selected frames: 3 of 4 with a scale of 2',
  'The codec h264 takes no crf.',
])('what is no name of an input stays: %s', (message) => {
  expect(toFlagSyntax(message)).toBe(message);
});
