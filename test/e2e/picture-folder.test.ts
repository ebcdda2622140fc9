import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestContent, digestFolder } from '../conformance/digests.ts';
import { chrome } from '../support/chrome.ts';
import { makeSmallProject, type SmallProject } from '../support/small-project.ts';
import { root } from '../support/yaml-files.ts';
import { readZipFiles } from '../support/zip-files.ts';

// Each test renders by our command and by Remotion's, each in a folder of its own.

const PROGRAMS = {
  ours: path.join(root, 'dist/remotion-matrix.js'),
  theirs: path.join(root, 'node_modules/@remotion/cli/remotion-cli.js'),
};
type Whose = keyof typeof PROGRAMS;

let project: SmallProject;

beforeAll(async () => {
  project = await makeSmallProject();
  for (const whose of ['ours', 'theirs'] as const) await mkdir(placeOf(whose));
});
afterAll(async () => await project[Symbol.asyncDispose]());

function placeOf(whose: Whose, ...below: readonly string[]): string {
  return path.join(project.folder, whose, ...below);
}

interface Ended {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

async function render(whose: Whose, ...args: readonly string[]): Promise<Ended> {
  const bundle = path.join(project.folder, 'build');
  const own = [PROGRAMS[whose], 'render', bundle, 'Silent'];
  const all = [...own, ...args, `--browser-executable=${await chrome()}`];
  return await new Promise((done) => {
    execFile(process.execPath, all, { cwd: placeOf(whose) }, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

/** Renders by both commands, and gives what ours has said. */
async function renderTwice(args: readonly string[], split: string): Promise<Ended> {
  const theirs = await render('theirs', ...args);
  expect(theirs.code, theirs.stderr).toBe(0);
  const ours = await render('ours', ...args, split);
  expect(ours.code, ours.stderr).toBe(0);
  return ours;
}

describe('the folder of an image sequence is that of Remotion’s command, byte for byte:', () => {
  test.each([
    ['by default, from four jobs', ['--sequence', '--frames=5-24'], '--jobs=4', 'out/Silent', 20],
    [
      'of a name with a slash at its end, from one job',
      ['frames/mine/', '--image-format=jpeg', '--sequence', '--every-nth-frame=5'],
      '--jobs=1',
      'frames/mine',
      12,
    ],
    [
      'with names of one’s own, from two jobs',
      ['named', '--sequence', '--frames=0-9', '--image-sequence-pattern=a-[frame]-b.[ext]'],
      '--jobs=2',
      'named',
      10,
    ],
    ['of single frames', ['single', '--frames=0,30,58'], '--jobs=2', 'single', 3],
    ['of one frame', ['--output=one', '--frames=10'], '--jobs=1', 'one', 1],
  ])('%s', async (_, args, split, folder, count) => {
    const { stdout } = await renderTwice(args, split);
    const pictures = await digestFolder(placeOf('ours', folder));
    expect(pictures).toEqual(await digestFolder(placeOf('theirs', folder)));
    expect(pictures.size).toBe(count);
    const counted = count === 1 ? '1 picture' : `${count} pictures`;
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
      new RegExp(`^${folder}/: [\\d.]+ k?B, ${counted}; took .+ s$`),
    );
  });

  test('beside what lies in a folder that exists', async () => {
    for (const whose of ['ours', 'theirs'] as const) {
      await mkdir(placeOf(whose, 'used'));
      await writeFile(placeOf(whose, 'used/element-1.png'), 'of an earlier render');
      await writeFile(placeOf(whose, 'used/notes.txt'), 'of somebody');
    }
    await renderTwice(['used', '--sequence', '--frames=0-2'], '--jobs=1');
    const files = await digestFolder(placeOf('ours', 'used'));
    expect(files).toEqual(await digestFolder(placeOf('theirs', 'used')));
    expect([...files.keys()].toSorted()).toEqual([
      'element-0.png',
      'element-1.png',
      'element-2.png',
      'notes.txt',
    ]);
    expect(files.get('notes.txt')).toBe(digestContent('of somebody'));
  });
});

test('both commands leave a folder alone that must not be replaced, and refuse one with an extension', async () => {
  for (const whose of ['ours', 'theirs'] as const) {
    await mkdir(placeOf(whose, 'kept'));
    const kept = await render(whose, 'kept', '--frames=10', '--overwrite=false');
    expect(kept.code, kept.stdout).toBe(1);
    expect(await digestFolder(placeOf(whose, 'kept'))).toEqual(new Map());
    const named = await render(whose, 'pictures.mp4', '--frames=10');
    expect(named.code, named.stdout).toBe(1);
    expect(existsSync(placeOf(whose, 'pictures.mp4'))).toBe(false);
  }
});

test('a name that ends in .zip is one archive of the same pictures', async () => {
  const frames = ['--sequence', '--frames=0-5'];
  expect((await render('theirs', 'zipped', ...frames)).code).toBe(0);
  const { code, stdout } = await render('ours', 'zipped.zip', ...frames, '--jobs=2');
  expect(code).toBe(0);
  expect(stdout).toMatch(/\nzipped\.zip: .+, 6 frames; took .+\n$/);
  const found = readZipFiles(await readFile(placeOf('ours', 'zipped.zip')));
  expect(new Map([...found].map(([name, content]) => [name, digestContent(content)]))).toEqual(
    await digestFolder(placeOf('theirs', 'zipped')),
  );
});
