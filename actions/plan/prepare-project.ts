import { setSecret } from '@actions/core';
import {
  findInstallation,
  installPackages,
  prepareFiles,
  takeInstallEnvironment,
} from '../../src/adapters/project/install.ts';
import { readPageEnvironment } from '../../src/adapters/project/page-environment.ts';
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

/** Installs the project's packages, and runs the command that makes what the project needs in addition to them. */
async function makeReady(
  inputs: PlanInputs,
  place: Place,
  installEnvironment: Readonly<Record<string, string>>,
  { reporter, signal }: ActionContext,
): Promise<void> {
  const installation = findInstallation({ ...place, command: inputs['install-command'] ?? 'none' });
  if (installation !== null) {
    for (const warning of installation.warnings) reporter.warning(warning);
    await reporter.group(
      `Install packages: ${installation.command}`,
      async () => await installPackages(installation, installEnvironment, signal),
    );
  }
  const prepare = inputs['prepare-command'];
  if (prepare === undefined) return;
  const environment = readPageEnvironment(process.env, setSecret);
  await reporter.group(
    `Prepare the project: ${prepare}`,
    async () => await prepareFiles(prepare, place.folder, environment, signal),
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
  const installEnvironment = takeInstallEnvironment(process.env, setSecret);
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
  await makeReady(inputs, place, installEnvironment, context);
  return { kept: null, keeper };
}
