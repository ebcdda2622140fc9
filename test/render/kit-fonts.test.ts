import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InstalledFont } from '../../src/core/fonts.ts';
import { checkJobFonts, writeKitFonts } from '../../src/render/kit-fonts.ts';
import {
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../support/artifact-fixtures.ts';
import { collectingReporter } from '../support/render-twins.ts';

function font(family: string): InstalledFont {
  return { family, style: 'Regular', version: '65536', size: 1000 };
}
const planned = [font('Noto Color Emoji'), font('DejaVu Sans')];
const others = [font('DejaVu Sans'), font('Arial')];

const MISMATCH =
  /^fonts: this job has other fonts than the plan job had, .*\(missing: Noto Color Emoji; only here: Arial\)/;

let folder: TemporaryFolder;
let kit: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  kit = path.join(folder.path, 'kit');
});
afterEach(async () => await folder[Symbol.asyncDispose]());

test('the fonts to ship and the list of all fonts go into the kit, each with a digest', async () => {
  await writeFiles(path.join(folder.path, 'fonts'), { 'a/Inter.ttf': 'outlines' });
  const fonts = await writeKitFonts(kit, {
    folder: path.join(folder.path, 'fonts'),
    installed: planned,
  });
  expect(fonts).toEqual({
    shipped: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    list: { path: 'fonts.json', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown },
    onMismatch: 'error',
  });
  expect(Object.keys(await readFiles(kit))).toEqual(['fonts.json', 'fonts/a/Inter.ttf']);
});

test('the same fonts have the same digest, in whatever order they were found, and others another', async () => {
  const digestOf = async (installed: readonly InstalledFont[]) =>
    (await writeKitFonts(kit, { folder: null, installed })).list?.sha256;
  expect(await digestOf(planned.toReversed())).toBe(await digestOf(planned));
  expect(await digestOf(others)).not.toBe(await digestOf(planned));
});

describe('a job', () => {
  const check = async (
    onMismatch: 'error' | 'warn' | undefined,
    installed: readonly InstalledFont[] | null,
    here: readonly InstalledFont[] | null,
  ) => {
    const reporter = collectingReporter();
    const fonts = await writeKitFonts(kit, { folder: null, installed }, onMismatch);
    await checkJobFonts({ plan: { fonts }, kit }, async () => here, reporter);
    return reporter.warnings;
  };

  test('with plan’s fonts goes on without a word', async () => {
    expect(await check('error', planned, planned.toReversed())).toEqual([]);
  });

  test('with other fonts is refused', async () => {
    await expect(check(undefined, planned, others)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(MISMATCH) as unknown,
    });
  });

  test('with other fonts goes on with a warning where that was asked for', async () => {
    expect(await check('warn', planned, others)).toEqual([expect.stringMatching(MISMATCH)]);
  });

  test('that cannot list its fonts is refused, since plan could', async () => {
    await expect(check('error', planned, null)).rejects.toThrow(
      'fonts: this job cannot list its fonts as the plan job did: it has no fc-list (package fontconfig).',
    );
  });

  test('is not asked for its fonts where plan could not list its own', async () => {
    const fonts = await writeKitFonts(kit, { folder: null, installed: null });
    const fail = async () => {
      throw new Error('asked');
    };
    await checkJobFonts({ plan: { fonts }, kit }, fail, collectingReporter());
    expect(fonts.list).toBeNull();
  });
});
