import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../core/message-of.ts';
import { digestFolder } from '../render/digest.ts';
import type { Cache, CacheKind } from '../render/ports.ts';
import { copyFiles, listFiles } from './artifact-content.ts';
import type { CacheReporter } from './cache.ts';
import {
  contentOf,
  entryFolder,
  listEntries,
  readEntry,
  recordFile,
  writeRecord,
  type CacheEntry,
} from './folder-cache-entries.ts';
import { makeRoom } from './folder-cache-limit.ts';
import { isTaken, placeFolder } from './place-folder.ts';

/** Bytes that a folder keeps: as much as GitHub keeps for a repository. */
const LIMIT = 10 * 1024 ** 3;

interface FolderCacheOptions {
  readonly reporter: CacheReporter;
  /** Bytes of all entries. */
  readonly limit?: number;
}

/**
 * A cache in a folder that processes may share. An entry is a folder that is renamed into place when it is whole, so that
 * others see all of it or nothing. An entry that is broken counts as absent, and is removed when it is found out.
 */
export function folderCache(root: string, options: FolderCacheOptions): Cache {
  return {
    lookUp: (kind, keys) => lookUp(root, kind, keys),
    restore: (request) => restore(root, request),
    save: (request) => save(root, request, options),
  };
}

async function lookUp(
  root: string,
  kind: CacheKind,
  keys: readonly string[],
): Promise<Set<string>> {
  const found = new Set<string>();
  for (const key of keys) {
    const entry = await readEntry(entryFolder(root, kind, key));
    if (entry === null) continue;
    await markUsed(entry);
    found.add(key);
  }
  return found;
}

async function restore(
  root: string,
  { kind, key, prefix, folder }: Parameters<Cache['restore']>[0],
): Promise<string | null> {
  const exact = await readEntry(entryFolder(root, kind, key));
  if (exact !== null && (await take(exact, folder))) return key;
  if (prefix === undefined) return null;
  for (const entry of await listEntries(root, kind)) {
    if (entry.key.startsWith(prefix) && (await take(entry, folder))) return entry.key;
  }
  return null;
}

/** Copies the content beside the folder, compares its digest, and moves it in. False for a broken entry. */
async function take(entry: CacheEntry, folder: string): Promise<boolean> {
  const arriving = join(dirname(folder), `.arriving-${randomUUID()}`);
  try {
    if (!(await copyWhole(entry, arriving))) {
      await rm(entry.folder, { recursive: true, force: true });
      return false;
    }
    await markUsed(entry);
    await placeFolder(arriving, folder);
    return true;
  } finally {
    await rm(arriving, { recursive: true, force: true });
  }
}

/** False where files are missing or changed, as when another process has just removed the entry. */
async function copyWhole(entry: CacheEntry, folder: string): Promise<boolean> {
  try {
    await copyFiles(contentOf(entry), await listFiles(contentOf(entry)), folder);
    return (await digestFolder(folder)) === entry.digest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

async function save(
  root: string,
  { kind, key, folder }: Parameters<Cache['save']>[0],
  { reporter, limit = LIMIT }: FolderCacheOptions,
): Promise<void> {
  const target = entryFolder(root, kind, key);
  const draft = join(root, 'drafts', randomUUID());
  try {
    if ((await readEntry(target)) !== null) return;
    const content = contentOf({ folder: draft });
    const size = await copyFiles(folder, await listFiles(folder), content);
    const digest = await digestFolder(content);
    await writeRecord(draft, { key, size, digest, savedAt: Date.now() });
    await mkdir(dirname(target), { recursive: true });
    await removeBroken(target);
    await rename(draft, target).catch(ignoreTaken);
    await makeRoom(root, limit);
  } catch (error) {
    reporter.warning(`${key} could not be kept in ${root}: ${messageOf(error)}`);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** What is left of a broken entry would take its place for ever. */
async function removeBroken(target: string): Promise<void> {
  if ((await readEntry(target)) === null) await rm(target, { recursive: true, force: true });
}

/** Another process has saved the key meanwhile: what it has stays. */
function ignoreTaken(error: unknown): void {
  if (!isTaken(error)) throw error;
}

/** An entry that another process has just removed needs no mark. */
async function markUsed(entry: CacheEntry): Promise<void> {
  const now = new Date();
  await utimes(recordFile(entry.folder), now, now).catch(() => undefined);
}
