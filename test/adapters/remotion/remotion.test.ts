import { expect, test } from 'vitest';
import { loadRemotion } from '../../../src/adapters/remotion/remotion.ts';
import { root } from '../../support/yaml-files.ts';

test('a process with Remotion in it looks up no names of its connections when it reports', () => {
  expect(process.report.getReport()).toHaveProperty('header.networkInterfaces');
  loadRemotion(root);
  expect(process.report.getReport()).not.toHaveProperty('header.networkInterfaces');
});

test('a process with Remotion in it makes one report', () => {
  loadRemotion(root);
  expect(process.report.getReport()).toBe(process.report.getReport());
});
