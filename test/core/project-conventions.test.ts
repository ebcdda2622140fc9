import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ENTRY_POINTS } from '../../src/core/entry-points.ts';
import { INSTALL_COMMANDS } from '../../src/core/install-commands.ts';
import { root } from '../support/yaml-files.ts';

test('entry points are looked for where Remotion’s CLI looks, in its order', () => {
  const require = createRequire(path.join(root, 'examples/hello/package.json'));
  const cli = path.dirname(require.resolve('@remotion/cli/package.json'));
  const source = readFileSync(path.join(cli, 'dist/entry-point.js'), 'utf8');
  const list = /const candidates = \[(.*?)\];/s.exec(source)![1]!;
  const candidates = [...list.matchAll(/\.join\((.*?)\)/g)].map(([, names]) =>
    [...names!.matchAll(/'([^']+)'/g)].map(([, name]) => name).join('/'),
  );
  expect(ENTRY_POINTS).toEqual(candidates);
  expect(candidates).toHaveLength(12);
});

test.each([
  ['package-lock.json', 'npm ci'],
  ['npm-shrinkwrap.json', 'npm ci'],
  ['pnpm-lock.yaml', 'corepack pnpm install --frozen-lockfile'],
  ['yarn.lock', 'corepack yarn install --frozen-lockfile'],
  ['bun.lock', 'npx --yes bun install --frozen-lockfile'],
  ['bun.lockb', 'npx --yes bun install --frozen-lockfile'],
])('%s is installed with %s', (lockFile, command) => {
  expect(INSTALL_COMMANDS.find((each) => each.lockFile === lockFile)?.command).toBe(command);
});

test('each lock file has one command', () => {
  const files = INSTALL_COMMANDS.map(({ lockFile }) => lockFile);
  expect(new Set(files).size).toBe(files.length);
});
