import { cp, lstat, mkdir, readlink, symlink } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { findPackage, type Remotion } from './remotion.ts';

/** What a chunk or combine job loads; `remotion/no-react` reads the props. Plan asks `client` which options there are. */
const ENTRIES: readonly string[] = [
  '@remotion/renderer',
  '@remotion/renderer/client',
  'remotion/no-react',
];

/** Remotion names its native package by platform, architecture and, on Linux, C library. */
export const COMPOSITORS: readonly string[] = [
  'linux-x64-gnu',
  'linux-x64-musl',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64-msvc',
].map((name) => `@remotion/compositor-${name}`);

/** The longest folder that all files lie in, above any `node_modules`: resolving looks for that name. */
function commonFolder(files: readonly string[]): string {
  const [first = [], ...rest] = files.map((file) => dirname(file).split(sep));
  const differs = first.findIndex(
    (part, index) => part === 'node_modules' || rest.some((parts) => parts[index] !== part),
  );
  return first.slice(0, differs === -1 ? first.length : differs).join(sep) || sep;
}

async function copyFile(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  // Under pnpm the trace names links too; what they point at is in the trace itself.
  if ((await lstat(source)).isSymbolicLink()) await symlink(await readlink(source), target);
  else await cp(source, target);
}

/** The package's folder, from which all that belongs to it is resolved. */
export function rendererFolder({ require }: Remotion): string {
  return dirname(dirname(require.resolve('@remotion/renderer')));
}

/**
 * Copies `@remotion/renderer` and every file that it can load into a folder, in the layout that it has in
 * the project's `node_modules`. The compositor's package is taken whole: tracing does not see its binaries.
 *
 * @returns the path in the folder from which the renderer is resolved.
 */
export async function collectRuntime(remotion: Remotion, folder: string): Promise<string> {
  const entries = ENTRIES.map((name) => remotion.require.resolve(name));
  // Loaded only where it is used: chunk jobs trace nothing.
  const { nodeFileTrace } = await import('@vercel/nft');
  const { fileList } = await nodeFileTrace(entries, { base: sep });
  const files = [...fileList].map((file) => join(sep, file));
  const compositors = COMPOSITORS.flatMap((name) => findPackage(remotion.require, name) ?? []);
  const base = commonFolder([...files, ...compositors.map((path) => join(path, 'package.json'))]);
  const target = (path: string) => join(folder, relative(base, path));
  await Promise.all(files.map((file) => copyFile(file, target(file))));
  for (const path of compositors)
    await cp(path, target(path), { recursive: true, dereference: true, force: true });
  return relative(base, rendererFolder(remotion));
}
