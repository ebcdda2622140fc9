import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../render/digest.ts';
import type { CacheKind } from '../render/ports.ts';

/** What `entry.json` of an entry holds; the files lie beside it in `content/`. */
const recordSchema = z.strictObject({
  key: z.string(),
  /** Bytes of all files. */
  size: z.int().nonnegative(),
  /** As `digestFolder()` gives it. */
  digest: z.string(),
  /** Milliseconds since 1970. */
  savedAt: z.number(),
});
type CacheRecord = z.infer<typeof recordSchema>;

export interface CacheEntry extends CacheRecord {
  readonly folder: string;
  /** Milliseconds since 1970, of the record: when it was last saved, looked up or restored. */
  readonly usedAt: number;
}

/** A key may hold any letters, and be longer than a file's name; so its digest names the folder. */
export function entryFolder(root: string, kind: CacheKind, key: string): string {
  return join(root, kind, digestOf(key));
}

export function contentOf({ folder }: Pick<CacheEntry, 'folder'>): string {
  return join(folder, 'content');
}

export function recordFile(folder: string): string {
  return join(folder, 'entry.json');
}

export async function writeRecord(folder: string, record: CacheRecord): Promise<void> {
  await writeFile(recordFile(folder), JSON.stringify(record));
}

/** Null where there is none, or no whole one. */
export async function readEntry(folder: string): Promise<CacheEntry | null> {
  try {
    const record = recordSchema.parse(JSON.parse(await readFile(recordFile(folder), 'utf8')));
    return { ...record, folder, usedAt: (await stat(recordFile(folder))).mtimeMs };
  } catch {
    return null;
  }
}

/** The entries of a kind, the newest first. */
export async function listEntries(root: string, kind: string): Promise<CacheEntry[]> {
  const entries: CacheEntry[] = [];
  for (const name of await readdir(join(root, kind)).catch(() => [])) {
    const entry = await readEntry(join(root, kind, name));
    if (entry !== null) entries.push(entry);
  }
  return entries.toSorted((a, b) => b.savedAt - a.savedAt);
}
