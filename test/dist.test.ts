import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { root } from './support/yaml-files.ts';

const files = globSync('dist/*.js', { cwd: root });

/** What a built file imports, by `import … from`, `export … from`, and `import()` of a fixed name. */
function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const statements =
    /^(?:import|export)\b[^;'"`]*?(?:\bfrom )?"([^"\n]+)";$|\bimport\("([^"\n]+)"\)/gm;
  return [...text.matchAll(statements)].map(([, fixed, lazy]) => fixed ?? lazy!);
}

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(4);
  expect(importsOf('dist/plan.js')).not.toHaveLength(0);
});

test.each(files)(
  '%s imports its neighbours and what Node.js has, so that it runs without node_modules',
  (file) => {
    const neighbours = new Set(files.map((name) => `./${path.basename(name)}`));
    const others = importsOf(file).filter(
      (name) =>
        !neighbours.has(name) && !name.startsWith('node:') && !builtinModules.includes(name),
    );
    expect(others).toEqual([]);
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
  const folder = mkdtempSync(path.join(tmpdir(), 'remotion-matrix-dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(path.join(root, 'dist'), path.join(folder, 'dist'), { recursive: true });
  cpSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
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
