import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderArtifacts } from '../adapters/folder-artifacts.ts';

/**
 * Puts the result into its folder, whole or not at all.
 *
 * @param artifacts folder of the run's artifacts
 * @returns its size in bytes
 */
export async function placeResult(
  artifacts: string,
  name: string,
  output: string,
): Promise<number> {
  const store = folderArtifacts(artifacts);
  const found = (await store.list()).find((artifact) => artifact.name === name);
  if (found === undefined) throw new Error(`combine succeeded, and left no artifact ${name}.`);
  const folder = join(output, '..');
  await mkdir(folder, { recursive: true });
  // On the disk of the output, so that it can be moved in one step.
  const draft = await mkdtemp(join(folder, '.remotion-matrix-'));
  try {
    await store.download(found, draft);
    await rename(join(draft, name), output);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return (await stat(output)).size;
}
