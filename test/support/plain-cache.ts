import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Cache } from '../../src/render/ports.ts';

/** A cache that knows in memory where copies of the folders lie. */
export interface PlainCache extends Cache {
  keys(): string[];
  folderOf(key: string): string;
  forgetAll(): void;
  /** Puts what one key has under the other. */
  swap(key: string, other: string): void;
}

/** @param root where the copies go */
export function plainCache(root: string): PlainCache {
  const folders = new Map<string, string>();
  return {
    keys: () => [...folders.keys()],
    folderOf: (key) => folders.get(key) ?? '',
    forgetAll: () => folders.clear(),
    swap(key, other) {
      const [one, two] = [this.folderOf(key), this.folderOf(other)];
      folders.set(key, two).set(other, one);
    },
    lookUp: async (_kind, keys) => new Set(keys.filter((key) => folders.has(key))),
    async restore({ key, prefix, folder }) {
      const byPrefix =
        prefix === undefined ? [] : this.keys().filter((each) => each.startsWith(prefix));
      const found = folders.has(key) ? key : byPrefix.at(-1);
      if (found === undefined) return null;
      cpSync(this.folderOf(found), folder, { recursive: true });
      return found;
    },
    async save({ key, folder }) {
      if (folders.has(key)) return;
      mkdirSync(root, { recursive: true });
      const kept = mkdtempSync(join(root, 'entry-'));
      cpSync(folder, kept, { recursive: true });
      folders.set(key, kept);
    },
  };
}
