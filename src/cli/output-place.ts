import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { extensionOf } from '../core/extension.ts';
import { quote } from '../core/read-inputs.ts';
import { UserError } from '../core/user-error.ts';

/** What the user calls a file, and the option that says where it belongs. */
export const PLACED = {
  result: { label: 'output', what: 'the result', example: 'video.mp4' },
  sound: { label: 'separate-audio-to', what: 'the sound', example: 'sound.mp3' },
} as const;
export type PlacedKind = keyof typeof PLACED;

/** The result of an image sequence is a folder, unless its name ends so. */
const ARCHIVE_EXTENSION = 'zip';

/**
 * What lies at a path when the result is there. It is `undecided` if the configuration file may ask for an image
 * sequence, and the name fits a folder: plan knows more.
 */
export type OutputKind = 'file' | 'folder' | 'undecided';

/** Where the user wants the result. */
export interface GivenOutput {
  /** Absolute. */
  readonly path: string;
  readonly kind: OutputKind;
  /** Whether a slash at its end says that a folder is meant. */
  readonly namesFolder: boolean;
  /** Whether a folder is there. A file of that name gets an extension, and lies beside it. */
  readonly isFolder: boolean;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function checkOverwrite(path: string, overwrite: boolean, kind: PlacedKind): void {
  if (!overwrite && existsSync(path))
    throw new UserError(`${PLACED[kind].label}: ${path} exists, and overwrite is false.`);
}

/**
 * Refuses to put a finished file where something lies that must stay.
 *
 * @throws {UserError} if the path is a folder, or exists and must not be replaced
 */
export function checkOutput(path: string, overwrite: boolean, kind: PlacedKind = 'result'): void {
  if (isFolder(path)) throw new UserError(folderAsOutput(path, kind));
  checkOverwrite(path, overwrite, kind);
}

/**
 * Refuses to put the pictures of an image sequence into a folder that cannot be one, or must stay as it is. By the rule
 * of Remotion's command a folder that is there must stay with `--no-overwrite`, also an empty one. Else pictures of the
 * same names are replaced, and all other files in it stay.
 *
 * @throws {UserError} if the path is a file, or exists and must not be changed
 */
export function checkFolder(path: string, overwrite: boolean): void {
  if (existsSync(path) && !isFolder(path))
    throw new UserError(
      `output: ${quote(path)} is a file, and the pictures of an image sequence need a folder. Name another folder, or a file that ends in .${ARCHIVE_EXTENSION} for one archive.`,
    );
  checkOverwrite(path, overwrite, 'result');
}

/** Returns what to say if a folder is named for a result that is one file. */
export function folderAsOutput(path: string, kind: PlacedKind = 'result'): string {
  const { label, example } = PLACED[kind];
  return `${label}: ${quote(path)} is a folder. Name a file, such as ${join(path, example)}.`;
}

/** A slash at the end; on Windows a backslash too, which elsewhere is part of a name. */
const FOLDER_ENDING = sep === '/' ? /\/$/ : /[/\\]$/;

/** @throws {UserError} if an image sequence can have no such name */
function kindOf(path: string, isSequence: boolean, mayBeSequence: boolean): OutputKind {
  const extension = extensionOf(basename(path));
  if (extension === '') return isSequence ? 'folder' : mayBeSequence ? 'undecided' : 'file';
  if (isSequence && extension !== ARCHIVE_EXTENSION)
    throw new UserError(
      `output: ${quote(basename(path))} is not allowed for an image sequence. Allowed: a name without an extension, for a folder of pictures, or one that ends in .${ARCHIVE_EXTENSION}, for one archive.`,
    );
  return 'file';
}

/** What the command line says of the result. */
export interface OutputRequest {
  /** The third argument. */
  readonly positional: string | undefined;
  readonly values: Readonly<Record<string, string>>;
  readonly overwrite: boolean;
  /** Whether the flags ask for an image sequence. */
  readonly isSequence: boolean;
  /** Whether the project's configuration file may ask for one. */
  readonly mayBeSequence: boolean;
}

/**
 * Reads where the result belongs; gives undefined where `plan` is to choose its name.
 *
 * @throws {UserError} where it is given twice, is no place for such a result, or exists and must not be replaced.
 */
export function readOutput(
  cwd: string,
  { positional, values, overwrite, isSequence, mayBeSequence }: OutputRequest,
): GivenOutput | undefined {
  const outName = values['out-name'] && join('out', basename(values['out-name']));
  const [given, ...more] = [positional, values['output'], outName].filter(
    (output) => output !== undefined,
  );
  if (more.length > 0) {
    throw new UserError(
      'output: given more than once. Allowed: one of the third argument, --output and --out-name.',
    );
  }
  if (given === undefined) return undefined;
  const path = resolve(cwd, given);
  const kind = kindOf(path, isSequence, mayBeSequence);
  const hasFolderEnding = FOLDER_ENDING.test(given);
  if (kind === 'file') {
    if (hasFolderEnding) throw new UserError(folderAsOutput(path));
    // Without an extension it is not the whole name: plan says that.
    if (extensionOf(basename(path)) !== '') checkOutput(path, overwrite);
  }
  if (kind === 'folder') checkFolder(path, overwrite);
  return { path, kind, namesFolder: hasFolderEnding, isFolder: isFolder(path) };
}
