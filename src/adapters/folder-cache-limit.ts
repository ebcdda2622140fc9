import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE_KINDS } from '../render/ports.ts';
import { listEntries } from './folder-cache-entries.ts';

/** Milliseconds after which a draft is taken for what a crashed process left behind. */
const DRAFT_AGE = 24 * 60 * 60 * 1000;

/** Removes what was not used for the longest time, until all entries together are within the limit, in bytes. */
export async function makeRoom(root: string, limit: number): Promise<void> {
  await removeOldDrafts(root);
  const entries = (await Promise.all(CACHE_KINDS.map((kind) => listEntries(root, kind)))).flat();
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  for (const entry of entries.toSorted((a, b) => a.usedAt - b.usedAt)) {
    if (total <= limit) return;
    await removeAtOnce(root, entry.folder);
    total -= entry.size;
  }
}

/** Renamed first, so that nobody sees half of it. Another process may have been faster. */
async function removeAtOnce(root: string, folder: string): Promise<void> {
  const leaving = join(root, 'drafts', randomUUID());
  await mkdir(join(root, 'drafts'), { recursive: true });
  await rename(folder, leaving).catch(() => undefined);
  await rm(leaving, { recursive: true, force: true });
}

async function removeOldDrafts(root: string): Promise<void> {
  const drafts = join(root, 'drafts');
  for (const name of await readdir(drafts).catch(() => [])) {
    const made = await stat(join(drafts, name)).catch(() => null);
    if (made === null || Date.now() - made.mtimeMs < DRAFT_AGE) continue;
    await rm(join(drafts, name), { recursive: true, force: true });
  }
}
