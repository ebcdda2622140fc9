import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INSTALL_COMMANDS } from '../core/install-commands.ts';
import { quote } from '../core/read-inputs.ts';
import { UserError } from '../core/user-error.ts';
import { hasRemotion } from './remotion.ts';

/** The nearest folder with a lock file, from the project up to the root of the repository: workspaces have one for all. */
function findLockFile(folder: string, root: string): { folder: string; command: string } | null {
  for (let at = folder; ; at = dirname(at)) {
    const found = INSTALL_COMMANDS.find(({ lockFile }) => existsSync(join(at, lockFile)));
    if (found !== undefined) return { folder: at, command: found.command };
    if (at === root || at === dirname(at)) return null;
  }
}

/**
 * Installs the project's packages.
 *
 * @param command a shell command of the user's; `none`; or `auto`: the frozen install of the lock file,
 *   unless Remotion is there already
 * @throws {UserError} where there is no lock file, or the command fails.
 */
export async function installPackages(
  folder: string,
  root: string,
  command: string,
): Promise<void> {
  if (command === 'none' || (command === 'auto' && hasRemotion(folder))) return;
  const found = command === 'auto' ? findLockFile(folder, root) : { folder, command };
  if (found === null) {
    const lockFiles = INSTALL_COMMANDS.map(({ lockFile }) => lockFile).join(', ');
    throw new UserError(
      `install-command: "auto" found no lock file in ${folder} or above it (${lockFiles}). Commit one, or give the command.`,
    );
  }
  const child = spawn(found.command, {
    cwd: found.folder,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise((done, fail) => child.on('close', done).on('error', fail));
  if (code !== 0) {
    throw new UserError(
      `install-command: ${quote(found.command)} ended with code ${String(code)} in ${found.folder}. Its output above says why.`,
    );
  }
}
