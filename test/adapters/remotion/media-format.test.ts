import { describe, expect, test } from 'vitest';
import {
  checkFrameRanges,
  checkOpenGlRenderer,
  resolveMediaFormat,
  type FormatRequest,
} from '../../../src/adapters/remotion/media-format.ts';
import { loadRemotion, type Remotion } from '../../../src/adapters/remotion/remotion.ts';
import type { RequestedFrames } from '../../../src/core/input-types.ts';
import type { UserError } from '../../../src/core/user-error.ts';
import { root } from '../../support/yaml-files.ts';

const remotion = loadRemotion(root);
const TWO_RANGES: RequestedFrames = [
  [0, 9],
  [20, 29],
];

function resolve(
  options: FormatRequest['options'],
  outName?: string,
  defaultCodec: string | null = null,
) {
  return resolveMediaFormat(remotion, {
    options,
    outName,
    defaultCodec,
    defaultVideoImageFormat: null,
  });
}

function problemsOf(options: FormatRequest['options'], outName?: string): readonly string[] {
  try {
    resolve(options, outName);
    return [];
  } catch (error) {
    return (error as UserError).problems;
  }
}

describe('the codec is chosen as by Remotion’s CLI', () => {
  test.each([
    ['h264, when nothing says otherwise', {}, undefined, null, 'h264'],
    ['the one given', { codec: 'vp9' }, undefined, 'prores', 'vp9'],
    ['by the name of the output', {}, 'a.gif', null, 'gif'],
    ['by the composition', {}, undefined, 'prores', 'prores'],
    ['the given one among those that a name allows', { codec: 'h265' }, 'a.mp4', null, 'h265'],
  ])('%s', (_what, options, outName, defaultCodec, codec) => {
    expect(resolve(options, outName, defaultCodec).codec).toBe(codec);
  });
});

test.each([
  ['h264', { hasVideo: true, resolvedAudioCodec: 'aac', extension: 'mp4' }],
  ['prores', { hasVideo: true, resolvedAudioCodec: 'pcm-16', extension: 'mov' }],
  ['gif', { hasVideo: true, resolvedAudioCodec: null, extension: 'gif' }],
  ['mp3', { hasVideo: false, resolvedAudioCodec: 'mp3', extension: 'mp3' }],
])('%s has the sound and the extension that Remotion gives it', (codec, expected) => {
  expect(resolve({ codec })).toMatchObject(expected);
});

describe('what a codec does not take is refused, each in a line', () => {
  test.each([
    [
      'Remotion’s codec for chunks',
      { codec: 'h264-ts' },
      undefined,
      [/^codec: "h264-ts" is not allowed\. Allowed: h264, /],
    ],
    [
      'crf beyond the range',
      { crf: 99 },
      undefined,
      [/^crf: "99" is not allowed\. Allowed: 1 to 51 \(codec h264\)\.$/],
    ],
    [
      'crf and bitrate',
      { 'crf': 20, 'video-bitrate': '4M' },
      undefined,
      [/^crf: 20 is not allowed together with video-bitrate "4M"/],
    ],
    ['a bitrate that is none', { 'audio-bitrate': 'loud' }, undefined, [/^audio-bitrate: /]],
    [
      'words of no list',
      { 'x264-preset': 'fastest', 'color-space': 'grey' },
      undefined,
      [/^color-space: "grey"/, /^x264-preset: "fastest"/],
    ],
    [
      'an extension of no codec',
      {},
      'a.docx',
      [/^out-name: "a\.docx" is not allowed\. .* must end in .*mp4/],
    ],
    [
      'an extension of another codec',
      { codec: 'h264' },
      'a.webm',
      [/^codec: The out name is a\.webm but /],
    ],
    [
      'sound of its own beside sound',
      { 'codec': 'mp3', 'separate-audio-to': 'a.mp3' },
      undefined,
      [/^separate-audio-to: "a\.mp3" is not allowed with the codec mp3/],
    ],
    [
      'sound of its own beside a GIF',
      { 'codec': 'gif', 'separate-audio-to': 'a.mp3' },
      undefined,
      [/^separate-audio-to: "a\.mp3" is not allowed with the codec gif/],
    ],
    [
      'sound of its own that is muted',
      { 'muted': true, 'separate-audio-to': 'a.mp3' },
      undefined,
      [/^separate-audio-to: "a\.mp3" is not allowed together with muted=true/],
    ],
    [
      'sound of its own that the codec does not take',
      { 'codec': 'vp8', 'separate-audio-to': 'a.mp3' },
      undefined,
      [/^separate-audio-to: .* derived from --separate-audio-to is mp3/],
    ],
    [
      'all at once',
      { 'audio-codec': 'opus', 'crf': 99 },
      'a.docx',
      [/^audio-codec: /, /^crf: /, /^out-name: "a\.docx"/],
    ],
  ])('%s', (_what, options, outName, lines) => {
    expect(problemsOf(options, outName)).toEqual(
      lines.map((line) => expect.stringMatching(line) as unknown),
    );
  });
});

test.each(['soundCollector', 'mixer'] as const)(
  'sound of its own is refused with a Remotion that has no %s, since nothing could make it',
  (part) => {
    const request = { options: { 'separate-audio-to': 'a.mp3' }, outName: undefined };
    const defaults = { defaultCodec: null, defaultVideoImageFormat: null };
    expect(() =>
      resolveMediaFormat({ ...remotion, [part]: null }, { ...request, ...defaults }),
    ).toThrow(
      `separate-audio-to: "a.mp3" is not allowed with Remotion ${remotion.version}. That version mixes sound in another place.`,
    );
  },
);

test('an OpenGL renderer that Remotion does not know is refused with those that it knows', () => {
  expect(() => checkOpenGlRenderer(remotion, 'swangle')).not.toThrow();
  expect(() => checkOpenGlRenderer(remotion, undefined)).not.toThrow();
  expect(() => checkOpenGlRenderer(remotion, 'vulcan')).toThrow(
    /^gl: "vulcan" is not allowed\. Allowed: .*swangle/,
  );
});

describe('several ranges or frames', () => {
  const older = { version: '4.0.300', renderer: { RenderInternals: {} } as Remotion['renderer'] };

  test.each([[{ pictures: [0, 30] }], [TWO_RANGES]])(
    '%j need a Remotion that joins them',
    (frames) => {
      expect(() => checkFrameRanges(remotion, frames)).not.toThrow();
      expect(() => checkFrameRanges(older, frames)).toThrow(
        'frames: several ranges or frames need Remotion 4.0.502 or newer, and the project has 4.0.300. Update Remotion (npx remotion upgrade), or give one range.',
      );
    },
  );

  test.each([[undefined], [[5, null] as const], [{ pictures: [10] }]])(
    '%j needs none',
    (frames) => {
      expect(() => checkFrameRanges(older, frames)).not.toThrow();
    },
  );
});
