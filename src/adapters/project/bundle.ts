import { existsSync, realpathSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type * as Bundler from '@remotion/bundler';
import { ENTRY_POINTS } from '../../core/entry-points.ts';
import { quote, refusal } from '../../core/read-inputs.ts';
import { messageOf } from '../../core/message-of.ts';
import { UserError } from '../../core/user-error.ts';
import { ownProgram } from '../own-program.ts';
import { sharePublicFolder } from '../remotion/public-copy.ts';
import { findPackage } from '../remotion/remotion.ts';
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

/** @throws {UserError} if the public folder or the configuration file that was given does not exist. */
export function checkBundleFiles(
  folder: string,
  given: { readonly 'public-dir'?: string | undefined; readonly 'config'?: string | undefined },
): void {
  const { 'public-dir': publicDir, config } = given;
  const isThere = (path: string) => statSync(resolve(folder, path), { throwIfNoEntry: false });
  const problems: string[] = [];
  if (publicDir !== undefined && !isThere(publicDir)?.isDirectory())
    problems.push(refusal('public-dir', publicDir, `a folder, by its path from ${folder}`));
  if (config !== undefined && !isThere(config)?.isFile())
    problems.push(refusal('config', config, `a file, by its path from ${folder}`));
  if (problems.length > 0) throw new UserError(problems);
}

export interface BundleRequest {
  /** The project's folder. */
  readonly folder: string;
  readonly entryPoint: string | undefined;
  readonly outDir: string;
  readonly bundler: 'webpack' | 'rspack';
  /** Undefined: what the configuration file says, else `public`. */
  readonly publicDir?: string | undefined;
  /** Undefined: the configuration file where Remotion looks for it. */
  readonly config?: string | undefined;
  readonly signal: AbortSignal;
  /** Gets what the project's CLI writes. Default: it goes to standard output. */
  readonly onOutput?: (text: string) => void;
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

/** What Node loads before Remotion's CLI. */
const PRELOAD = ['--import', pathToFileURL(ownProgram('bundle-preload')).href];

/** Runs `remotion bundle` of the project, which honours its `remotion.config.ts`. */
async function bundleWithCli(cli: string, request: BundleRequest): Promise<void> {
  const { folder, entryPoint, outDir, bundler, publicDir, config, signal, onOutput } = request;
  const args = [
    ...(entryPoint === undefined ? [] : [entryPoint]),
    `--out-dir=${outDir}`,
    ...(bundler === 'rspack' ? ['--rspack'] : []),
    ...(publicDir === undefined ? [] : [`--public-dir=${publicDir}`]),
    ...(config === undefined ? [] : [`--config=${config}`]),
  ];
  const { code, output } = await runChild({
    command: process.execPath,
    args: [...PRELOAD, join(cli, 'remotion-cli.js'), 'bundle', ...args],
    shell: false,
    cwd: folder,
    env: { ...childEnvironment(process.env), CI: 'true' },
    signal,
    onOutput,
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
  { folder, outDir, bundler: chosen, publicDir }: BundleRequest,
): Promise<void> {
  sharePublicFolder(join(folder, 'package.json'));
  try {
    const rspack = chosen === 'rspack';
    const entry = resolve(folder, entryPoint);
    await bundler.bundle({
      entryPoint: entry,
      outDir,
      rootDir: folder,
      rspack,
      ...(publicDir === undefined ? {} : { publicDir }),
    });
  } catch (error) {
    throw new UserError(`The project can not be bundled. ${messageOf(error)}`, { cause: error });
  }
}

/** pnpm lays a package's own packages beside the place that its link leads to. */
function requireFrom(folder: string): NodeJS.Require {
  return createRequire(join(realpathSync(folder), 'package.json'));
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
  const require = createRequire(join(folder, 'package.json'));
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
