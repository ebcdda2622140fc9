import { isLfsPointer } from './font-files.ts';
import { nameSome } from './name-some.ts';
import { spokenSize } from './progress.ts';

/** A file of the bundle. */
export interface BundledFile {
  /** From the bundle's folder, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Its first bytes as Latin-1, of a file that is small enough for a Git LFS pointer; else ''. */
  readonly start: string;
}

/** The Git LFS specification: a pointer file is shorter. */
export const MAX_POINTER_BYTES = 1024;

/**
 * From here on media cost every job seconds: 3 GB take 17 s to unpack and check (docs/performance.md, "A large public
 * folder"), so 500 MB take 3 s, and the download as well.
 */
const LARGE_BYTES = 500e6;

/** So many of the largest files tell where to begin. */
const LARGEST_NAMED = 3;

function describe({ path, size }: BundledFile): string {
  return `${path} (${spokenSize(size)})`;
}

function warnOfSize(files: readonly BundledFile[]): string[] {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total < LARGE_BYTES) return [];
  const largest = files.toSorted((a, b) => b.size - a.size).slice(0, LARGEST_NAMED);
  return [
    `The bundle has ${spokenSize(total)}, which every render job downloads and unpacks. The largest files: ${largest.map(describe).join(', ')}. Move out of the public folder what this video does not use.`,
  ];
}

function warnOfPointers(files: readonly BundledFile[]): string[] {
  const pointers = files.filter(({ start }) => isLfsPointer(start)).map(({ path }) => path);
  if (pointers.length === 0) return [];
  return [
    `${nameSome(pointers)}: a Git LFS pointer in place of the file's content, which fails where the video uses it. Fetch the LFS files: "lfs: true" in the workflow or in the step actions/checkout, "git lfs pull" on your own machine.`,
  ];
}

/** Lists what a user should know of the files that travel to every job, one line each. None of it stops a render. */
export function warnOfMedia(files: readonly BundledFile[]): string[] {
  return [...warnOfPointers(files), ...warnOfSize(files)];
}
