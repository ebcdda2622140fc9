import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startCli } from '../../../src/adapters/project/bundle.ts';
import type { ProjectConfig } from '../../../src/core/config-settings.ts';
import { writeFiles } from '../../support/artifact-fixtures.ts';
import { root } from '../../support/yaml-files.ts';

// Below this repository, so that it finds our Remotion.
let folder: string;
let written: string;

beforeEach(async () => {
  await mkdir(path.join(root, 'out'), { recursive: true });
  folder = await mkdtemp(path.join(root, 'out', 'config-'));
  await writeFiles(folder, {
    'package.json': '{"name":"configured"}',
    'tsconfig.json': '{"compilerOptions":{"module":"preserve","target":"es2022"}}',
  });
  written = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    written += String(part);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

async function readConfig(config?: string): Promise<ProjectConfig | null> {
  const { signal } = new AbortController();
  const outDir = path.join(folder, 'out');
  const request = { folder, entryPoint: undefined, outDir, bundler: undefined, config, signal };
  await using cli = startCli(request);
  return await cli!.config;
}

const IMPORT = `import { Config } from '@remotion/cli/config';\n`;

test('a TypeScript file that imports others is read by Remotion’s own CLI, without a word', async () => {
  await writeFiles(folder, {
    'remotion.config.ts': `${IMPORT}import { scale } from './settings/scale';
      Config.setScale(scale);
      Config.setCodec('vp9');
      Config.setCodec('gif');
      Config.overrideFfmpegCommand(({ args }) => args);
      Config.setConcurrency(null);`,
    'settings/scale.ts': 'export const scale: number = 2;',
  });
  expect(await readConfig()).toEqual({
    file: 'remotion.config.ts',
    settings: [
      { name: 'setScale', value: 2 },
      { name: 'setCodec', value: 'gif' },
      { name: 'overrideFfmpegCommand', value: null },
      { name: 'setConcurrency', value: null },
    ],
  });
  expect(written).toBe('');
});

test('a JavaScript file is read, and one of another name where it is given', async () => {
  await writeFiles(folder, {
    'remotion.config.js': `${IMPORT}Config.setScale(2);`,
    'other.config.mjs': `${IMPORT}Config.setScale(3);`,
  });
  expect(await readConfig()).toEqual({
    file: 'remotion.config.js',
    settings: [{ name: 'setScale', value: 2 }],
  });
  expect(await readConfig('other.config.mjs')).toEqual({
    file: 'other.config.mjs',
    settings: [{ name: 'setScale', value: 3 }],
  });
});

test('a project without the file sets nothing', async () => {
  expect(await readConfig()).toBeNull();
});

test('a file that throws is one error, with what Remotion’s command says and no stack', async () => {
  await writeFiles(folder, { 'remotion.config.ts': `${IMPORT}Config.setCodec('mpeg1' as never);` });
  const error = await readConfig().catch((thrown: unknown) => thrown as Error);
  expect((error as Error).message).toMatch(
    /^remotion\.config\.ts: Remotion could not read it in .+\. It said:\nCodec must be one of the following: h264, .+, but got mpeg1$/,
  );
});

test('a file that is not there is named', async () => {
  await expect(readConfig('none.ts')).rejects.toThrow(
    /^none\.ts: Remotion could not read it .*\n.*"none\.ts" but no file under .*none\.ts was found\.$/,
  );
});
