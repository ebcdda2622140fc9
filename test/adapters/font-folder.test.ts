import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyFonts, findFontFolder } from '../../src/adapters/font-folder.ts';
import {
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../support/artifact-fixtures.ts';

const FONT = '\0\x01\0\0 outlines';
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\n';

let project: TemporaryFolder;
beforeEach(async () => {
  project = await temporaryFolder();
});
afterEach(async () => await project[Symbol.asyncDispose]());

test('the font files of a folder and its subfolders are found, and nothing else is copied', async () => {
  await writeFiles(path.join(project.path, 'fonts'), {
    'Inter.ttf': FONT,
    'more & more/Source.OTF': 'OTTO outlines',
    'web/Inter.woff2': 'wOF2',
    'OFL.txt': 'licence',
    '._Inter.ttf': 'what macOS leaves',
  });
  await writeFiles(project.path, { 'elsewhere.ttf': FONT });
  await symlink('../elsewhere.ttf', path.join(project.path, 'fonts/Linked.ttf'));
  await symlink('gone.ttf', path.join(project.path, 'fonts/Dangling.ttf'));
  await symlink('..', path.join(project.path, 'fonts/web/loop'));
  const found = findFontFolder(project.path, 'fonts');
  expect(found).toEqual({
    path: path.join(project.path, 'fonts'),
    files: ['Inter.ttf', 'Linked.ttf', 'more & more/Source.OTF'],
    webFonts: ['web/Inter.woff2'],
  });
  await copyFonts(found, path.join(project.path, 'copy'));
  expect(await readFiles(path.join(project.path, 'copy'))).toEqual({
    'Inter.ttf': FONT,
    'Linked.ttf': FONT,
    'more & more/Source.OTF': 'OTTO outlines',
  });
});

describe('a folder is refused', () => {
  const refusal = (given: string) => {
    try {
      return findFontFolder(project.path, given);
    } catch (error) {
      return (error as Error).message.replaceAll(project.path, '…');
    }
  };
  const allowed = 'a folder with .ttf, .otf, .ttc or .otc files, from the project’s folder';

  test('that is not there', () => {
    expect(refusal('fonts')).toBe(`fonts: "fonts" does not exist in …. Name ${allowed}.`);
  });

  test('that is a file', async () => {
    await writeFiles(project.path, { 'Inter.ttf': FONT });
    expect(refusal('Inter.ttf')).toBe(`fonts: "Inter.ttf" is a file. Name ${allowed}.`);
  });

  test('that holds no font', async () => {
    await writeFiles(project.path, { 'fonts/README.md': 'none yet' });
    expect(refusal('fonts')).toBe(
      `fonts: "fonts" is not allowed: it holds no font file. Allowed: ${allowed}.`,
    );
  });

  test('that holds web fonts alone', async () => {
    await writeFiles(project.path, { 'fonts/a.woff': 'wOFF', 'fonts/b.woff2': 'wOF2' });
    expect(refusal('fonts')).toBe(
      `fonts: "fonts" is not allowed: it holds only web fonts (a.woff, b.woff2), which Chrome does not take from the system. Convert them, or load them in the composition with @font-face. Allowed: ${allowed}.`,
    );
  });

  test('that holds files which only look like fonts, one line for each reason', async () => {
    await writeFiles(project.path, {
      'fonts/Inter.ttf': FONT,
      'fonts/Lfs.ttf': POINTER,
      'fonts/Page.otf': '<!doctype html>',
      'fonts/Void.ttf': '',
    });
    expect(refusal('fonts')).toBe(
      [
        'fonts: Lfs.ttf in "fonts": a Git LFS pointer in place of a font. Fetch the LFS files (lfs: true).',
        'fonts: Page.otf, Void.ttf in "fonts": not the content of a font file. Replace or remove it.',
      ].join('\n'),
    );
  });
});
