import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { chrome } from '../support/chrome.ts';
import { writeFiles } from '../support/artifact-fixtures.ts';
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

/** A composition whose size tells by which options its page was opened. */
const TELLING = `import React from 'react';
import { Composition, registerRoot } from 'remotion';

registerRoot(() => (
  <Composition
    id="Telling"
    component={() => null}
    {...{ width: 2, height: 2, fps: 30, durationInFrames: 30 }}
    calculateMetadata={() => ({
      width: navigator.userAgent.includes('Configured') ? 640 : 320,
      durationInFrames: Number(process.env.LENGTH ?? 30),
      height: matchMedia('(prefers-color-scheme: dark)').matches ? 360 : 180,
    })}
  />
));
`;

test('settings of remotion.config.ts count for the list as in Remotion, and flags go before them', async () => {
  await using project = await makeSmallProject();
  const { folder } = project;
  const configure = async (browser: string) =>
    await writeFiles(folder, {
      'src/index.tsx': TELLING,
      '.env.x': 'LENGTH=60',
      'mine': 'LENGTH=90',
      'tsconfig.json': '{"compilerOptions":{"module":"preserve","target":"es2022"}}',
      'remotion.config.ts': `import { Config } from '@remotion/cli/config';
        Config.setBrowserExecutable(${JSON.stringify(browser)});
        Config.setChromiumUserAgent('Configured');
        Config.setChromiumDarkMode(true);
        Config.setDotEnvLocation('.env.x');
        Config.setCrf(-1);
        Config.setRspack(true);`,
    });
  const run = async (program: string, ...args: string[]) =>
    (
      await promisify(execFile)(process.execPath, [program, 'compositions', ...args], {
        cwd: folder,
      })
    ).stdout;

  await configure(path.relative(folder, await chrome()));
  const listed = await run(ours, 'src/index.tsx');
  expect(listed).toMatch(/^Telling +30 +640x360 +60 \(2\.00 sec\)$/m);
  // Remotion's own command shows first how it bundles.
  expect((await run(remotionCli, 'src/index.tsx')).trimEnd().endsWith(listed.trim())).toBe(true);

  const nowhere = path.join(folder, 'nowhere');
  await configure(nowhere);
  await expect(run(ours, 'src/index.tsx')).rejects.toMatchObject({
    stdout: '',
    stderr: expect.stringContaining(
      `Error: Config.setBrowserExecutable() in remotion.config.ts: "${nowhere}" does not exist.`,
    ) as string,
  });
  const flags = [`--browser-executable=${await chrome()}`, '--user-agent=Given', '--env-file=mine'];
  expect(await run(ours, 'src/index.tsx', ...flags)).toMatch(/^Telling +30 +320x360 +90 /m);
});
