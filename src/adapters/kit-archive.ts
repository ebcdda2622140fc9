import { mkdir } from 'node:fs/promises';
import { create, extract } from 'tar';
import type { Archiver } from '../render/ports.ts';

/** Packs a folder into a .tar.zst: unlike a zip of the artifact service it keeps modes and links. */
export const tarArchiver: Archiver = {
  pack: async (folder, file) =>
    await create({ cwd: folder, file, zstd: true, portable: true }, ['.']),
  unpack: async (file, folder) => {
    await mkdir(folder, { recursive: true });
    await extract({ cwd: folder, file });
  },
};
