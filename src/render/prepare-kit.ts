import { join } from 'node:path';
import { allAtOnce } from './all-at-once.ts';
import { KIT } from './kit.ts';
import type { PlanTools } from './plan-render.ts';
import type { Reporter } from './ports.ts';

/** Does a step of plan, and says how long it took. */
async function timeStep<T>(title: string, work: () => Promise<T>, reporter: Reporter): Promise<T> {
  const started = performance.now();
  const result = await work();
  reporter.info(`${title}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

/** What does not depend on one another: the bundle, a browser, and the renderer's own files. */
export async function prepareKit(
  kit: string,
  { project, reporter, inPlace }: Pick<PlanTools, 'project' | 'reporter' | 'inPlace'>,
): Promise<{ runtimePath: string }> {
  const { runtimePath } = await allAtOnce({
    bundle: async () =>
      await timeStep('Bundled', async () => await project.bundle(join(kit, KIT.bundle)), reporter),
    browser: async () =>
      await timeStep('Chrome open', async () => await project.openBrowser(), reporter),
    runtimePath: async () =>
      inPlace
        ? project.rendererFolder
        : await timeStep(
            'Renderer collected',
            async () => await project.collectRuntime(join(kit, KIT.runtime)),
            reporter,
          ),
  });
  return { runtimePath };
}
