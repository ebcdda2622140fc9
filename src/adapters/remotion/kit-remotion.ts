import { arch, platform } from 'node:os';
import { resolve } from 'node:path';
import type { Plan } from '../../core/plan.ts';
import { refusal } from '../../core/read-inputs.ts';
import { UserError } from '../../core/user-error.ts';
import { KIT } from '../../render/kit.ts';
import { loadRemotion, requireFromFolder, type Remotion } from './remotion.ts';

/**
 * Loads the Remotion that travels in a kit.
 *
 * @throws {UserError} where it is another version than the plan was made with, or for another kind of machine.
 */
export function loadKitRemotion(kit: string, plan: Plan): Remotion {
  const here = `${platform()}-${arch()}`;
  if (here !== plan.platform) {
    throw new UserError(
      `${refusal('runs-on', here, plan.platform)} The kit holds Remotion's programs for the machine that planned: use one kind of runner in all jobs.`,
    );
  }
  const remotion = loadRemotion(resolve(kit, KIT.runtime, plan.runtimePath), requireFromFolder);
  if (remotion.version === plan.remotionVersion) return remotion;
  throw new UserError(
    `kit: it holds Remotion ${remotion.version}, and its plan was made with ${plan.remotionVersion}. Run the plan job again.`,
  );
}
