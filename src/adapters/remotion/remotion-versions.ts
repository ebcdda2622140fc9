import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { messageOf } from '../../core/message-of.ts';
import { UserError } from '../../core/user-error.ts';
import { missingRemotion } from './missing-remotion.ts';
import { findPackage, readPackageVersion } from './remotion.ts';
import { COMPOSITORS } from './runtime-closure.ts';
import { checkSupported } from './supported-versions.ts';

const dependencyLists = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
});

/**
 * Packages that call each other's internals: with two versions of them a render cannot work. `remotion` itself is none of
 * them: each package brings the one that it needs, and `remotion render` goes on where the project has another.
 */
const INSEPARABLE: readonly string[] = [
  '@remotion/renderer',
  '@remotion/bundler',
  '@remotion/cli',
  ...COMPOSITORS,
];

/** Packages that no render loads: linters, tools of the developer, other ways to render. */
const NO_PART_IN_RENDERING =
  /^@remotion\/(eslint-.*|install-whisper-cpp|openai-whisper|elevenlabs|codemods|mcp|convert|promo-pages|lambda.*|cloudrun|serverless.*|vercel|sandbox|licensing)$/;

/** The package.json of a folder, or of the nearest one above it. */
function findPackageJson(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, 'package.json');
    if (existsSync(file)) return file;
    if (at === dirname(at)) return null;
  }
}

/** @throws {UserError} if the file is no package.json. */
function readDependencies(file: string): string[] {
  try {
    const { dependencies, devDependencies } = dependencyLists.parse(
      JSON.parse(readFileSync(file, 'utf8')),
    );
    return Object.keys({ ...dependencies, ...devDependencies });
  } catch (error) {
    throw new UserError(
      `working-directory: ${file} cannot be read as a package.json: ${messageOf(error)}`,
      { cause: error },
    );
  }
}

/**
 * Finds packages from the project, else from those that were found before: under pnpm a project sees only the packages
 * that it names itself, and the command finds the renderer, which finds the compositor.
 */
function findInstalled(file: string, names: readonly string[]): Map<string, string> {
  const places = [createRequire(file)];
  const versions = new Map<string, string>();
  for (const name of names) {
    const path = places.map((place) => findPackage(place, name)).find((found) => found !== null);
    if (path === undefined || path === null || versions.has(name)) continue;
    versions.set(name, readPackageVersion(path));
    if (INSEPARABLE.includes(name))
      places.push(createRequire(join(realpathSync(path), 'package.json')));
  }
  return versions;
}

/** The installed Remotion packages that take part in rendering, with their versions. */
function installedVersions(folder: string): Map<string, string> {
  const file = findPackageJson(folder);
  if (file === null) return new Map();
  const named = readDependencies(file).filter(
    (name) => name.startsWith('@remotion/') && !NO_PART_IN_RENDERING.test(name),
  );
  return findInstalled(file, ['@remotion/cli', ...INSEPARABLE, 'remotion', ...named]);
}

function listVersions(versions: ReadonlyMap<string, string>): string {
  const byVersion = Map.groupBy(versions, ([, version]) => version);
  return [...byVersion]
    .map(([version, entries]) => `${version} (${entries.map(([name]) => name).join(', ')})`)
    .join('; ');
}

function countVersions(versions: ReadonlyMap<string, string>): number {
  return new Set(versions.values()).size;
}

const ADVICE = 'Give them all one exact version in package.json and install again';

/**
 * Checks the versions of a project's Remotion packages, before any of them is loaded.
 *
 * @returns a warning about packages that may not fit together, or null
 * @throws {UserError} if Remotion is missing, outside of the supported range, or cannot work in this mix
 */
export function checkRemotionVersions(folder: string): string | null {
  const versions = installedVersions(folder);
  const version = versions.get('@remotion/renderer') ?? versions.get('remotion');
  if (version === undefined) throw missingRemotion(folder);
  checkSupported(version, folder);
  const inseparable = new Map([...versions].filter(([name]) => INSEPARABLE.includes(name)));
  if (countVersions(inseparable) > 1)
    throw new UserError(
      `working-directory: these Remotion packages work only in one version, and the project has different versions: ${listVersions(inseparable)}. ${ADVICE}.`,
    );
  if (countVersions(versions) === 1) return null;
  return `The project has Remotion packages of different versions: ${listVersions(versions)}. Renders may fail or differ. ${ADVICE}.`;
}
