import { describe, expect, test } from 'vitest';
import { checkPictureOptions, pictureType } from '../../src/core/check-picture-options.ts';
import { renderOptions, type RenderOptionValues } from '../../src/core/render-options.ts';

describe('options of pictures', () => {
  test.each<[string, RenderOptionValues]>([
    ['a still', { 'still': true, 'frame': 3, 'scale': 2, 'image-format': 'webp', 'width': 90 }],
    ['a still with a browser of its own', { 'still': true, 'gl': 'swangle', 'dark-mode': true }],
    ['an image sequence', { 'image-sequence': true, 'frames': [0, 9], 'every-nth-frame': 2 }],
    ['names of one’s own', { 'image-sequence': true, 'image-sequence-pattern': '[frame].[ext]' }],
    ['fonts', { 'still': true, 'fonts': 'fonts', 'on-font-mismatch': 'warn' }],
    ['a bundle', { 'still': true, 'bundler': 'rspack', 'reuse-bundle': true }],
    ['chunks of earlier runs', { 'image-sequence': true, 'chunk-cache': true }],
    ['a video', { crf: 3, muted: true, frames: [0, 9] }],
    ['switches that are off', { 'still': true, 'muted': false, 'image-sequence': false }],
  ])('that go with %s are taken', (_, options) => {
    expect(checkPictureOptions(options)).toEqual([]);
  });

  test.each<[RenderOptionValues, string[]]>([
    [
      { still: true, crf: 3, metadata: { a: 'b' } },
      [
        'crf: not allowed with still, which has no such option. Leave it out.',
        'metadata: not allowed with still, which has no such option. Leave it out.',
      ],
    ],
    [
      { still: true, frames: [0, 9] },
      ['frames: not allowed with still, which has no such option. Leave it out.'],
    ],
    [
      { 'image-sequence': true, 'frame': 3 },
      ['frame: not allowed with image-sequence, which has no such option. Leave it out.'],
    ],
    [{ frame: 0 }, ['frame: given without still. Set still=true.']],
    [
      { 'image-sequence-pattern': '[frame]' },
      ['image-sequence-pattern: given without image-sequence. Set image-sequence=true.'],
    ],
    [
      { 'still': true, 'image-sequence': true },
      ['still and image-sequence: both are true. One renders one frame, the other all.'],
    ],
    [
      { 'image-sequence': true, 'image-sequence-pattern': 'all.png' },
      [
        'image-sequence-pattern: "all.png" is not allowed. Allowed: a file name with [frame] in it, such as frame-[frame].[ext].',
      ],
    ],
    [
      { 'image-sequence': true, 'image-sequence-pattern': '../[frame].png' },
      [
        'image-sequence-pattern: "../[frame].png" is not allowed. Allowed: a file name with [frame] in it, such as frame-[frame].[ext].',
      ],
    ],
  ])('%j is refused', (options, problems) => {
    expect(checkPictureOptions(options)).toEqual(problems);
  });

  test('that no other input is taken for one', () => {
    const inputs = { still: true, composition: 'Hello', jobs: 3 };
    expect(Object.hasOwn(renderOptions, 'composition')).toBe(false);
    expect(checkPictureOptions(inputs as RenderOptionValues)).toEqual([]);
  });
});

test.each<[RenderOptionValues, string | null]>([
  [{}, null],
  [{ still: false }, null],
  [{ still: true }, 'still'],
  [{ 'image-sequence': true }, 'image-sequence'],
])('%j asks for %s', (options, type) => {
  expect(pictureType(options)).toBe(type);
});
