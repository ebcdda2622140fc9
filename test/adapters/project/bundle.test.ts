import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  bundleProject,
  checkBundleFiles,
  checkEntryPoint,
  type BundleRequest,
} from '../../../src/adapters/project/bundle.ts';
import {
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../../support/artifact-fixtures.ts';
import { root } from '../../support/yaml-files.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

async function bundleHere(
  entryPoint: string | undefined,
  bundler?: 'webpack' | 'rspack',
  more: Partial<BundleRequest> = {},
): Promise<void> {
  const outDir = path.join(folder.path, 'out');
  await bundleProject({
    folder: folder.path,
    entryPoint,
    outDir,
    bundler,
    signal: new AbortController().signal,
    ...more,
  });
}

test('an entry point that is given must exist', async () => {
  await writeFiles(folder.path, { 'src/mine.ts': '' });
  expect(() => checkEntryPoint(folder.path, 'src/mine.ts')).not.toThrow();
  expect(() => checkEntryPoint(folder.path, undefined)).not.toThrow();
  expect(() => checkEntryPoint(folder.path, 'src/none.ts')).toThrow(
    'entry-point: "src/none.ts" does not exist',
  );
});

test('a public folder and a configuration file that are given must exist', async () => {
  await writeFiles(folder.path, { 'static/a.txt': '', 'other.config.ts': '' });
  const check = (publicDir: string, config: string) =>
    checkBundleFiles(folder.path, { 'public-dir': publicDir, config });
  expect(() => check('static', 'other.config.ts')).not.toThrow();
  expect(() => check('other.config.ts', 'static')).toThrow(
    `public-dir: "other.config.ts" is not allowed. Allowed: a folder, by its path from ${folder.path}.\nconfig: "static" is not allowed.`,
  );
});

/** Stands for the CLI of the project: a program of that name, which says how it was called. */
const CLI = `console.log(process.argv.slice(2).join(' ')); console.error(process.env.SAYS); process.exit(Number(process.env.ENDS));`;

describe('a project with Remotion’s CLI', () => {
  beforeEach(async () => {
    await writeFiles(folder.path, {
      'node_modules/@remotion/cli/package.json': '{}',
      'node_modules/@remotion/cli/remotion-cli.js': CLI,
    });
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  test('is bundled by it, which asks its configuration for the entry point before the usual places', async () => {
    await writeFiles(folder.path, { 'src/index.tsx': '' });
    vi.stubEnv('ENDS', '0');
    await bundleHere(undefined);
    const written = vi.mocked(process.stdout.write).mock.calls.map(([text]) => String(text));
    expect(written.join('')).toContain(`bundle --out-dir=${path.join(folder.path, 'out')}\n`);
  });

  test('is bundled with a public folder and a configuration file of one’s own', async () => {
    vi.stubEnv('ENDS', '0');
    const heard: string[] = [];
    await bundleHere('src/index.ts', undefined, {
      publicDir: 'static',
      config: 'other.config.ts',
      onOutput: (text) => heard.push(text),
    });
    expect(heard.join('')).toMatch(/ --public-dir=static --config=other\.config\.ts\n/);
    expect(process.stdout.write).not.toHaveBeenCalled();
  });

  test.each(['rspack', 'experimental-rspack'])(
    'is bundled with Rspack by its flag --%s',
    async (flag) => {
      await writeFiles(folder.path, {
        'node_modules/@remotion/renderer/client.js': `exports.BrowserSafeApis = { options: { rspackOption: { cliFlag: '${flag}' } } };`,
      });
      vi.stubEnv('ENDS', '0');
      await bundleHere('src/index.ts', 'rspack');
      const written = vi.mocked(process.stdout.write).mock.calls.map(([text]) => String(text));
      expect(written.join('')).toMatch(
        new RegExp(`^bundle src/index.ts --out-dir=\\S+ --${flag}\n`),
      );
    },
  );

  test('that does not compile is refused with what the CLI said', async () => {
    vi.stubEnv('ENDS', '1');
    vi.stubEnv('SAYS', 'src/index.ts: unexpected token');
    await expect(bundleHere('src/index.ts')).rejects.toThrow(
      /^The project cannot be bundled: "remotion bundle" ended with code 1\. Its last lines:\n[^]*src\/index\.ts: unexpected token$/,
    );
  });

  test('whose configuration names no entry point either is told where one is looked for', async () => {
    vi.stubEnv('ENDS', '1');
    vi.stubEnv('SAYS', 'No entry point specified');
    await expect(bundleHere(undefined)).rejects.toThrow(
      /^entry-point: none found in .* Looked for src\/index\.ts, /,
    );
  });
});

test('the public folder travels whole, by what its links lead to', async () => {
  // In this repository, whose Remotion it finds.
  await mkdir(path.join(root, 'out'), { recursive: true });
  const project = await mkdtemp(path.join(root, 'out/linked-'));
  onTestFinished(async () => await rm(project, { recursive: true, force: true }));
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await writeFiles(project, {
    'package.json': '{}',
    'src/index.ts': `import { registerRoot } from 'remotion'; registerRoot(() => null);`,
    'public/a.txt': 'a',
  });
  const media = path.join(folder.path, 'media');
  await writeFiles(media, { 'film.mp4': 'film' });
  await symlink(media, path.join(project, 'public/media'));
  await symlink(path.join(media, 'film.mp4'), path.join(project, 'public/film.mp4'));
  await symlink('nowhere', path.join(project, 'public/dangling'));
  await symlink('.', path.join(project, 'public/loop'));
  const outDir = path.join(folder.path, 'out');
  const { signal } = new AbortController();
  await bundleProject({
    folder: project,
    entryPoint: undefined,
    outDir,
    bundler: 'rspack',
    signal,
  });
  await rm(media, { recursive: true });
  expect(await readFiles(path.join(outDir, 'public'))).toEqual({
    'a.txt': 'a',
    'film.mp4': 'film',
    'media/film.mp4': 'film',
  });
  expect(await readFile(path.join(outDir, 'index.html'), 'utf8')).toContain('"media/film.mp4"');
});

test('a project that cannot bundle is told what to install', async () => {
  await expect(bundleHere('src/index.ts')).rejects.toThrow(
    'working-directory: the project has neither @remotion/cli nor @remotion/bundler. Install one, or give a finished bundle as serve-url.',
  );
});
