import { findInstallation, installPackages } from '../../src/adapters/project/install.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import {
  BundleKeeper,
  type BundleKeeperTools,
  type KeptBundle,
} from '../../src/adapters/kept-bundle.ts';
import type { ActionContext } from '../../src/adapters/run-action.ts';
import { chooseBundler } from '../../src/core/render-options.ts';
import type { Place } from './check-project.ts';
import type { PlanInputs } from './inputs.ts';

async function installProject(
  inputs: PlanInputs,
  place: Place,
  { reporter, signal }: ActionContext,
): Promise<void> {
  const installation = findInstallation({ ...place, command: inputs['install-command'] ?? 'none' });
  if (installation === null) return;
  await reporter.group(
    `Install packages: ${installation.command}`,
    async () => await installPackages(installation, signal),
  );
}

/** Null where bundles are not to be kept, or there is a finished one. */
async function openBundleKeeper(
  inputs: PlanInputs,
  { root, projectPath }: Place,
  tools: Omit<BundleKeeperTools, 'archiver'>,
): Promise<BundleKeeper | null> {
  if (inputs['reuse-bundle'] !== true || inputs['serve-url'] !== undefined) return null;
  const ingredients = {
    root,
    projectPath,
    entryPoint: inputs['entry-point'],
    installCommand: inputs['install-command'],
    bundler: chooseBundler(inputs),
    publicDir: inputs['public-dir'],
    config: inputs.config,
  };
  return await BundleKeeper.open(ingredients, { ...tools, archiver: tarArchiver });
}

export interface PreparedProject {
  /** The bundle of an earlier run; null where the project is installed, to be bundled. */
  readonly kept: KeptBundle | null;
  /** Keeps the bundle that is made; null where that is not wanted. */
  readonly keeper: BundleKeeper | null;
}

/** Finds the bundle of an earlier run, or installs what it takes to make one. */
export async function prepareProject(
  inputs: PlanInputs,
  place: Place,
  tools: Omit<BundleKeeperTools, 'archiver'>,
  context: ActionContext,
): Promise<PreparedProject> {
  const keeper = await openBundleKeeper(inputs, place, tools);
  const { reporter } = context;
  if (keeper !== null) {
    const kept = await reporter.group(
      'Look for the bundle of an earlier run',
      async () => await keeper.find(),
    );
    if (kept !== null) {
      reporter.info('An earlier run has bundled the same files: nothing is installed or bundled.');
      return { kept, keeper: null };
    }
  }
  await installProject(inputs, place, context);
  return { kept: null, keeper };
}
