import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ENTRY_POINTS } from '../../src/core/entry-points.ts';
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
