import { expect, test } from 'vitest';
import { FONT_START_LENGTH, fontKind } from '../../src/core/font-files.ts';

const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n';

test.each([
  ['TrueType outlines', 'Inter.ttf', '\0\x01\0\0\0\x12', 'font'],
  ['an ending in capitals', 'INTER.TTF', '\0\x01\0\0\0\x12', 'font'],
  ['TrueType of an old Mac', 'Geneva.ttf', 'true\0\x12', 'font'],
  ['CFF outlines', 'Source.otf', 'OTTO\0\x0c', 'font'],
  ['a collection', 'Noto.ttc', 'ttcf\0\x02', 'font'],
  ['a collection of CFF outlines', 'Noto.otc', 'ttcf\0\x02', 'font'],
  ['WOFF', 'Inter.woff', 'wOFF\0\x01', 'web font'],
  ['WOFF2', 'Inter.woff2', 'wOF2\0\x01', 'web font'],
  ['WOFF2 under a wrong name', 'Inter.ttf', 'wOF2\0\x01', 'web font'],
  ['what a checkout without LFS holds', 'Inter.ttf', POINTER, 'git lfs pointer'],
  ['a page in place of a font', 'Inter.ttf', '<!doctype html>', 'broken'],
  ['an empty file', 'Inter.otf', '', 'broken'],
  ['a licence', 'OFL.txt', 'Copyright', 'other'],
  ['a pointer that is no font', 'film.mp4', POINTER, 'other'],
])('%s', (_what, name, content, kind) => {
  expect(fontKind(name, content.slice(0, FONT_START_LENGTH))).toBe(kind);
});
