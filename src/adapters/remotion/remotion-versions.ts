import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { messageOf } from '../../core/message-of.ts';
import { UserError } from '../../core/user-error.ts';
import { findPackage, readPackageVersion } from './remotion.ts';

const dependencyLists = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

/** The package.json of a folder, or of the nearest one above it. */
function findPackageJson(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, 'package.json');
    if (existsSync(file)) return file;
    if (at === dirname(at)) return null;
  }
}

/** @throws {UserError} where the file is no package.json. */
function readDependencies(file: string): string[] {
  try {
    const { dependencies, devDependencies } = dependencyLists.parse(
      JSON.parse(readFileSync(file, 'utf8')),
    );
    return Object.keys({ ...dependencies, ...devDependencies });
  } catch (error) {
    throw new UserError(
      `working-directory: ${file} can not be read as a package.json: ${messageOf(error)}`,
      { cause: error },
    );
  }
}

/** The Remotion packages that a project names, with their installed versions. */
function installedVersions(folder: string): Map<string, string> {
  const file = findPackageJson(folder);
  if (file === null) return new Map();
  const names = readDependencies(file).filter(
    (name) => name === 'remotion' || name.startsWith('@remotion/'),
  );
  const require = createRequire(file);
  const found = [...names, '@remotion/renderer', '@remotion/bundler'].map(
    (name) => [name, findPackage(require, name)] as const,
  );
  return new Map(
    found.flatMap(([name, path]) => (path === null ? [] : [[name, readPackageVersion(path)]])),
  );
}

/**
 * Remotion needs one version of all its packages; with two, renders fail in ways that do not say so.
 *
 * @throws {UserError} listing the versions that are there.
 */
export function checkRemotionVersions(folder: string): void {
  const byVersion = new Map<string, string[]>();
  for (const [name, version] of installedVersions(folder)) {
    byVersion.set(version, [...(byVersion.get(version) ?? []), name]);
  }
  if (byVersion.size <= 1) return;
  const list = [...byVersion]
    .map(([version, names]) => `${version} (${names.join(', ')})`)
    .join('; ');
  throw new UserError(
    `working-directory: the project has Remotion packages of different versions: ${list}. Give them all one exact version in package.json and install again.`,
  );
}
