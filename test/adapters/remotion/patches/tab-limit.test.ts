import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadRemotion } from '../../../../src/adapters/remotion/remotion.ts';
import { liftTabLimit } from '../../../../src/adapters/remotion/patches/tab-limit.ts';
import { temporaryFolder, writeFiles } from '../../../support/artifact-fixtures.ts';
import { root } from '../../../support/yaml-files.ts';

const require = createRequire(path.join(root, 'package.json'));

test('a render of Remotion may have twice as many tabs as there are cores, and all else is Remotion’s rule', () => {
  const cores = availableParallelism();
  const { mostTabs, require: ofRenderer } = loadRemotion(root);
  expect(mostTabs).toBe(2 * cores);
  const file = path.join(path.dirname(ofRenderer.resolve('@remotion/renderer')), 'get-concurrency');
  const { resolveConcurrency } = ofRenderer(file) as {
    resolveConcurrency: (wanted: number | string | null) => number;
  };
  expect([2 * cores, cores + 1, cores, 1].map(resolveConcurrency)).toEqual([
    2 * cores,
    cores + 1,
    cores,
    1,
  ]);
  expect(() => resolveConcurrency(2 * cores + 1)).toThrow('Maximum for --concurrency');
  expect(resolveConcurrency(null)).toBe(Math.round(Math.min(8, Math.max(1, cores / 2))));
  expect(resolveConcurrency('100%')).toBe(cores);
  expect(() => resolveConcurrency(0)).toThrow('Minimum for concurrency is 1');
  expect(() => resolveConcurrency('200%')).toThrow('Maximum for --concurrency');
});

test.each([
  ['has no such module', {}],
  ['has another rule there', { 'dist/get-concurrency.js': 'exports.concurrency = () => 1;' }],
])('a Remotion that %s keeps its limit', async (_, files) => {
  await using folder = await temporaryFolder();
  await writeFiles(folder.path, { 'package.json': '{}', ...files });
  expect(liftTabLimit(folder.path, require, 4)).toBe(4);
});
