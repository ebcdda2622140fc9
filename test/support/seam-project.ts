import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '@remotion/bundler';
import { helloFolder } from './hello.ts';
import type { SmallProject } from './small-project.ts';
import { root } from './yaml-files.ts';

/** Bundles the compositions of `seam-cases`: some draw the same each time, some do not. All have 1280x720 pixels. */
export async function bundleSeamCases(outDir: string): Promise<void> {
  await bundle({
    entryPoint: path.join(root, 'test/support/seam-cases/index.tsx'),
    outDir,
    rootDir: root,
    publicDir: path.join(helloFolder, 'public'),
    rspack: true,
  });
}

/** A checkout with the bundle in it, below the folder of this repository that git ignores: so it finds our Remotion. */
export async function makeSeamProject(): Promise<SmallProject> {
  await mkdir(path.join(root, 'out'), { recursive: true });
  const workspace = await mkdtemp(path.join(root, 'out', 'seams-'));
  const folder = path.join(workspace, 'cases');
  await mkdir(folder);
  const packageJson = { name: 'cases', dependencies: { remotion: '4.0.529' } };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(packageJson));
  await bundleSeamCases(path.join(folder, 'build'));
  return {
    workspace,
    folder,
    inputs: { 'working-directory': 'cases', 'serve-url': 'build' },
    [Symbol.asyncDispose]: async () => await rm(workspace, { recursive: true, force: true }),
  };
}
