import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeRepository } from '../field/make-repository.ts';
import { renderTwice } from '../field/render-twice.ts';
import { SCENE_ID } from '../field/scene.ts';
import { shapes } from '../field/shapes.ts';
import { temporaryFolder } from '../support/artifact-fixtures.ts';
import { chrome } from '../support/chrome.ts';
import { root } from '../support/yaml-files.ts';

/** All that the project names, and no more: as pnpm and a workspace that hoists nothing lay them out. */
const NAMED = ['@remotion/cli', 'remotion', 'react', 'react-dom'];

test('a project in a folder of a workspace, which sees links to what it names alone, below a path with a space, is rendered as Remotion does', async () => {
  await using place = await temporaryFolder();
  const folder = path.join(place.path, 'my repository');
  const shape = shapes.find(({ name }) => name === 'npm workspace, not hoisted')!;
  const project = await makeRepository(shape, folder);
  await mkdir(path.join(project, 'node_modules/@remotion'), { recursive: true });
  for (const name of NAMED)
    await symlink(
      path.join(root, 'node_modules', name),
      path.join(project, 'node_modules', name),
      'junction',
    );
  const found = await renderTwice({
    folder: project,
    composition: SCENE_ID,
    flags: ['--frames=0-23', '--scale=0.5'],
    chrome: await chrome(),
  });
  expect(found.problems).toEqual([]);
  expect(found.frames).toEqual({ single: 24, chunked: 24 });
});
