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

export interface PreparedKit {
  /** Where the renderer is resolved from: a path in the kit's runtime, or the project's own folder. */
  readonly runtimePath: string;
  /** Over the script of a site; null where the project was bundled. */
  readonly siteDigest: string | null;
}

/** What does not depend on one another: the bundle, a browser, and the renderer's own files. */
export async function prepareKit(
  kit: string,
  { project, reporter, inPlace }: Pick<PlanTools, 'project' | 'reporter' | 'inPlace'>,
): Promise<PreparedKit> {
  const { runtimePath, siteDigest } = await allAtOnce({
    siteDigest: async () => {
      if (project.site !== null) return await project.site.digest();
      const bundle = join(kit, KIT.bundle);
      await timeStep('Bundled', async () => await project.bundle(bundle), reporter);
      return null;
    },
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
  return { runtimePath, siteDigest };
}
