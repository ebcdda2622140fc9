import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chrome } from '../support/chrome.ts';
import { listenToPages } from '../support/page-listener.ts';
import { keepBrowser } from '../support/kept-browser.ts';
import { failingLine, makeSmallProject, type SmallProject } from '../support/small-project.ts';
import { decodeGray, probe } from '../support/video.ts';
import { root } from '../support/yaml-files.ts';

let project: SmallProject;
let place: string;
let browser: string;
let starts: string;

beforeAll(async () => {
  project = await makeSmallProject();
  place = mkdtempSync(path.join(tmpdir(), 'local-'));
  starts = path.join(place, 'starts');
  browser = path.join(place, 'chrome');
  // Chrome, which leaves a line each time it is started.
  const script = `#!/bin/sh\necho started >> '${starts}'\nexec '${await chrome()}' "$@"\n`;
  writeFileSync(browser, script, { mode: 0o755 });
});
afterAll(async () => {
  rmSync(place, { recursive: true, force: true });
  await project[Symbol.asyncDispose]();
});
beforeEach(() => rmSync(starts, { force: true }));

interface Ended {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

async function render(...flags: readonly string[]): Promise<Ended> {
  return await renderWith({}, [`--browser-executable=${browser}`, ...flags]);
}

/** @param name how the name of the temporary folder begins, which must be empty at the end */
async function renderWith(
  variables: NodeJS.ProcessEnv,
  flags: readonly string[],
  name = 'tmp-',
): Promise<Ended> {
  const command = path.join(root, 'dist/remotion-matrix.js');
  const own = ['render', 'build', 'Small', path.join(place, 'a.mp4')];
  const temporary = mkdtempSync(path.join(place, name));
  const env = { ...process.env, TMPDIR: temporary, CI: 'true', ...variables };
  const args = [command, ...own, ...flags];
  const ended = await new Promise<Ended>((done) => {
    execFile(process.execPath, args, { cwd: project.folder, env }, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
  expect(readdirSync(temporary)).toEqual([]);
  return ended;
}

async function countFrames(file: string): Promise<number> {
  let count = 0;
  for await (const _ of decodeGray(file)) count++;
  return count;
}

function countStarts(): number {
  return readFileSync(starts, 'utf8').trimEnd().split('\n').length;
}

test('one job takes one Chrome, and no frame is rendered as a test', async () => {
  await using listener = await listenToPages();
  const props = JSON.stringify({ listener: listener.url, tellAt: [0] });
  const { code, stdout } = await render('--jobs=1', '--frames=0-19', `--props=${props}`);
  expect(code).toBe(0);
  expect(stdout).toContain(' 20 frames;');
  expect(stdout).not.toMatch(/as a test|Upload the kit/);
  expect(countStarts()).toBe(1);
  expect(listener.reports).toHaveLength(1);
  expect(await countFrames(path.join(place, 'a.mp4'))).toBe(20);
});

test('two jobs get the kit as it lies there, with a Chrome each', async () => {
  const { code, stdout } = await render('--jobs=2', '--frames=0-19');
  expect(code).toBe(0);
  expect(stdout).toContain(' 20 frames;');
  expect(countStarts()).toBe(3);
  expect(await countFrames(path.join(place, 'a.mp4'))).toBe(20);
});

test.each(['tmp #%20?', "it's a | tmp #%20?"])(
  'frames and sound are rendered with the temporary folder %j, which is empty afterwards',
  async (name) => {
    const flags = [`--browser-executable=${browser}`, '--jobs=2', '--frames=0-19'];
    const { code, stdout, stderr } = await renderWith({}, flags, name);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain(' 20 frames;');
    expect(await countFrames(path.join(place, 'a.mp4'))).toBe(20);
    expect((await probe(path.join(place, 'a.mp4'))).audio).not.toBeNull();
  },
);

test('an error in a component is shown with its place, and once', async () => {
  await using listener = await listenToPages();
  listener.answer = () => 'no data today';
  // Not at the first frame: Remotion mounts it before it listens to the page's errors, and would miss one there.
  const props = JSON.stringify({ listener: listener.url, tellAt: [5] });
  const { code, stderr } = await render('--jobs=1', '--frames=0-19', `--props=${props}`);
  expect(code).toBe(1);
  expect(stderr).toContain('no data today');
  expect(stderr.match(/no data today/g)).toHaveLength(1);
  expect(stderr).toContain(
    `Error: An error occurred while rendering frame 5: Error: no data today\n  at src/small.tsx:${failingLine}\n`,
  );
  expect(stderr).toMatch(/Error: There is no video: 1 job of 1 failed \(.*frames 0–19\)\.\n$/);
});

test('chunks are kept with chunk-cache, and the next run renders none', async () => {
  const flags = ['--chunk-cache', '--frames=0-19'];
  const env = 'REMOTION_MATRIX_CACHE';
  process.env[env] = path.join(place, 'cache');
  try {
    expect((await render(...flags)).code).toBe(0);
    const { code, stdout } = await render(...flags);
    expect(code).toBe(0);
    expect(stdout).toContain('from the cache');
  } finally {
    delete process.env[env];
  }
});

test.each(['--jobs=1', '--jobs=2'])(
  'with Remotion’s own Chrome, kept on this machine, Remotion finds it by itself (%s)',
  async (jobs) => {
    const cache = path.join(place, 'cache');
    keepBrowser(browser, cache);
    const { code, stdout } = await renderWith({ XDG_CACHE_HOME: cache }, [jobs, '--log=verbose']);
    expect(stdout).not.toContain('ownload');
    expect(code).toBe(0);
    expect(countStarts()).toBeGreaterThan(0);
  },
);
