import { describe, expect, it } from 'vitest';
import {
  assetLabel,
  githubAssetName,
  releaseAssetName,
  stemOfTemporary,
  tagProblems,
  temporaryAssetName,
  temporaryStem,
} from '../../src/core/release-names.ts';

describe('a tag', () => {
  it.each(['v1', 'v1.0.0-rc.1', 'videos/2026/intro', 'größe', '2026-11-01', 'a@b', '日本'])(
    'may be %j',
    (tag) => {
      expect(tagProblems(tag)).toEqual([]);
    },
  );

  // The rules of git check-ref-format, one by one.
  it.each([
    '',
    '@',
    '-v1',
    '/v1',
    'v1/',
    'v1.',
    'v 1',
    'v1~',
    'v1^',
    'v:1',
    'v?',
    'v*',
    'v[1',
    String.raw`v\1`,
    'v\n1',
    'v..1',
    'v//1',
    'v@{1',
    '.v1',
    'a/.b',
    'v1.lock',
    'a.lock/b',
    'refs/tags/v1',
  ])('may not be %j', (tag) => {
    expect(tagProblems(tag)).toHaveLength(1);
  });

  it('is refused in one line that says all that is wrong', () => {
    expect(tagProblems('refs/tags/v 1')).toEqual([
      'release-tag: "refs/tags/v 1" is not allowed. Allowed: a git tag name such as v1.0.0: the tag alone, without refs/tags/; no space, no control character, and none of ~ ^ : ? * [ \\.',
    ]);
  });
});

describe("GitHub's name of an asset", () => {
  // As users have reported it in issues of cli/cli, softprops/action-gh-release and electron/forge.
  it.each([
    ['hello.mp4', 'hello.mp4'],
    ['hello', 'hello'],
    ['Symbols.Mixed 64-bit.7z', 'Symbols.Mixed.64-bit.7z'],
    ['tobwen-1.1.0-1~buster_amd64.deb', 'tobwen-1.1.0-1.buster_amd64.deb'],
    ['fake.      file.txt', 'fake.file.txt'],
    ['erick%%%%%!!!zhao.txt', 'erick.zhao.txt'],
    ['me@home+work.txt', 'me@home+work.txt'],
    ['żółw.mp4', 'zolw.mp4'],
    ['Größe.mp4', 'Grosse.mp4'],
    ['my (final) cut.mp4', 'my.final.cut.mp4'],
    ['.hidden.mp4', 'default.hidden.mp4'],
    ['🎬.mp4', 'default.mp4'],
    ['日本', 'default'],
  ])('of %j is %j', (given, expected) => {
    expect(githubAssetName(given)).toBe(expected);
  });

  it('is not renamed once more', () => {
    for (const name of ['a b.mp4', '🎬.mp4', '.x', 'é', '..', 'a..b', ' a ']) {
      expect(githubAssetName(githubAssetName(name))).toBe(githubAssetName(name));
    }
  });
});

describe("the name of a file's asset", () => {
  it.each([
    ['hello.mp4', 'hello.mp4'],
    ['captions/en.srt', 'captions-en.srt'],
    ['a/b c/d.png', 'a-b.c-d.png'],
    ['/a', '-a'],
  ])('of %j is %j', (file, expected) => {
    expect(releaseAssetName(file)).toBe(expected);
  });

  it('is told by a label where it may not be the wanted one', () => {
    expect(['hello.mp4', 'a b.mp4', 'a+b.mp4', 'a/b.mp4'].map(assetLabel)).toEqual([
      null,
      'a b.mp4',
      'a+b.mp4',
      'a/b.mp4',
    ]);
  });
});

describe('a temporary name', () => {
  const sha256 = 'abc123'.padEnd(64, '0');

  it('is one that GitHub leaves alone', () => {
    for (const name of ['hello.mp4', 'a+b@c.mp4', 'a/b.mp4', '🎬.mp4', '@.mp4']) {
      const temporary = temporaryAssetName(name, sha256);
      expect(temporary).toMatch(/^[\w-][\w.-]*\.abc123000000\.new$/);
      expect(githubAssetName(temporary)).toBe(temporary);
    }
  });

  it('is known again for its file, with any digest, and for no other', () => {
    const stem = stemOfTemporary(temporaryAssetName('a/b c.mp4', sha256));
    expect(stem).toBe(temporaryStem('a/b c.mp4'));
    expect(stemOfTemporary('a-b.c.mp4.ffffffffffff.new')).toBe(stem);
    expect(['c.mp4', 'a', 'a-b.c'].map(temporaryStem)).not.toContain(stem);
  });

  it.each([
    'a.mp4',
    'a.mp4.new',
    'a.mp4.fffffffffff.new',
    '.ffffffffffff.new',
    'a.FFFFFFFFFFFF.new',
  ])('is not %j', (name) => {
    expect(stemOfTemporary(name)).toBeUndefined();
  });
});
