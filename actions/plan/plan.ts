import { arch, platform } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { existsSync } from 'node:fs';
import { setOutput } from '@actions/core';
import { collectInputs } from '../../src/adapters/action-inputs.ts';
import { openArtifactStore } from '../../src/adapters/artifact-store.ts';
import { findBrowser, openBrowser } from '../../src/adapters/browser.ts';
import { findEntryPoint } from '../../src/adapters/bundle.ts';
import { readInputProps } from '../../src/adapters/input-props.ts';
import { installPackages } from '../../src/adapters/install.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { RemotionMediaRenderer } from '../../src/adapters/media-renderer.ts';
import { readPageEnvironment } from '../../src/adapters/page-environment.ts';
import { openProject } from '../../src/adapters/project.ts';
import { checkRemotionVersions } from '../../src/adapters/remotion-versions.ts';
import { loadRemotion } from '../../src/adapters/remotion.ts';
import { explainRenderError } from '../../src/adapters/render-failure.ts';
import type { ActionContext } from '../../src/adapters/run-action.ts';
import { findBundle } from '../../src/adapters/serve-url.ts';
import { describePlan } from '../../src/core/describe-plan.ts';
import { refusal } from '../../src/core/read-inputs.ts';
import { optionsFor } from '../../src/core/render-options.ts';
import { UserError } from '../../src/core/user-error.ts';
import { planRender } from '../../src/render/plan-render.ts';
import { planInputs, readPlanInputs, type PlanInputs } from './inputs.ts';

interface Place {
  readonly folder: string;
  /** From the root of the repository, with `/`. */
  readonly projectPath: string;
  readonly root: string;
}

function findPlace(inputs: PlanInputs): Place {
  const root = resolve(process.env['GITHUB_WORKSPACE'] || process.cwd());
  const given = inputs['working-directory'] ?? '.';
  const folder = resolve(root, given);
  if (!existsSync(folder)) throw new UserError(refusal('working-directory', given, `a folder in ${root} (is the repository checked out?)`));
  return { folder, root, projectPath: relative(root, folder).split(sep).join('/') };
}

/** Reads all that can be wrong before anything is bundled, and names every problem at once. */
function checkProject(inputs: PlanInputs, { folder }: Place) {
  const problems: string[] = [];
  const attempt = <T>(check: () => T): T | undefined => {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
      return undefined;
    }
  };
  const remotion = attempt(() => loadRemotion(folder));
  if (remotion !== undefined) attempt(() => checkRemotionVersions(folder));
  const serveUrl = inputs['serve-url'] === undefined ? undefined : attempt(() => findBundle(folder, inputs['serve-url']!));
  const entryPoint = attempt(() => findEntryPoint(folder, inputs['entry-point']));
  const inputProps = attempt(() => readInputProps(folder, inputs.props));
  if (problems.length > 0 || remotion === undefined || inputProps === undefined) throw new UserError(problems);
  return { remotion, serveUrl, entryPoint, inputProps };
}

/** The plan action: from inputs and a checked-out project to a kit and a matrix. */
export async function runPlan({ reporter, signal }: ActionContext): Promise<void> {
  const inputs = readPlanInputs(collectInputs(planInputs));
  const place = findPlace(inputs);
  const artifacts = await openArtifactStore(process.env);
  const installCommand = inputs['install-command'];
  if (installCommand !== undefined) await reporter.group('Install packages', async () => await installPackages(place.folder, place.root, installCommand));
  const checked = checkProject(inputs, place);
  const { remotion } = checked;
  const environment = readPageEnvironment(process.env);
  const chromeMode = inputs['chrome-mode'] ?? 'headless-shell';
  const browserExecutable = await reporter.group('Get Chrome', async () => await findBrowser(remotion, inputs['browser-executable'], chromeMode));
  const chromiumOptions = optionsFor('browser', inputs);
  const browser = await openBrowser(remotion, { browserExecutable, chromiumOptions, chromeMode, forceDeviceScaleFactor: inputs.scale ?? 1 });
  try {
    const project = openProject({ ...checked, folder: place.folder, composition: inputs.composition, options: inputs, environment, browser });
    const planned = await planRender(
      {
        options: inputs,
        jobs: inputs.jobs ?? 'auto',
        framesPerChunk: inputs['frames-per-chunk'],
        name: inputs.name,
        outName: inputs['out-name'],
        platform: `${platform()}-${arch()}`,
        projectPath: place.projectPath,
      },
      {
        project,
        openRenderer: (kit, plan) => new RemotionMediaRenderer({ remotion, plan, kit, browserExecutable, environment, signal, browser }),
        archiver: tarArchiver,
        artifacts,
        reporter,
      },
    );
    const { plan } = planned;
    const [render] = plan.renders;
    reporter.info(describePlan(plan));
    reporter.progress({ type: 'planned', jobs: plan.jobs.map(({ name }) => name), frameCount: render!.frameCount, outName: render!.outName });
    setOutput('matrix', { include: plan.jobs.map(({ name }, job) => ({ job, name })) });
    setOutput('kit', planned.kit);
    setOutput('plan-digest', planned.planDigest);
    setOutput('job-count', plan.jobs.length);
    setOutput('chunk-count', render!.chunks.length);
  } catch (error) {
    throw await explainRenderError(remotion, error, place.projectPath);
  } finally {
    await browser.close({ silent: true });
  }
}
