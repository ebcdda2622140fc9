import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { BROWSER_VARIABLE, findChrome } from '../../scripts/chrome.ts';
import { UserError } from '../../src/core/user-error.ts';

afterEach(() => vi.unstubAllEnvs());

test('the browser that is found starts', async () => {
  vi.stubEnv(BROWSER_VARIABLE, undefined);
  const { stdout } = await promisify(execFile)(await findChrome(), ['--version']);
  expect(stdout).toMatch(/Chrom(e|ium).* \d+\.\d+/);
});

test('a browser that the environment names is taken', async () => {
  vi.stubEnv(BROWSER_VARIABLE, process.execPath);
  expect(await findChrome()).toBe(process.execPath);
});

test('a named browser that is not there is the user’s mistake', async () => {
  vi.stubEnv(BROWSER_VARIABLE, '/nowhere/chrome');
  await expect(findChrome()).rejects.toThrow(UserError);
  await expect(findChrome()).rejects.toThrow('"/nowhere/chrome", which is no executable file');
});
