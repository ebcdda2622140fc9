import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { artifactsName } from '../core/emitted-artifacts.ts';
import { folderArtifacts } from '../adapters/folder-artifacts.ts';

/**
 * Puts the files of the composition's `<Artifact>`s where Remotion's command puts them: below a folder of the
 * composition's name beside the result.
 *
 * @returns the folder, or null where there are none
 */
export async function placeArtifacts(
  artifacts: string,
  name: string,
  composition: string,
  output: string,
): Promise<string | null> {
  const store = folderArtifacts(artifacts, { inPlace: true });
  const listed = await store.list();
  const found = listed.find((artifact) => artifact.name === artifactsName(name));
  if (found === undefined) return null;
  const folder = join(output, '..', composition);
  await store.download(found, folder);
  return folder;
}

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
  const store = folderArtifacts(artifacts, { inPlace: true });
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
