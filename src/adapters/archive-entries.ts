import { isAbsolute } from 'node:path';
import type { ReadEntry } from 'tar';

type Entry = Pick<ReadEntry, 'path' | 'type'> & { readonly linkpath?: string | undefined };

/** A path without its empty parts and those that say nothing: `./bundle//index.html` as `bundle/index.html`. */
export function plainPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/**
 * Returns one text for all names that some file system takes for one name: macOS and Windows ignore case, macOS how a
 * letter is composed, and HFS+ the characters that nobody sees. A text for names that differ may be the same, too.
 */
function foldName(path: string): string {
  return path
    .normalize('NFKD')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toUpperCase()
    .toLowerCase();
}

/** The folders above a path: `a` and `a/b` of `a/b/c`. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/**
 * Says whether a symbolic link stays in the folder that it is unpacked into. It may climb first, and then only descend:
 * `a/link/../..` says nothing of where it leads if `a/link` is a link as well.
 */
function staysInside(path: string, target: string): boolean {
  if (target === '' || isAbsolute(target)) return false;
  const parts = plainPath(target).split('/');
  const climbs = parts.findIndex((part) => part !== '..');
  const up = climbs === -1 ? parts.length : climbs;
  return up < path.split('/').length && !parts.slice(up).includes('..');
}

/**
 * Checks the entries of an archive that somebody else may have made, in their order, before each is written.
 * The folder that they are written to must be empty at first. With these rules nothing is written outside of it, and no
 * link in it leads out: every path is plain, nothing lies behind a link, no link takes the place of something else,
 * a symbolic link leads to a place inside, and a hard link to a file that is there.
 */
export class ArchiveEntries {
  /** Names of links, folded. */
  readonly #links = new Set<string>();
  /** Names of all entries and the folders above them, folded. */
  readonly #taken = new Set<string>();
  /** Paths of files, as they are: a file system may tell `A` from `a`. */
  readonly #files = new Set<string>();

  /** @throws if the entry is one that no archive of ours has */
  check(entry: Entry): void {
    const problem = this.#findProblem(entry, plainPath(entry.path));
    if (problem !== null) throw new Error(`its entry ${entry.path} ${problem}`);
  }

  #findProblem({ path: given, type, linkpath = '' }: Entry, path: string): string | null {
    if (isAbsolute(given) || path.split('/').includes('..')) return 'lies outside of it';
    const above = foldersAbove(path);
    const behind = above.find((folder) => this.#links.has(foldName(folder)));
    if (behind !== undefined) return `lies behind its link ${behind}`;
    const name = foldName(path);
    if (this.#links.has(name)) return 'is there already, as a link';
    const isLink = type === 'SymbolicLink';
    if (type === 'Directory') {
      if (this.#files.has(path)) return 'is there already, as a file';
    } else if (type === 'File' || type === 'OldFile' || type === 'Link') {
      if (this.#files.has(path)) return 'is there twice';
      if (type === 'Link' && !this.#files.has(plainPath(linkpath)))
        return `is a link to ${linkpath}, which is no file before it`;
      this.#files.add(path);
    } else if (isLink) {
      if (this.#taken.has(name)) return 'is a link in place of an entry before it';
      if (!staysInside(path, linkpath)) return `is a link that leads out of it, to ${linkpath}`;
      this.#links.add(name);
    } else return `is neither a file nor a folder nor a link (${type})`;
    for (const folder of [...above, path]) this.#taken.add(foldName(folder));
    return null;
  }
}
