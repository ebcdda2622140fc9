import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Cache } from '../../src/render/ports.ts';

/** A cache in a folder of its own, with what it was asked for. */
export interface PlainCache extends Cache, AsyncDisposable {
  /** `kind/key` of all that was saved, in order. */
  readonly saved: string[];
}

export async function plainCache(): Promise<PlainCache> {
  const folder = await mkdtemp(path.join(tmpdir(), 'plain-cache-'));
  const saved: string[] = [];
  const placeOf = (name: string) => path.join(folder, String(saved.indexOf(name)));
  return {
    saved,
    lookUp: async (keys) =>
      new Set(keys.filter((key) => saved.some((name) => name.endsWith(`/${key}`)))),
    async restore({ kind, key, prefix, folder: target }) {
      const newest =
        prefix === undefined
          ? undefined
          : saved.findLast((name) => name.startsWith(`${kind}/${prefix}`));
      const found = saved.includes(`${kind}/${key}`) ? `${kind}/${key}` : newest;
      if (found === undefined) return null;
      await cp(placeOf(found), target, { recursive: true });
      return found.slice(kind.length + 1);
    },
    async save({ kind, key, folder: source }) {
      const name = `${kind}/${key}`;
      if (saved.includes(name)) return;
      saved.push(name);
      await mkdir(placeOf(name));
      await cp(source, placeOf(name), { recursive: true });
    },
    [Symbol.asyncDispose]: async () => await rm(folder, { recursive: true, force: true }),
  };
}
