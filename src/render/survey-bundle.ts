import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { MAX_POINTER_BYTES, warnOfMedia, type BundledFile } from '../core/kit-media.ts';

async function look(bundle: string, path: string): Promise<BundledFile | null> {
  const file = join(bundle, path);
  const found = await stat(file);
  if (!found.isFile()) return null;
  const { size } = found;
  const start = size < MAX_POINTER_BYTES ? await readFile(file, 'latin1') : '';
  return { path: path.split(sep).join('/'), size, start };
}

/** Looks at the files of a bundle, the public folder's and those that the source imports; gives warnings of them. */
export async function surveyBundle(bundle: string): Promise<string[]> {
  const files: BundledFile[] = [];
  for (const path of await readdir(bundle, { recursive: true })) {
    const found = await look(bundle, path);
    if (found !== null) files.push(found);
  }
  return warnOfMedia(files);
}
