import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { envFilesOf, readEnvText } from '../adapters/project/page-environment.ts';
import { CONFIG_FILES } from '../core/config-settings.ts';

/** Folders upwards in which Remotion's `findRemotionRoot()` looks for a package.json. */
const LEVELS = 5;

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Remotion's rule: the nearest folder with a package.json, else the folder itself. */
export function findProject(cwd: string): string {
  let folder = cwd;
  for (let level = 0; level < LEVELS; level++) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    folder = dirname(folder);
  }
  return cwd;
}

/** Returns whether the project has a configuration file, whose settings plan alone reads. */
export function hasConfigFile(project: string, given: string | undefined): boolean {
  return given !== undefined || CONFIG_FILES.some((file) => isFile(join(project, file)));
}

/** The text of the dotenv file whose variables the page sees, or null where the project has none. */
export function readEnvFile(
  cwd: string,
  project: string,
  given: string | undefined,
): string | null {
  if (given !== undefined) return readEnvText(resolve(cwd, given), given, project);
  const file = envFilesOf(project).find((candidate) => isFile(candidate));
  return file === undefined ? null : readEnvText(file, file, project);
}

/** By Remotion's `isServeUrl()`. */
function isServeUrl(text: string): boolean {
  return /^(www\.|https?:\/\/)/.test(text) || text.includes('amazonaws.com');
}

/** The inputs of `plan` that the first argument stands for, or null where it is a composition. */
export function readEntry(
  cwd: string,
  project: string,
  given: string,
): Record<string, string> | null {
  for (const path of [resolve(cwd, given), resolve(project, given)]) {
    if (isFile(path)) return { 'entry-point': path };
    if (isFile(join(path, 'index.html'))) return { 'serve-url': path };
  }
  return isServeUrl(given) ? { 'serve-url': given } : null;
}
