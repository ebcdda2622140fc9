import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INSTALL_COMMANDS } from '../../core/install-commands.ts';
import { quote } from '../../core/read-inputs.ts';
import { UserError } from '../../core/user-error.ts';
import { hasRemotion } from '../remotion/remotion.ts';
import { childEnvironment, runChild } from '../run-child.ts';

/** A command, and the folder that it is run in. */
export interface Installation {
  readonly folder: string;
  readonly command: string;
}

/** The nearest folder with a lock file, from the project up to the root of the repository: workspaces have one for all. */
function findLockFile(folder: string, root: string): Installation | null {
  for (let at = folder; ; at = dirname(at)) {
    const found = INSTALL_COMMANDS.find(({ lockFile }) => existsSync(join(at, lockFile)));
    if (found !== undefined) return { folder: at, command: found.command };
    if (at === root || at === dirname(at)) return null;
  }
}

export interface InstallRequest {
  /** The project's folder. */
  readonly folder: string;
  /** The root of the repository. */
  readonly root: string;
  /**
   * A shell command of the user's; `none`; or `auto`: the frozen install of the lock file, unless
   * Remotion is there already.
   */
  readonly command: string;
}

/**
 * How the project's packages are to be installed; null where nothing is to be done.
 *
 * @throws {UserError} where there is no lock file to go by.
 */
export function findInstallation({ folder, root, command }: InstallRequest): Installation | null {
  if (command === 'none' || (command === 'auto' && hasRemotion(folder))) return null;
  const found = command === 'auto' ? findLockFile(folder, root) : { folder, command };
  if (found !== null) return found;
  const lockFiles = INSTALL_COMMANDS.map(({ lockFile }) => lockFile).join(', ');
  throw new UserError(
    `install-command: "auto" found no lock file in ${folder} or above it (${lockFiles}). Commit one, or give the command.`,
  );
}

/** @throws {UserError} where the command fails. */
export async function installPackages(
  { folder, command }: Installation,
  signal: AbortSignal,
): Promise<void> {
  const { code } = await runChild({
    command,
    args: [],
    shell: true,
    cwd: folder,
    env: childEnvironment(process.env),
    signal,
  });
  if (code === 0) return;
  throw new UserError(
    `install-command: ${quote(command)} ended with code ${code} in ${folder}. Its output above says why.`,
  );
}
