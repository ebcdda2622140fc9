import { describe, expect, test } from 'vitest';
import type { FormatRequest } from '../../../src/adapters/remotion/media-format.ts';
import { resolveFormat } from '../../../src/adapters/remotion/output-format.ts';
import { loadRemotion } from '../../../src/adapters/remotion/remotion.ts';
import { UserError } from '../../../src/core/user-error.ts';
import { root } from '../../support/yaml-files.ts';

const remotion = loadRemotion(root);

function resolve(request: Partial<FormatRequest>) {
  return resolveFormat(remotion, {
    options: {},
    outName: undefined,
    defaultCodec: null,
    defaultVideoImageFormat: null,
    ...request,
  });
}

function problemsOf(request: Partial<FormatRequest>): readonly string[] {
  try {
    resolve(request);
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}

const still = { still: true };
const sequence = { 'image-sequence': true };

describe('the format of a still', () => {
  test.each<[string, Partial<FormatRequest>, string]>([
    ['png, where nothing says otherwise', { options: still }, 'png'],
    ['the one given', { options: { ...still, 'image-format': 'webp' } }, 'webp'],
    ['that of the name', { options: still, outName: 'a.pdf' }, 'pdf'],
    ['jpeg of a name in jpg', { options: still, outName: 'a.JPG' }, 'jpeg'],
    [
      'png whatever the composition’s frames are',
      { options: still, defaultVideoImageFormat: 'jpeg' },
      'png',
    ],
  ])('is %s', (_, request, imageFormat) => {
    expect(resolve(request)).toEqual({ type: 'still', imageFormat, extension: imageFormat });
  });

  test.each<[Partial<FormatRequest>, string[]]>([
    [
      { options: { ...still, 'image-format': 'gif' }, outName: 'a.mp4' },
      [
        'image-format: "gif" is not allowed. Allowed: png, jpeg, pdf, webp (a still).',
        'out-name: "a.mp4" is not allowed. Allowed: a name that ends in png, jpeg, pdf, webp or jpg.',
      ],
    ],
    [
      { options: { ...still, 'image-format': 'png' }, outName: 'a.jpg' },
      ['image-format and out-name: png and "a.jpg" do not fit together. Leave one of them out.'],
    ],
  ])('%j is refused', (request, problems) => {
    expect(problemsOf(request)).toEqual(problems);
  });
});

describe('the format of an image sequence', () => {
  test.each<[string, Partial<FormatRequest>, string]>([
    ['png, where nothing says otherwise', { options: sequence }, 'png'],
    ['that of the composition', { options: sequence, defaultVideoImageFormat: 'jpeg' }, 'jpeg'],
    [
      'the one given',
      { options: { ...sequence, 'image-format': 'jpeg' }, defaultVideoImageFormat: 'png' },
      'jpeg',
    ],
  ])('is %s, in a zip archive', (_, request, imageFormat) => {
    expect(resolve(request)).toEqual({ type: 'image-sequence', imageFormat, extension: 'zip' });
  });

  test.each([
    ['is a folder', undefined, ''],
    ['is a folder of the name that was given', 'frames', ''],
    ['is an archive if its name ends so', 'frames.zip', 'zip'],
  ])('on the user’s own machine %s', (_, outName, extension) => {
    expect(resolve({ options: sequence, outName, picturesIn: 'folder' })).toEqual({
      type: 'image-sequence',
      imageFormat: 'png',
      extension,
    });
  });

  test.each<[Partial<FormatRequest>, string[]]>([
    [
      { options: { ...sequence, 'image-format': 'none' } },
      ['image-format: "none" is not allowed. Allowed: png, jpeg (an image sequence).'],
    ],
    [
      { options: sequence, outName: 'a.mp4' },
      [
        'out-name: "a.mp4" is not allowed. Allowed: a name that ends in .zip: the pictures come in one archive.',
      ],
    ],
    [
      { options: sequence, outName: 'a.mp4', picturesIn: 'folder' },
      [
        'out-name: "a.mp4" is not allowed. Allowed: a name without an extension, for a folder of pictures, or one that ends in .zip, for one archive.',
      ],
    ],
  ])('%j is refused', (request, problems) => {
    expect(problemsOf(request)).toEqual(problems);
  });
});
