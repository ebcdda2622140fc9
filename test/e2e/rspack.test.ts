import { expect, test } from 'vitest';
import { ActionScene } from '../support/action-scene.ts';
import { makeSmallProject } from '../support/small-project.ts';

test('a project that Rspack bundles is rendered', async () => {
  await using project = await makeSmallProject();
  await using scene = await ActionScene.start(project);
  const plan = await scene.plan({
    'serve-url': '',
    'entry-point': 'src/index.tsx',
    'composition': 'Silent',
    'frames': '0-19',
    'jobs': '1',
    'bundler': 'rspack',
  });
  expect(plan.errors).toEqual([]);
  expect((await scene.job(0)).errors).toEqual([]);
  const { errors, outputs } = await scene.combine();
  expect({ errors, frames: outputs['frames'] }).toEqual({ errors: [], frames: '20' });
});
