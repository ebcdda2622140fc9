import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
// Not by name: an older Node.js could not load this then, and the command not say which it needs.
import * as zlib from 'node:zlib';
import { create, UnpackSync } from 'tar';
import type { Archiver } from '../render/ports.ts';
import { ArchiveEntries, plainPath } from './archive-entries.ts';

/** Bytes that are read and unpacked at a time; between two of them other work goes on. */
const PART = 1 << 20;

/** Packs a folder into a .tar.zst: unlike a zip of the artifact service it keeps modes and links. */
export const tarArchiver: Archiver = {
  // Of hundreds of small files, sync is faster than side by side: `npm run bench` shows it.
  pack: async (folder, file, first = []) => {
    const there = new Set(first.filter((path) => existsSync(join(folder, path))));
    // What has come first does not come again.
    const filter = (path: string) => !path.startsWith('./') || !there.has(plainPath(path));
    const options = { cwd: folder, file, zstd: true, portable: true, sync: true, filter } as const;
    create(options, [...there, '.']);
  },
  unpack: async (file, folder, onEntry) => {
    await mkdir(folder, { recursive: true });
    // What is there might be a link, of which the checks know nothing.
    if ((await readdir(folder)).length > 0)
      throw new Error(`The folder ${folder} is not empty: an archive needs one of its own.`);
    const entries = new ArchiveEntries();
    const unpacking = new UnpackSync({
      cwd: folder,
      strict: true,
      // Else tar looks at each folder of a path anew, for every file. What it looks for then, `entries` knows.
      preservePaths: true,
      onReadEntry: (entry) => {
        entries.check(entry);
        onEntry?.(plainPath(entry.path));
      },
    });
    await pipeline(
      createReadStream(file, { highWaterMark: PART }),
      zlib.createZstdDecompress({ chunkSize: PART }),
      async (parts: AsyncIterable<Buffer>) => {
        for await (const part of parts) unpacking.write(part);
      },
    );
    unpacking.end();
  },
};
