import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readChromeVersion } from '../../src/adapters/chrome-version.ts';
import { temporaryFolder, writeFiles } from '../support/artifact-fixtures.ts';
import { chrome } from '../support/chrome.ts';

async function versionOf(script: string): Promise<string> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'chrome');
  await writeFiles(folder.path, { chrome: `#!/bin/sh\n${script}\n` });
  await chmod(file, 0o755);
  return await readChromeVersion(file);
}

test('Chrome says its kind and version', async () => {
  expect(await readChromeVersion(await chrome())).toMatch(/^\D+ \d+\.\d+\.\d+\.\d+/);
});

test('an executable that does not say its version is known by its content', async () => {
  const silent = await versionOf('exit 0');
  expect(silent).toMatch(/^[\da-f]{64}$/);
  expect(await versionOf('exit 1')).toMatch(/^[\da-f]{64}$/);
  expect(await versionOf('exit 1')).not.toBe(silent);
});
