import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TIMES_VERSION, type KeptTimes } from '../../src/core/kept-times.ts';
import { restoreTimes, saveTimes } from '../../src/render/keep-times.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { plainCache, type PlainCache } from '../support/plain-cache.ts';

const times = (secondsPerFrame: number): KeptTimes => ({
  version: TIMES_VERSION,
  profile: [{ frameRange: [0, 99], secondsPerFrame }],
  setUp: null,
  besideChunk: 0,
  combine: { seconds: 3, frames: 100, start: 'after' },
});

let folder: TemporaryFolder;
let cache: PlainCache;
beforeEach(async () => {
  folder = await temporaryFolder();
  cache = plainCache(folder.path);
});
afterEach(async () => await folder[Symbol.asyncDispose]());

describe('times that were kept', () => {
  test('are found by the next run of the same subject, the newest first', async () => {
    await saveTimes({ cache, subject: 'Hello', run: '1' }, times(0.1));
    await saveTimes({ cache, subject: 'Other', run: '2' }, times(0.2));
    await saveTimes({ cache, subject: 'Hello', run: '3' }, times(0.3));
    expect(await restoreTimes({ cache, subject: 'Hello', run: '4' })).toEqual(times(0.3));
    expect(await restoreTimes({ cache, subject: 'Other', run: '4' })).toEqual(times(0.2));
  });

  test('are not found where there are none', async () => {
    expect(await restoreTimes({ cache, subject: 'Hello', run: '1' })).toBeNull();
  });

  test('are one entry for each run, under a key that caches take', async () => {
    await saveTimes({ cache, subject: 'Hello, world', run: '17' }, times(0.1));
    expect(cache.keys()).toHaveLength(1);
    expect(cache.keys()[0]).toMatch(new RegExp(`^times-${TIMES_VERSION}-[0-9a-f]{20}-17$`));
  });

  test.each(['no JSON', '{"version": 2}'])('that read %j count as none', async (text) => {
    await saveTimes({ cache, subject: 'Hello', run: '1' }, times(0.1));
    await writeFile(path.join(cache.folderOf(cache.keys()[0]!), 'times.json'), text);
    expect(await restoreTimes({ cache, subject: 'Hello', run: '3' })).toBeNull();
  });
});
