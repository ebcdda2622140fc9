import { expect, test } from 'vitest';
import { stampLock } from '../../scripts/stamp-lock.ts';
import { readText } from '../support/yaml-files.ts';

interface Lock {
  readonly packages: Record<string, { readonly version?: string }>;
}

const text = readText('package-lock.json');

test('a package for another platform that npm left out is added in the version that is asked for', () => {
  const lock = JSON.parse(text) as Lock;
  const place = 'node_modules/@oxfmt/binding-darwin-arm64';
  const { version } = lock.packages[place]!;
  delete lock.packages[place];
  const repaired = JSON.parse(stampLock(JSON.stringify(lock))) as Lock;
  expect(repaired.packages[place]).toMatchObject({ version, os: ['darwin'], cpu: ['arm64'] });
});

test('a lock file that lacks nothing is left as it is', () => {
  expect(stampLock(text)).toBe(text);
});
