import { existsSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { quote } from '../core/read-inputs.ts';
import { UserError } from '../core/user-error.ts';

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * Refuses to put the result where something lies that must stay.
 *
 * @throws {UserError} if the path is a folder, or exists and must not be replaced
 */
export function checkOutput(path: string, overwrite: boolean): void {
  if (isFolder(path)) throw new UserError(folderAsOutput(path));
  if (!overwrite && existsSync(path))
    throw new UserError(`output: ${path} exists, and overwrite is false.`);
}

function folderAsOutput(path: string): string {
  return `output: ${quote(path)} is a folder. Name a file, such as ${join(path, 'video.mp4')}.`;
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
