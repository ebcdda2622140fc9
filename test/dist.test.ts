import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { describeOldNode } from '../src/core/check-node.ts';
import { root } from './support/yaml-files.ts';

const files = globSync('dist/*.js', { cwd: root });

interface Imports {
  /** By `import … from` and `export … from`: loaded with the file. */
  readonly fixed: readonly string[];
  /** By `import()` of a fixed name: loaded when the code gets there. */
  readonly lazy: readonly string[];
}

function importsOf(file: string): Imports {
  const text = readFileSync(path.join(root, file), 'utf8');
  const statements =
    /^(?:import|export)\b[^;'"`]*?(?:\bfrom )?"([^"\n]+)";$|\bimport\("([^"\n]+)"\)/gm;
  const found = [...text.matchAll(statements)];
  return {
    fixed: found.flatMap(([, fixed]) => fixed ?? []),
    lazy: found.flatMap(([, , lazy]) => lazy ?? []),
  };
}

/** A built file with all that is loaded with it, however deep. */
function loadedWith(entry: string): string[] {
  const loaded = new Set([entry]);
  // A set goes on through what is added to it on the way.
  for (const file of loaded) {
    for (const name of importsOf(file).fixed)
      if (name.startsWith('./')) loaded.add(path.posix.join('dist', name));
  }
  return [...loaded];
}

/** The npm packages that built files are made of: the bundler names the source of each module in a line before it. */
function packagesIn(built: readonly string[]): string[] {
  const sources = /^\/\/ (?:.*\/)?node_modules\/((?:@[^/\n]+\/)?[^/\n]+)\//gm;
  const found = built.flatMap((file) =>
    [...readFileSync(path.join(root, file), 'utf8').matchAll(sources)].map(([, name]) => name!),
  );
  return [...new Set(found)];
}

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(4);
  expect(importsOf('dist/plan.js').fixed).not.toHaveLength(0);
  const built = loadedWith('dist/run-combine.js');
  expect(built.flatMap((file) => importsOf(file).lazy)).not.toHaveLength(0);
});

test.each(files)(
  '%s imports its neighbours and what Node.js has, so that it runs without node_modules',
  (file) => {
    const neighbours = new Set(files.map((name) => `./${path.basename(name)}`));
    const { fixed, lazy } = importsOf(file);
    const others = [...fixed, ...lazy].filter(
      (name) =>
        !neighbours.has(name) && !name.startsWith('node:') && !builtinModules.includes(name),
    );
    expect(others).toEqual([]);
  },
);

/** Packages that are imported where they are needed, by what for; a few names stand for all that come with them. */
const ON_DEMAND = {
  'the files of the kit': ['@vercel/nft', 'acorn', 'picomatch'],
  'the artifact service': ['@actions/artifact', '@azure/storage-blob', '@protobuf-ts/runtime'],
  'releases and jobs': ['@actions/github', '@octokit/core', '@octokit/request'],
  'the cache service': ['@actions/cache', '@actions/glob'],
  'requests of all services': ['@actions/http-client', 'undici'],
  'zip files': ['archiver', 'readable-stream'],
};

/** The programs of the jobs, the local command, and the processes that they start, once Node.js is new enough. */
const ENTRIES = [
  'run-plan',
  'run-render-chunk',
  'run-combine',
  'run-command',
  'run-local',
  'browser-worker',
  'cache-worker',
  'project-cli-worker',
];

test.each(Object.entries(ON_DEMAND))('%s: the packages are in the bundle', (_, names) => {
  expect(packagesIn(files)).toEqual(expect.arrayContaining(names));
});

test.each(ENTRIES)('%s starts with no package that it may not need', (entry) => {
  const loaded = packagesIn(loadedWith(`dist/${entry}.js`));
  expect(loaded).toContain('zod');
  expect(loaded.filter((name) => Object.values(ON_DEMAND).flat().includes(name))).toEqual([]);
});

/** A folder with `dist` or a part of it, and no node_modules above it. */
function copyDist(names: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'remotion-matrix-dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['package.json', ...names])
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  return folder;
}

test.each([
  ['plan', '::error::'],
  ['render-chunk', '::error::'],
  ['combine', '::error::'],
  ['remotion-matrix', 'Error: '],
])(
  '%s tells an old Node.js what is needed in one line, with nothing loaded that it may not know',
  (entry, prefix) => {
    const started = loadedWith(`dist/${entry}.js`);
    const folder = copyDist(started);
    const script = `
      Object.defineProperty(process.versions, 'node', { value: '20.20.2' });
      import(${JSON.stringify(pathToFileURL(path.join(folder, 'dist', `${entry}.js`)).href)});
    `;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toBe(
      `${prefix}${describeOldNode('20.20.2', process.execPath)!}\n`,
    );
    expect(status).toBe(1);
    expect(packagesIn(started)).toEqual([]);
    expect(started.filter((file) => /shared|vendor|run-/.test(file))).toEqual([]);
  },
);

test('no package of Remotion or React is in the bundle', () => {
  const packages = readFileSync(path.join(root, 'dist/licenses.txt'), 'utf8').match(
    /^\S+ \d+\.\d+\.\d+\S* \(.*\)$/gm,
  );
  expect(packages?.length).toBeGreaterThan(10);
  expect(
    packages?.filter((line) => /^(@remotion\/|remotion |react|@sparticuz\/)/.test(line)),
  ).toEqual([]);
});

test('every built file loads in a folder of its own, with no node_modules above it', () => {
  const folder = copyDist(['dist']);
  for (const file of files) {
    // The entries start to work when they are loaded, and complain of what they lack; none may miss a module.
    const env = { PATH: process.env['PATH'], GITHUB_WORKSPACE: folder };
    const { stdout, stderr } = spawnSync(process.execPath, [file], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`, file).not.toMatch(
      /ERR_MODULE_NOT_FOUND|Dynamic require|is not defined|SyntaxError/,
    );
  }
});
