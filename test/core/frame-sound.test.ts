import { describe, expect, test } from 'vitest';
import {
  bundlePathOf,
  frameLineSchema,
  nameBundleSources,
  resolveReferences,
  type FrameSound,
} from '../../src/core/frame-sound.ts';

function playing(frame: number, ...sources: readonly string[]): FrameSound {
  const media = sources.map((src, index) => ({ type: 'audio' as const, id: `tag-${index}`, src }));
  return { frame, media, inline: [] };
}

function sourcesOf(frames: readonly FrameSound[]): string[][] {
  return frames.map(({ media }) => media.map(({ src }) => src));
}

describe('a long source that Remotion writes once', () => {
  const long = `data:audio/wav;base64,${'A'.repeat(400)}`;

  test('stands at each frame again, also if a later frame holds it', () => {
    const frames = [
      playing(20, 'same-as-tag-0-22'),
      playing(21, 'same-as-tag-0-22'),
      playing(22, long),
    ];
    expect(sourcesOf(resolveReferences(frames))).toEqual([[long], [long], [long]]);
  });

  test('is another one for each tag', () => {
    const frames = [playing(0, long, `${long}B`), playing(1, 'same-as-tag-0-0', 'same-as-tag-1-0')];
    expect(sourcesOf(resolveReferences(frames))[1]).toEqual([long, `${long}B`]);
  });
});

describe('a file of the bundle', () => {
  const origin = 'http://localhost:3007';

  test('is named without the server of its job', () => {
    const frames = [playing(0, `${origin}/public/a.mp3`, 'https://example.com/public/a.mp3')];
    expect(sourcesOf(nameBundleSources(frames, origin))).toEqual([
      ['bundle:/public/a.mp3', 'https://example.com/public/a.mp3'],
    ]);
  });

  test('is not taken for that of another server whose port begins alike', () => {
    const frames = [playing(0, 'http://localhost:30071/public/a.mp3')];
    expect(nameBundleSources(frames, origin)).toEqual(frames);
  });

  test.each([
    ['bundle:/public/a.mp3', 'public/a.mp3'],
    ['bundle:/public/my%20song%20%231.mp3', 'public/my song #1.mp3'],
    ['bundle:/public/a.mp3?v=2#t=5', 'public/a.mp3'],
    ['bundle:/public/100%.mp3', 'public/100%.mp3'],
    ['https://example.com/a.mp3', null],
    ['data:audio/wav;base64,AAAA', null],
  ])('%s lies at %s', (src, path) => {
    expect(bundlePathOf(src)).toBe(path);
  });
});

test.each(['../outside', 'a/b', 'a\\b', ''])('samples of a tag %j name no file elsewhere', (id) => {
  const inline = [{ type: 'inline-audio', id, audio: '' }];
  expect(frameLineSchema.safeParse({ frame: 0, media: [], inline }).success).toBe(false);
});
