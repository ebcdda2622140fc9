import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { chrome } from '../support/chrome.ts';
import { makeSmallProject } from '../support/small-project.ts';
import { root } from '../support/yaml-files.ts';

const require = createRequire(import.meta.url);
const remotionCli = path.join(
  path.dirname(require.resolve('@remotion/cli/package.json')),
  'remotion-cli.js',
);
const ours = path.join(root, 'dist/remotion-matrix.js');

test('compositions are listed as Remotion lists them, and as ids alone with -q', async () => {
  await using project = await makeSmallProject();
  const browser = `--browser-executable=${await chrome()}`;
  const bundle = path.join(project.folder, 'build');
  const run = async (program: string, ...flags: string[]) => {
    const args = [program, 'compositions', bundle, browser, ...flags];
    return (await promisify(execFile)(process.execPath, args, { cwd: project.folder })).stdout;
  };
  const listed = await run(ours);
  expect(listed.trim()).toBe((await run(remotionCli)).trim());
  expect(listed).toMatch(/^Silent +30 +320x180 +60 \(2\.00 sec\)$/m);
  expect((await run(ours, '-q')).trim()).toBe((await run(remotionCli, '-q')).trim());
});
