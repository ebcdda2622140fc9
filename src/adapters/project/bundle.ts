import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type * as Bundler from '@remotion/bundler';
import { ENTRY_POINTS } from '../../core/entry-points.ts';
import { quote } from '../../core/read-inputs.ts';
import { messageOf } from '../../core/message-of.ts';
import { UserError } from '../../core/user-error.ts';
import { findPackage, requireFrom } from '../remotion/remotion.ts';
import { childEnvironment, runChild } from '../run-child.ts';

function noEntryPoint(folder: string): UserError {
  return new UserError(
    `entry-point: none found in ${folder}. Looked for ${ENTRY_POINTS.join(', ')}. Name the file that calls registerRoot().`,
  );
}

/** @throws {UserError} where the entry point that was given does not exist. */
export function checkEntryPoint(folder: string, given: string | undefined): void {
  if (given === undefined || existsSync(resolve(folder, given))) return;
  throw new UserError(
    `entry-point: ${quote(given)} does not exist in ${folder}. Name the file that calls registerRoot(), such as src/index.ts.`,
  );
}

export interface BundleRequest {
  /** The project's folder. */
  readonly folder: string;
  readonly entryPoint: string | undefined;
  readonly outDir: string;
  readonly bundler: 'webpack' | 'rspack';
  readonly signal: AbortSignal;
}

/** Enough of a compiler's output to hold its first error. */
const LINES_SHOWN = 20;

/** Without the bundler's own stack, in which there is nothing of the user's. */
function lastLines(output: string): string {
  const lines = stripVTControlCharacters(output).trimEnd().split('\n');
  return lines
    .filter((line) => !/^\s+at /.test(line))
    .slice(-LINES_SHOWN)
    .join('\n');
}

/** Runs `remotion bundle` of the project, which honours its `remotion.config.ts`. */
async function bundleWithCli(cli: string, request: BundleRequest): Promise<void> {
  const { folder, entryPoint, outDir, bundler, signal } = request;
  const entry = entryPoint === undefined ? [] : [entryPoint];
  const rspack = bundler === 'rspack' ? ['--rspack'] : [];
  const { code, output } = await runChild({
    command: process.execPath,
    args: [join(cli, 'remotion-cli.js'), 'bundle', ...entry, `--out-dir=${outDir}`, ...rspack],
    shell: false,
    cwd: folder,
    env: { ...childEnvironment(process.env), CI: 'true' },
    signal,
  });
  if (code === 0) return;
  if (output.includes('No entry point')) throw noEntryPoint(folder);
  throw new UserError(
    `The project can not be bundled: "remotion bundle" ended with code ${code}. Its last lines:\n${lastLines(output)}`,
  );
}

async function bundleWithBundler(
  bundler: typeof Bundler,
  entryPoint: string,
  { folder, outDir, bundler: chosen }: BundleRequest,
): Promise<void> {
  try {
    const rspack = chosen === 'rspack';
    const entry = resolve(folder, entryPoint);
    await bundler.bundle({ entryPoint: entry, outDir, rootDir: folder, rspack });
  } catch (error) {
    throw new UserError(`The project can not be bundled. ${messageOf(error)}`, { cause: error });
  }
}

/** Remotion's bundler brings Rspack along; an older one does not, and would take webpack without a word. */
function checkRspack(folder: string): void {
  const bundler = findPackage(requireFrom(folder), '@remotion/bundler');
  if (bundler === null || findPackage(requireFrom(bundler), '@rspack/core') !== null) return;
  throw new UserError(
    `bundler: "rspack" needs @rspack/core, which ${bundler} does not have. Install a newer Remotion, or leave bundler out to use webpack.`,
  );
}

/**
 * Bundles a project into a folder: through its own CLI where it has one, else by `bundle()`.
 * Where no entry point is given the CLI finds it, in the configuration file before the usual places.
 *
 * @throws {UserError} where there is no entry point, no bundler, or the source does not compile.
 */
export async function bundleProject(request: BundleRequest): Promise<void> {
  const { folder } = request;
  const require = requireFrom(folder);
  const cli = findPackage(require, '@remotion/cli');
  if (request.bundler === 'rspack') checkRspack(cli ?? folder);
  if (cli !== null) {
    await bundleWithCli(cli, request);
    return;
  }
  if (findPackage(require, '@remotion/bundler') === null) {
    throw new UserError(
      'working-directory: the project has neither @remotion/cli nor @remotion/bundler. Install one, or give a finished bundle as serve-url.',
    );
  }
  const entryPoint =
    request.entryPoint ?? ENTRY_POINTS.find((candidate) => existsSync(join(folder, candidate)));
  if (entryPoint === undefined) throw noEntryPoint(folder);
  await bundleWithBundler(require('@remotion/bundler') as typeof Bundler, entryPoint, request);
}
