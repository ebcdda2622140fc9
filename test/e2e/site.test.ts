import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serveFolder } from '../../src/adapters/serve-folder.ts';
import { ActionScene } from '../support/action-scene.ts';
import { makeSmallProject } from '../support/small-project.ts';

test('a site is rendered as it is, and by no job when it was deployed anew', async () => {
  await using project = await makeSmallProject();
  const build = path.join(project.folder, 'build');
  await using site = await serveFolder(build);
  await using scene = await ActionScene.start(project);
  const plan = await scene.plan({
    'serve-url': site.origin,
    'composition': 'Silent',
    'frames': '0-9,20-29',
    'jobs': '2',
  });
  expect(plan.errors).toEqual([]);
  expect((await scene.job(0)).errors).toEqual([]);

  const script = path.join(build, 'bundle.js');
  const deployed = await readFile(script, 'utf8');
  await writeFile(script, `${deployed}\n// deployed anew\n`);
  expect((await scene.job(1)).errors).toEqual([
    `serve-url: ${site.origin} has changed since plan looked at it. Chunks of both would not fit together: run all jobs again.`,
  ]);

  await writeFile(script, deployed);
  expect((await scene.job(1)).errors).toEqual([]);
  const { errors, outputs } = await scene.combine();
  expect({ errors, frames: outputs['frames'] }).toEqual({ errors: [], frames: '20' });
});

test('a site that is none is refused with what it answers', async () => {
  await using project = await makeSmallProject();
  await using site = await serveFolder(path.join(project.folder, 'src'));
  await using scene = await ActionScene.start(project);
  const plan = await scene.plan({ 'serve-url': site.origin, 'composition': 'Silent' });
  expect(plan.errors).toEqual([
    expect.stringMatching(
      /^serve-url: http:\/\/127\.0\.0\.1:\d+\/bundle\.js (answers 404|cannot be fetched: .+)\. Give the address of a site/,
    ),
  ]);
});
