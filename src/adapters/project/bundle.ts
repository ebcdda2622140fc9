import { existsSync, statSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type * as Bundler from '@remotion/bundler';
import { ENTRY_POINTS } from '../../core/entry-points.ts';
import { quote, refusal } from '../../core/read-inputs.ts';
import { messageOf } from '../../core/message-of.ts';
import { UserError } from '../../core/user-error.ts';
import { sharePublicFolder } from '../remotion/patches/public-copy.ts';
import { findPackage, requireFrom } from '../remotion/remotion.ts';
import { findRspackFlag } from '../remotion/supported-versions.ts';
import { lastLines } from '../run-child.ts';
import { ProjectCli } from './project-cli.ts';

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
  /** Undefined: what the configuration file says, else webpack. */
  readonly bundler: 'webpack' | 'rspack' | undefined;
  /** Undefined: what the configuration file says, else `public`. */
  readonly publicDir?: string | undefined;
  /** Undefined: the configuration file where Remotion looks for it. */
  readonly config?: string | undefined;
  readonly signal: AbortSignal;
  /** Gets what the project's CLI writes. Default: it goes to standard output. */
  readonly onOutput?: ((text: string) => void) | undefined;
  /** A CLI that was started before, to bundle into a folder of its own on the same disk. It does so once. */
  readonly started?: ProjectCli | null;
}

/** Says what bundles, by the flag that the project's version has. Webpack is said, too: the configuration file may choose Rspack. */
function chooseBundlerFlags(bundler: BundleRequest['bundler'], cli: string): string[] {
  if (bundler === undefined) return [];
  const flag = findRspackFlag({ require: requireFrom(cli) });
  if (flag === null) return [];
  return [bundler === 'rspack' ? `--${flag}` : `--${flag}=false`];
}

/** Starts the CLI of the project, which reads its configuration file and is ready to bundle; gives null if it has none. */
export function startCli(request: Omit<BundleRequest, 'started'>): ProjectCli | null {
  const { folder, entryPoint, outDir, bundler, publicDir, config, signal, onOutput } = request;
  const cli = findPackage(requireFrom(folder), '@remotion/cli');
  if (cli === null) return null;
  const args = [
    ...(entryPoint === undefined ? [] : [entryPoint]),
    `--out-dir=${outDir}`,
    ...chooseBundlerFlags(bundler, cli),
    ...(publicDir === undefined ? [] : [`--public-dir=${publicDir}`]),
  ];
  return new ProjectCli({ cli, args, outDir, folder, configFile: config, signal, onOutput });
}

/** Lets `remotion bundle` of the project go on to its end, which honours its `remotion.config.ts`. */
async function bundleWithCli(
  cli: ProjectCli,
  { folder }: Pick<BundleRequest, 'folder'>,
): Promise<void> {
  const { code, output } = await cli.bundle();
  if (code === 0) return;
  if (output.includes('No entry point')) throw noEntryPoint(folder);
  throw new UserError(
    `The project cannot be bundled: "remotion bundle" ended with code ${code}. Its last lines:\n${lastLines(output)}`,
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
    throw new UserError(`The project cannot be bundled. ${messageOf(error)}`, { cause: error });
  }
}

/**
 * Bundles a project into a folder: through its own CLI where it has one, else by `bundle()`.
 * Where no entry point is given the CLI finds it, in the configuration file before the usual places.
 *
 * @throws {UserError} where there is no entry point, no bundler, or the source does not compile.
 */
export async function bundleProject(request: BundleRequest): Promise<void> {
  const { folder } = request;
  if (request.started) {
    await bundleWithCli(request.started, request);
    await mkdir(dirname(request.outDir), { recursive: true });
    await rename(request.started.outDir, request.outDir);
    return;
  }
  await using fresh = startCli(request);
  if (fresh !== null) {
    await bundleWithCli(fresh, request);
    return;
  }
  const require = requireFrom(folder);
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
