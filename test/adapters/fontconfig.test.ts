import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openBrowser } from '@remotion/renderer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasEmojiFont, installFonts, listFonts } from '../../src/adapters/fontconfig.ts';
import {
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../support/artifact-fixtures.ts';
import { chrome } from '../support/chrome.ts';
import { emojiFont, readTrueType, readWoff2, textFont } from '../support/font-files.ts';
import { standInFcList } from '../support/stand-in-fc-list.ts';

/** A system with Chrome may well have no package fontconfig, whose programs these tests also look through. */
const hasFcList = isThere('fc-list');
function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let folder: TemporaryFolder;
let fonts: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  // A path that is no XML by itself.
  fonts = path.join(folder.path, 'fonts of <A & B>');
  // Its old value comes back after the test.
  vi.stubEnv('FONTCONFIG_FILE', process.env['FONTCONFIG_FILE']);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await folder[Symbol.asyncDispose]();
});

/** Width of some text in a freshly started Chrome, which falls back to another font where it has no such family. */
async function measureText(family: string): Promise<number> {
  const browser = await openBrowser('chrome', {
    browserExecutable: await chrome(),
    logLevel: 'error',
  });
  try {
    const page = await browser.newPage({
      context: () => null,
      logLevel: 'error',
      indent: false,
      pageIndex: 0,
      onBrowserLog: null,
      onLog: () => undefined,
    });
    const script = `(() => {
      const context = document.createElement('canvas').getContext('2d');
      context.font = '100px "${family}"';
      return context.measureText('Hamburgefonts').width;
    })()`;
    return (await page.evaluate(script)) as number;
  } finally {
    await browser.close({ silent: true });
  }
}

describe('installed fonts', () => {
  test('are used by Chrome, and fontconfig writes nothing into the home folder', async () => {
    await writeFiles(fonts, { 'sub folder/text.ttf': await readTrueType(textFont) });
    const [before, fallback] = [await measureText(textFont.family), await measureText('No Such')];
    vi.stubEnv('HOME', path.join(folder.path, 'home'));
    vi.stubEnv('XDG_CACHE_HOME', undefined);
    await installFonts(fonts, folder.path);
    const after = await measureText(textFont.family);
    expect(before).toBe(fallback);
    expect(Math.abs(after - fallback)).toBeGreaterThan(1);
    const written = Object.keys(await readFiles(path.join(folder.path, 'home')));
    expect(written.filter((file) => file.includes('fontconfig'))).toEqual([]);
    expect(await readdir(path.join(folder.path, 'fontconfig/cache'))).not.toEqual([]);
  });

  test('are not used by Chrome as WOFF2, though fontconfig may list it', async () => {
    await writeFiles(fonts, { 'text.woff2': await readWoff2(textFont) });
    const fallback = await measureText('No Such');
    await installFonts(fonts, folder.path);
    expect(await measureText(textFont.family)).toBe(fallback);
  });

  test('come before those of the system, which stay', async () => {
    await writeFiles(fonts, { 'text.ttf': await readTrueType(textFont) });
    const before = await listFonts();
    await installFonts(fonts, folder.path);
    const after = await listFonts();
    const lines = (await readFile(process.env['FONTCONFIG_FILE']!, 'utf8')).split('\n');
    const lineOf = (tag: string) => lines.findIndex((line) => line.includes(tag));
    expect(lineOf('<dir>')).toBeLessThan(lineOf('<include'));
    expect(after === null).toBe(!hasFcList);
    expect(after ?? []).toEqual(expect.arrayContaining(before ?? []));
  });

  test('are found beside those of a configuration that the environment names', async () => {
    const other = path.join(folder.path, 'other');
    await writeFiles(other, { 'emoji.ttf': await readTrueType(emojiFont) });
    await writeFiles(fonts, { 'text.ttf': await readTrueType(textFont) });
    vi.stubEnv('FONTCONFIG_FILE', '/nowhere/fonts.conf');
    await installFonts(other, path.join(folder.path, 'first'));
    await installFonts(fonts, path.join(folder.path, 'second'));
    const families = (await listFonts())?.map(({ family }) => family);
    expect(families === undefined ? null : [...new Set(families)].toSorted()).toEqual(
      hasFcList ? [textFont.family, emojiFont.family] : null,
    );
  });
});

describe('an emoji font', () => {
  beforeEach(() => vi.stubEnv('FONTCONFIG_FILE', '/nowhere/fonts.conf'));

  test('is one in color', async () => {
    await writeFiles(fonts, { 'emoji.ttf': await readTrueType(emojiFont) });
    await installFonts(fonts, folder.path);
    expect(await hasEmojiFont()).toBe(hasFcList ? true : null);
  });

  test('is none in black', async () => {
    const black = await readTrueType(emojiFont);
    // Without the table of its colored layers, a font has the outlines alone.
    black.write('XXXX', black.indexOf('COLR'));
    await writeFiles(fonts, { 'emoji.ttf': black });
    await installFonts(fonts, folder.path);
    expect(await hasEmojiFont()).toBe(hasFcList ? false : null);
  });

  test('is no font without emoji', async () => {
    await writeFiles(fonts, { 'text.ttf': await readTrueType(textFont) });
    await installFonts(fonts, folder.path);
    expect(await hasEmojiFont()).toBe(hasFcList ? false : null);
  });
});

describe('the list', () => {
  test('has family, style, version and size of each face', async () => {
    const content = await readTrueType(emojiFont);
    await writeFiles(fonts, { 'emoji.ttf': content });
    vi.stubEnv('FONTCONFIG_FILE', '/nowhere/fonts.conf');
    await installFonts(fonts, folder.path);
    const { family } = emojiFont;
    const version = expect.stringMatching(/^\d+$/) as unknown;
    expect(await listFonts()).toEqual(
      hasFcList ? [{ family, style: 'Regular', version, size: content.length }] : null,
    );
  });

  test('has no size for a file that cannot be read', async () => {
    const fake = await standInFcList(folder.path, { families: ['Gone'], emoji: false });
    vi.stubEnv('PATH', fake);
    expect(await listFonts()).toEqual([
      { family: 'Gone', style: 'Regular', version: '65536', size: null },
    ]);
  });

  test('is null where there is no fc-list', async () => {
    vi.stubEnv('PATH', folder.path);
    expect(await listFonts()).toBeNull();
    expect(await hasEmojiFont()).toBeNull();
  });
});
