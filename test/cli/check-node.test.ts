import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { checkNode, LEAST_NODE } from '../../src/cli/check-node.ts';
import { root } from '../support/yaml-files.ts';

test('the lowest Node.js is that of package.json', () => {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  expect(engines.node).toBe(`>=${LEAST_NODE}`);
});

test.each(['22.15.0', '22.20.1', '24.0.0'])('Node.js %s is new enough', (version) => {
  expect(() => checkNode(version)).not.toThrow();
});

test.each(['18.20.8', '20.20.2', '22.9.0'])('Node.js %s is told what is needed', (version) => {
  expect(() => checkNode(version)).toThrow(
    `remotion-matrix needs Node.js 22.15 or newer, and this is ${version}.`,
  );
});

test('the built command says so, and shows no stack', () => {
  const command = pathToFileURL(path.join(root, 'dist/remotion-matrix.js')).href;
  const script = `
    Object.defineProperty(process.versions, 'node', { value: '20.20.2' });
    import('${command}');
  `;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
  expect(stderr).toMatch(
    /^Error: remotion-matrix needs Node\.js 22\.15 .* this is 20\.20\.2\..*\n$/,
  );
  expect(status).toBe(1);
});

test('nothing that is built takes zstd by its name: where Node.js has none, it could not be loaded', () => {
  const folder = path.join(root, 'dist');
  const built = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const byName = built.filter((name) =>
    /import \{[^}]*zstd[^}]*\} from "(node:)?zlib"/i.test(
      readFileSync(path.join(folder, name), 'utf8'),
    ),
  );
  expect(byName).toEqual([]);
});
