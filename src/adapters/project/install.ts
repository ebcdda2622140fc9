import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';
import {
  chooseInstall,
  explainFailedInstall,
  LOCK_FILES,
  type ChosenInstall,
  type InstallFolder,
} from '../../core/install-commands.ts';
import { listLogMasks } from '../../core/mask-values.ts';
import { quote } from '../../core/read-inputs.ts';
import { UserError } from '../../core/user-error.ts';
import { hasRemotion } from '../remotion/remotion.ts';
import { childEnvironment, runChild } from '../run-child.ts';

/** Holds the secret `install-env` of the workflow: a dotenv text. */
const INSTALL_VARIABLE = 'REMOTION_MATRIX_INSTALL_ENV';

/** A command, and the folder that it is run in. */
export interface Installation extends ChosenInstall {
  /** Whether `auto` has chosen the command. */
  readonly isAuto: boolean;
}

const manifestSchema = z.looseObject({
  packageManager: z.string().optional().catch(undefined),
  devEngines: z
    .looseObject({
      packageManager: z
        .looseObject({ name: z.string(), version: z.string().optional() })
        .optional()
        .catch(undefined),
    })
    .optional()
    .catch(undefined),
});

function readManifest(folder: string): z.output<typeof manifestSchema> {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return {};
  try {
    // Some editors put a byte order mark before it; npm takes it too.
    return manifestSchema.parse(JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  } catch {
    // The package manager says what is wrong with it, and where.
    return {};
  }
}

function readFolder(folder: string): InstallFolder {
  const { packageManager, devEngines } = readManifest(folder);
  const engine = devEngines?.packageManager;
  const declared =
    packageManager ?? (engine && [engine.name, engine.version].filter(Boolean).join('@'));
  const lockFiles = LOCK_FILES.filter((name) => existsSync(join(folder, name)));
  return {
    folder,
    declared,
    isDevEngines: engine !== undefined && engine.name !== 'npm',
    lockFiles: Object.fromEntries(
      lockFiles.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    ),
  };
}

/** From the project up to the root of the repository: a workspace has one lock file for all. */
function listFolders(folder: string, root: string): InstallFolder[] {
  const at = readFolder(folder);
  if (folder === root || folder === dirname(folder)) return [at];
  return [at, ...listFolders(dirname(folder), root)];
}

export interface InstallRequest {
  /** The project's folder. */
  readonly folder: string;
  /** The root of the repository. */
  readonly root: string;
  /**
   * A shell command of the user's; `none`; or `auto`: what package.json and the lock file ask for, unless
   * Remotion is there already.
   */
  readonly command: string;
}

/**
 * Finds how the project's packages are to be installed; null where nothing is to be done.
 *
 * @throws {UserError} where package.json names a package manager that `auto` does not know.
 */
export function findInstallation({ folder, root, command }: InstallRequest): Installation | null {
  if (command === 'none' || (command === 'auto' && hasRemotion(folder))) return null;
  if (command !== 'auto') return { folder, command, warnings: [], isAuto: false };
  return { ...chooseInstall(listFolders(folder, root)), isAuto: true };
}

/**
 * Takes the secret of the install command out of the environment, so that neither the bundler nor the browser nor any
 * other command gets it. Its values are masked in the log.
 *
 * @returns variables for {@link installPackages}
 */
export function takeInstallEnvironment(
  env: NodeJS.ProcessEnv,
  mask: (value: string) => void,
): Record<string, string> {
  const text = env[INSTALL_VARIABLE] ?? '';
  delete env[INSTALL_VARIABLE];
  const variables = Object.entries(parse(text)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  for (const [, value] of variables) for (const line of listLogMasks(value)) mask(line);
  return Object.fromEntries(variables);
}

/**
 * Runs a line of the shell with the environment of a plain `run:` step, and what is given in addition to it.
 *
 * @returns its exit code; null where a signal ended it
 */
async function runLine(
  command: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<number | null> {
  const environment = { ...childEnvironment(process.env), ...env };
  const child = { command, args: [], shell: true, cwd, env: environment, signal };
  return (await runChild(child)).code;
}

/**
 * Installs a project's packages.
 *
 * @param env variables for the package manager alone, such as the token of a private registry
 * @throws {UserError} where the command fails.
 */
export async function installPackages(
  installation: Installation,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const { folder, command, isAuto } = installation;
  const code = await runLine(command, folder, env, signal);
  if (code !== 0) throw new UserError(explainFailedInstall(installation, code, isAuto));
}

/**
 * Runs the user's command that makes what the project needs before it is bundled, such as voices and data.
 *
 * @param env variables of the page: keys of the services that it asks are among them
 * @throws {UserError} where the command fails.
 */
export async function prepareFiles(
  command: string,
  folder: string,
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const code = await runLine(command, folder, env, signal);
  if (code === 0) return;
  throw new UserError(
    `prepare-command: ${quote(command)} ended with code ${code} in ${folder}. Its output above says why.`,
  );
}
