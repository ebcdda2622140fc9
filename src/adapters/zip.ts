import { createWriteStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ZipFolder } from '../render/ports.ts';

/** The earliest that a zip can say: with the time of the work, two archives of the same files would differ. */
const DATE = new Date('1980-01-01T00:00:00Z');

/** Puts the files of a folder into a zip archive, as they are: pictures are compressed already. */
export const zipFolder: ZipFolder = async (folder, file) => {
  // Loaded only where it is used: a video needs no zip.
  const { default: archiver } = await import('archiver');
  const archive = archiver('zip', { store: true });
  const written = pipeline(archive, createWriteStream(file));
  for (const name of (await readdir(folder)).toSorted()) {
    const path = join(folder, name);
    // With the file's stats at hand the entries keep their order: else several are looked up at once.
    archive.file(path, { name, date: DATE, mode: 0o644, stats: await stat(path) });
  }
  await Promise.all([archive.finalize(), written]);
};
