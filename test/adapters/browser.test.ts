import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, realpathSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../src/adapters/browser.ts';
import { UserError } from '../../src/core/user-error.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { plainCache, type PlainCache } from '../support/plain-cache.ts';
import { standInRemotion, type StandIn } from '../support/stand-in-remotion.ts';

let folder: TemporaryFolder;
let cache: PlainCache;

beforeEach(async () => {
  folder = await temporaryFolder();
  cache = plainCache(join(folder.path, 'cache'));
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await folder[Symbol.asyncDispose]();
});

/** Finds Chrome on a machine of that name, where nothing else is kept. */
async function findOn(
  machine: string,
  { remotion }: StandIn,
  { save = false, signal = new AbortController().signal } = {},
): Promise<string> {
  vi.stubEnv('XDG_CACHE_HOME', join(folder.path, machine));
  const chromeMode = 'headless-shell';
  const request = { remotion, chromeMode, given: undefined, signal, cache, save } as const;
  return (await findBrowser(request)).path;
}

const ASKED_ONCE = ['ask', 'download'];

test('a downloaded Chrome is saved by plan, and found by a job on another machine', async () => {
  const standIn = await standInRemotion(folder.path, '4.0.529');
  await findOn('plan', standIn, { save: true });
  const path = await findOn('job', standIn);
  expect(path.startsWith(join(folder.path, 'job'))).toBe(true);
  expect(existsSync(path)).toBe(true);
  expect(standIn.lines()).toEqual(ASKED_ONCE);
});

test('Remotion’s own Chrome is not passed to Remotion, which looks where it lies; a given one is passed', async () => {
  const { remotion } = await standInRemotion(folder.path, '4.0.529');
  vi.stubEnv('XDG_CACHE_HOME', join(folder.path, 'machine'));
  const signal = new AbortController().signal;
  const request = { remotion, chromeMode: 'headless-shell', signal, cache, save: false } as const;
  const own = await findBrowser({ ...request, given: undefined });
  expect(own.executable).toBeNull();
  const file = '@remotion/renderer/dist/browser/get-download-destination.js';
  const rule = remotion.require(join(folder.path, 'node_modules', file)) as {
    getDownloadsCacheDir: () => string;
  };
  const looksIn = rule.getDownloadsCacheDir();
  expect(looksIn.endsWith(join('node_modules', '.remotion'))).toBe(true);
  expect(own.path.startsWith(looksIn)).toBe(true);
  const given = { ...request, given: own.path };
  expect(await findBrowser(given)).toEqual({ path: own.path, executable: own.path });
});

test('a Remotion that looks for its Chrome in an unknown way is told the path', async () => {
  const { remotion } = await standInRemotion(folder.path, '4.0.529');
  vi.stubEnv('XDG_CACHE_HOME', join(folder.path, 'machine'));
  const found = await findBrowser({
    remotion: { ...remotion, lookForBrowserIn: null },
    chromeMode: 'headless-shell',
    given: undefined,
    signal: new AbortController().signal,
    cache,
    save: false,
  });
  expect(found.executable).toBe(found.path);
});

test('a job that has to download Chrome does not save it', async () => {
  await findOn('job', await standInRemotion(folder.path, '4.0.529'));
  expect(cache.keys()).toEqual([]);
});

test('another Remotion gets another Chrome', async () => {
  const older = await standInRemotion(join(folder.path, 'older'), '4.0.529');
  const newer = await standInRemotion(join(folder.path, 'newer'), '4.0.530');
  await findOn('plan', older, { save: true });
  await findOn('job', newer);
  expect([older.lines(), newer.lines()]).toEqual([ASKED_ONCE, ASKED_ONCE]);
});

test('a Chrome that is there is neither downloaded nor saved again, and Remotion is not asked', async () => {
  const standIn = await standInRemotion(folder.path, '4.0.529');
  const first = await findOn('plan', standIn);
  expect(await findOn('plan', standIn, { save: true })).toBe(first);
  expect(standIn.lines()).toEqual(ASKED_ONCE);
  expect(cache.keys()).toEqual([]);
});

test('a Chrome that is gone from its place is downloaded again', async () => {
  const standIn = await standInRemotion(folder.path, '4.0.529');
  const path = await findOn('plan', standIn);
  rmSync(path);
  expect(await findOn('plan', standIn)).toBe(path);
  expect(existsSync(path)).toBe(true);
});

test('this process stays in its folder, for a bundler may run in it meanwhile', async () => {
  const chdir = vi.spyOn(process, 'chdir');
  const path = await findOn('plan', await standInRemotion(folder.path, '4.0.529'));
  expect(existsSync(path)).toBe(true);
  expect(chdir).not.toHaveBeenCalled();
});

test.each([
  ['fails', 'getaddrinfo ENOTFOUND storage.googleapis.com'],
  ['finds nothing', 'Remotion found no browser after downloading one (no-browser).'],
  ['dies', "Remotion's process ended with 7."],
] as const)('a download that %s is told in a line of what to do', async (behaviour, reason) => {
  const standIn = await standInRemotion(folder.path, '4.0.529', behaviour);
  const finding = findOn('plan', standIn, { save: true });
  await expect(finding).rejects.toBeInstanceOf(UserError);
  await expect(finding).rejects.toThrow(
    `browser-executable: none given, and Remotion could not download Chrome: ${reason}`,
  );
  expect(cache.keys()).toEqual([]);
});

test('a run that is cancelled ends the download', async () => {
  const standIn = await standInRemotion(folder.path, '4.0.529', 'hangs');
  const cancelling = new AbortController();
  const reason = new UserError('Cancelled by SIGINT.');
  const watching = watch(folder.path, () => {
    if (standIn.lines().length === 2) cancelling.abort(reason);
  });
  await expect(findOn('plan', standIn, { signal: cancelling.signal })).rejects.toBe(reason);
  watching.close();
  const pid = Number(standIn.lines()[1]!.replace('process ', ''));
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

function startProgram() {
  const program = join(import.meta.dirname, 'fixtures', 'find-browser.ts');
  return spawn(process.execPath, [program, folder.path], {
    env: { ...process.env, XDG_CACHE_HOME: join(realpathSync(folder.path), 'machine') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

test('what Remotion says of its download is in the log', async () => {
  await standInRemotion(folder.path, '4.0.529');
  const lines = (await text(startProgram().stdout)).trim().split('\n');
  expect(lines).toEqual([
    'Downloading headless-shell',
    expect.stringMatching(/^Found \/.*chrome$/),
  ]);
});

test('a download that fails leaves no warning of Node in the log', async () => {
  await standInRemotion(folder.path, '4.0.529', 'fails');
  const log = await text(startProgram().stderr);
  expect(log).toContain('Remotion could not download Chrome: getaddrinfo ENOTFOUND');
  expect(log).not.toMatch(/^\(node:\d+\)/m);
});

test('the download ends with a process that is killed', async () => {
  const standIn = await standInRemotion(folder.path, '4.0.529', 'hangs');
  const program = startProgram();
  await once(program.stdout, 'data');
  program.kill('SIGKILL');
  // The download holds the other end, as long as it runs.
  await once(program.stdout, 'close');
  expect(standIn.lines()).toHaveLength(2);
});
