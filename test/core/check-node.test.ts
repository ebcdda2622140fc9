import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { describeOldNode, LEAST_NODE } from '../../src/core/check-node.ts';
import { root } from '../support/yaml-files.ts';

test('the lowest Node.js is that of package.json', () => {
  const { engines } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    engines: { node: string };
  };
  expect(engines.node).toBe(`>=${LEAST_NODE}`);
});

test.each(['22.15.0', '22.20.1', '24.0.0'])('Node.js %s is new enough', (version) => {
  expect(describeOldNode(version, '/usr/bin/node')).toBeNull();
});

test.each(['18.20.8', '20.20.2', '22.9.0', '22.14.0'])(
  'Node.js %s is told what is needed, and where it lies',
  (version) => {
    expect(describeOldNode(version, '/usr/bin/node')).toBe(
      `remotion-matrix needs Node.js 22.15 or newer, and /usr/bin/node is ${version}. Install a newer one from nodejs.org, and put it first on PATH.`,
    );
  },
);
