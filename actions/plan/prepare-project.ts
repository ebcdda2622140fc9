import { setSecret } from '@actions/core';
import {
  findInstallation,
  installPackages,
  prepareFiles,
  takeInstallEnvironment,
} from '../../src/adapters/project/install.ts';
import { readPageEnvironment } from '../../src/adapters/project/page-environment.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { BundleKeeper, type BundleKeeperTools } from '../../src/adapters/kept-bundle.ts';
import type { ActionContext } from '../../src/adapters/run-action.ts';
import type { PlanTools } from '../../src/render/plan-render.ts';
import { checkProject, type CheckedProject, type Place } from './check-project.ts';
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
    bundler: inputs.bundler,
  };
  return await BundleKeeper.open(ingredients, { ...tools, archiver: tarArchiver });
}

export interface PreparedProject {
  readonly checked: CheckedProject;
  readonly keepBundle: PlanTools['keepBundle'];
}

/** Finds the bundle of an earlier run, or installs what it takes to make one; and checks all that can be wrong. */
export async function prepareProject(
  inputs: PlanInputs,
  place: Place,
  tools: Omit<BundleKeeperTools, 'archiver'>,
  context: ActionContext,
): Promise<PreparedProject> {
  const installEnvironment = takeInstallEnvironment(process.env, setSecret);
  const keeper = await openBundleKeeper(inputs, place, tools);
  if (keeper === null) {
    await makeReady(inputs, place, installEnvironment, context);
    return { checked: checkProject(inputs, place, null), keepBundle: null };
  }
  const { reporter } = context;
  const kept = await reporter.group(
    'Look for the bundle of an earlier run',
    async () => await keeper.find(),
  );
  if (kept !== null) {
    reporter.info('An earlier run has bundled the same files: nothing is installed or bundled.');
    return { checked: checkProject(inputs, place, kept), keepBundle: null };
  }
  await makeReady(inputs, place, installEnvironment, context);
  const keepBundle = async (kit: string, path: string) => await keeper.keep(kit, path);
  return { checked: checkProject(inputs, place, null), keepBundle };
}
