import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../../core/user-error.ts';
import { LEAST_VERSION } from './supported-versions.ts';

/** Yarn then writes this file into the root of the workspace, in place of node_modules. */
function usesPlugAndPlay(folder: string): boolean {
  if (existsSync(join(folder, '.pnp.cjs'))) return true;
  return folder !== dirname(folder) && usesPlugAndPlay(dirname(folder));
}

/** Says why there is no Remotion to be found from a folder, and what to do. */
export function missingRemotion(folder: string): UserError {
  return new UserError(
    usesPlugAndPlay(folder)
      ? `working-directory: ${folder} is installed by Yarn Plug'n'Play, which has no node_modules to take Remotion from. Set "nodeLinker: node-modules" in .yarnrc.yml, and install again.`
      : `working-directory: ${folder} has no Remotion: @remotion/renderer cannot be found from there. Install Remotion ${LEAST_VERSION} or newer (npm i @remotion/cli), or name the folder of your Remotion project.`,
  );
}
