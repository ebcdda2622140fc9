import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../src/adapters/browser.ts';
import type { Remotion } from '../../src/adapters/remotion.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { plainCache, type PlainCache } from '../support/plain-cache.ts';

let folder: TemporaryFolder;
let cache: PlainCache;
let downloads: number;

beforeEach(async () => {
  folder = await temporaryFolder();
  cache = plainCache(join(folder.path, 'cache'));
  downloads = 0;
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await folder[Symbol.asyncDispose]();
});

/** Puts a Chrome where Remotion would, if there is none. */
function remotionOf(version: string): Remotion {
  const ensureBrowser = async () => {
    const path = join(process.cwd(), 'node_modules/.remotion/chrome');
    if (!existsSync(path)) {
      downloads++;
      await writeFiles(join(path, '..'), { chrome: 'a browser' });
    }
    return { type: 'local-puppeteer-browser' as const, path };
  };
  return { version, renderer: { ensureBrowser } } as unknown as Remotion;
}

/** Finds Chrome on a machine of that name, where nothing else is kept. */
async function findOn(machine: string, version: string, save: boolean): Promise<string> {
  vi.stubEnv('XDG_CACHE_HOME', join(folder.path, machine));
  const remotion = remotionOf(version);
  const chromeMode = 'headless-shell';
  return await findBrowser({ remotion, chromeMode, given: undefined, cache, save });
}

test('a downloaded Chrome is saved by plan, and found by a job on another machine', async () => {
  await findOn('plan', '4.0.529', true);
  const path = await findOn('job', '4.0.529', false);
  expect(path.startsWith(join(folder.path, 'job'))).toBe(true);
  expect(existsSync(path)).toBe(true);
  expect(downloads).toBe(1);
});

test('a job that has to download Chrome does not save it', async () => {
  await findOn('job', '4.0.529', false);
  expect(cache.keys()).toEqual([]);
});

test('another Remotion gets another Chrome', async () => {
  await findOn('plan', '4.0.529', true);
  await findOn('job', '4.0.530', false);
  expect(downloads).toBe(2);
});

test('a Chrome that is there is neither downloaded nor saved again', async () => {
  await findOn('plan', '4.0.529', false);
  await findOn('plan', '4.0.529', true);
  expect(downloads).toBe(1);
  expect(cache.keys()).toEqual([]);
});
