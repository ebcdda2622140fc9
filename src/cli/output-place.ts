import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { quote } from '../core/read-inputs.ts';
import { UserError } from '../core/user-error.ts';

/** What the user calls a file, and the option that says where it belongs. */
export const PLACED = {
  result: { label: 'output', what: 'the result', example: 'video.mp4' },
  sound: { label: 'separate-audio-to', what: 'the sound', example: 'sound.mp3' },
} as const;
export type PlacedKind = keyof typeof PLACED;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Refuses to put a finished file where something lies that must stay.
 *
 * @throws {UserError} if the path is a folder, or exists and must not be replaced
 */
export function checkOutput(path: string, overwrite: boolean, kind: PlacedKind = 'result'): void {
  if (isFolder(path)) throw new UserError(folderAsOutput(path, kind));
  if (!overwrite && existsSync(path))
    throw new UserError(`${PLACED[kind].label}: ${path} exists, and overwrite is false.`);
}

function folderAsOutput(path: string, kind: PlacedKind = 'result'): string {
  const { label, example } = PLACED[kind];
  return `${label}: ${quote(path)} is a folder. Name a file, such as ${join(path, example)}.`;
}

/** A slash at the end; on Windows a backslash too, which elsewhere is part of a name. */
const FOLDER_ENDING = sep === '/' ? /\/$/ : /[/\\]$/;

/**
 * The absolute path of the result, or undefined where `plan` is to choose its name.
 *
 * @param positional the third argument
 * @throws {UserError} where it is given twice, is a folder, or exists and must not be replaced.
 */
export function readOutput(
  cwd: string,
  positional: string | undefined,
  values: Readonly<Record<string, string>>,
  overwrite: boolean,
): string | undefined {
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
  if (FOLDER_ENDING.test(given)) throw new UserError(folderAsOutput(path));
  checkOutput(path, overwrite);
  return path;
}
