import { statSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isUnverified } from '../core/artifact-names.ts';
import { artifactsName } from '../core/emitted-artifacts.ts';
import { messageOf } from '../core/message-of.ts';
import { quote } from '../core/read-inputs.ts';
import { UserError } from '../core/user-error.ts';
import { moveFiles } from '../adapters/artifact-content.ts';
import { folderArtifacts } from '../adapters/folder-artifacts.ts';
import type { StoredArtifact } from '../render/ports.ts';
import { PLACED, type PlacedKind } from './output-place.ts';

/** A folder on the disk of the output, so that the result can be moved to its place in one step. */
async function makeDraftFolder(folder: string): Promise<string> {
  return await mkdtemp(join(folder, '.remotion-matrix-'));
}

/**
 * Makes a folder and those above it, and gives the first that it made. Node's own `mkdir()` with `recursive` never ends
 * in a file system that refuses a new folder with ENOENT, as `/proc` does (Node 24.21).
 */
async function makeFolders(path: string): Promise<string | undefined> {
  try {
    await mkdir(path);
    return path;
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return undefined;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
  }
  const first = await makeFolders(dirname(path));
  await mkdir(path);
  return first ?? path;
}

/** Removes empty folders, from one up to the first that was made for it. */
async function removeEmpty(folder: string, first: string): Promise<void> {
  for (let path = folder; path.length >= first.length; path = dirname(path)) await rmdir(path);
}

/** Tries whether a file can be made in a folder, which is made for it; leaves nothing behind. */
async function tryFile(folder: string, name: string): Promise<void> {
  const first = await makeFolders(folder);
  try {
    const draft = await makeDraftFolder(folder);
    try {
      await writeFile(join(draft, name), '');
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  } finally {
    if (first !== undefined) await removeEmpty(folder, first).catch(() => undefined);
  }
}

/** Returns the error for a place that cannot be written. */
function refusePlace(kind: PlacedKind, output: string, error: unknown, advice: string): UserError {
  return new UserError(
    `${PLACED[kind].label}: ${quote(output)} cannot be written (${messageOf(error)}). ${advice}`,
    { cause: error },
  );
}

/**
 * Tries whether a file of that name can be made there, as {@link placeFile} will; leaves nothing behind.
 *
 * @throws {UserError} if it cannot: the folder or the name is refused
 */
export async function checkPlace(output: string, kind: PlacedKind = 'result'): Promise<void> {
  try {
    await tryFile(dirname(output), basename(output));
  } catch (error) {
    throw refusePlace(kind, output, error, 'Name a file in a folder where you may write.');
  }
}

/** The name of a file that is tried in a folder of pictures, whose own names are not known yet. */
const SOME_PICTURE = 'element-0.png';

/**
 * Tries whether pictures can be put into that folder, as {@link placeFolder} will; leaves nothing behind.
 *
 * @throws {UserError} if they cannot: the folder or its name is refused
 */
export async function checkFolderPlace(output: string): Promise<void> {
  try {
    await tryFile(output, SOME_PICTURE);
  } catch (error) {
    throw refusePlace('result', output, error, 'Name a folder where you may write.');
  }
}

/** Moves an artifact out of the run's folder, which is about to be removed; gives its new path. */
async function keep({ name, url }: StoredArtifact): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'remotion-matrix-kept-'));
  const kept = join(folder, name);
  // On one disk with the run's folder: a full one does not hinder it.
  await rename(fileURLToPath(url), kept);
  return kept;
}

/** What is to be placed, and where. */
interface Placement {
  readonly kind: PlacedKind;
  /** Folder of the run's artifacts. */
  readonly artifacts: string;
  readonly isWanted: (artifact: StoredArtifact) => boolean;
  readonly output: string;
  /** Folder on the disk of the output, in which the draft is made. */
  readonly folder: string;
  /** Moves what is in the draft's folder to its place. */
  readonly move: (draft: string, artifact: StoredArtifact) => Promise<void>;
}

/**
 * Puts an artifact where it belongs; gives the artifact.
 *
 * @throws {UserError} if it cannot be put there, with the path where it is kept instead
 */
async function place(placement: Placement): Promise<StoredArtifact> {
  const { kind, artifacts, isWanted, output, folder, move } = placement;
  const { label, what } = PLACED[kind];
  const store = folderArtifacts(artifacts, { inPlace: true });
  const found = (await store.list()).find(isWanted);
  if (found === undefined) throw new Error(`combine succeeded, and did not leave ${what}.`);
  try {
    await mkdir(folder, { recursive: true });
    const draft = await makeDraftFolder(folder);
    try {
      await store.download(found, draft);
      await move(draft, found);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  } catch (error) {
    throw new UserError(
      `${label}: ${what} is finished, but ${quote(output)} cannot be written (${messageOf(error)}). It is kept as ${await keep(found)}. Move it from there.`,
      { cause: error },
    );
  }
  return found;
}

/**
 * Puts a finished file into its folder, whole or not at all.
 *
 * @param artifacts folder of the run's artifacts
 * @param isWanted of the file's artifact: combine has its name and its address
 * @returns its size in bytes
 * @throws {UserError} if it cannot be put there, with the path where it is kept instead
 */
export async function placeFile(
  kind: PlacedKind,
  artifacts: string,
  isWanted: Placement['isWanted'],
  output: string,
): Promise<number> {
  const move: Placement['move'] = async (draft, { name }) =>
    await rename(join(draft, name), output);
  await place({ kind, artifacts, isWanted, output, folder: dirname(output), move });
  return (await stat(output)).size;
}

/**
 * Puts the pictures of a finished image sequence into their folder, over those of the same names. All of them lie on
 * the folder's disk before the first takes its place.
 *
 * @param artifacts folder of the run's artifacts
 * @param isWanted of the artifact of the pictures
 * @returns the bytes of all pictures
 * @throws {UserError} if they cannot be put there, with the folder where all of them are kept instead
 */
export async function placeFolder(
  artifacts: string,
  isWanted: Placement['isWanted'],
  output: string,
): Promise<number> {
  const move: Placement['move'] = async (draft) => await moveFiles(draft, output);
  return (await place({ kind: 'result', artifacts, isWanted, output, folder: output, move })).size;
}

/** Moves a finished file that did not pass the check of the result to where it stays; null if there is none. */
export async function keepUnverified(artifacts: string): Promise<string | null> {
  const listed = await folderArtifacts(artifacts, { inPlace: true }).list();
  const found = listed.find(({ name }) => isUnverified(name));
  return found === undefined ? null : await keep(found);
}

/**
 * Puts the files of the composition's `<Artifact>`s where Remotion's command puts them: below a folder of the
 * composition's name next to the result.
 *
 * @param name of the result's artifact
 * @returns the folder, or null if there are none
 * @throws {UserError} if they cannot be put there, with the path where they are kept instead
 */
export async function placeArtifacts(
  artifacts: string,
  name: string,
  composition: string,
  output: string,
): Promise<string | null> {
  const store = folderArtifacts(artifacts, { inPlace: true });
  const listed = await store.list();
  const found = listed.find((artifact) => artifact.name === artifactsName(name));
  if (found === undefined) return null;
  const folder = join(dirname(output), composition);
  try {
    await store.download(found, folder);
  } catch (error) {
    throw new UserError(
      `output: ${quote(output)} is finished, but the files of its <Artifact>s cannot be put into ${quote(folder)} (${messageOf(error)}). They are kept in ${await keep(found)}. Move them from there.`,
      { cause: error },
    );
  }
  return folder;
}
