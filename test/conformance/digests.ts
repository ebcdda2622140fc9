import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** SHA-256 as hex digits. */
export function digestContent(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The digests of all files of a folder and below, by their paths there; a folder that is not there has none. */
export async function digestFolder(folder: string): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  for (const name of names) {
    const file = path.join(folder, name);
    if ((await stat(file)).isFile()) digests.set(name, digestContent(await readFile(file)));
  }
  return digests;
}

/** Names that only one side has, or whose contents differ; empty where both have the same. */
export function differingNames(
  first: ReadonlyMap<string, string>,
  second: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...first.keys(), ...second.keys()])].filter(
    (name) => first.get(name) !== second.get(name),
  );
}
