import type { RenderOptionValues } from '../../core/render-options.ts';
import { optionsFor } from '../../core/render-options.ts';
import { quote, refusal } from '../../core/read-inputs.ts';
import { UserError } from '../../core/user-error.ts';
import type { Project, SelectedComposition } from '../../render/ports.ts';
import { bundleProject } from './bundle.ts';
import { copyFolder } from '../copy-folder.ts';
import type { KeptBundle } from '../kept-bundle.ts';
import { resolveFormat } from '../remotion/output-format.ts';
import { explainRenderError } from '../remotion/render-failure.ts';
import type { Remotion } from '../remotion/remotion.ts';
import type { Composition, HeadlessBrowser } from '../remotion/remotion-types.ts';
import { collectRuntime, rendererFolder } from '../remotion/runtime-closure.ts';
import type { WebpackCacheTools } from '../webpack-cache.ts';

export interface ProjectOptions {
  readonly remotion: Remotion;
  readonly folder: string;
  /** From the root of the repository, with `/`. */
  readonly projectPath: string;
  readonly entryPoint: string | undefined;
  /** A finished bundle to use in place of bundling. */
  readonly serveUrl: string | undefined;
  /** A bundle of an earlier run, with its renderer, to use in place of both. */
  readonly kept: KeptBundle | null;
  readonly composition: string | undefined;
  readonly inputProps: Record<string, unknown>;
  readonly options: RenderOptionValues;
  readonly environment: Readonly<Record<string, string>>;
  /** Opens a browser, or gives the one that is open. */
  readonly openBrowser: () => Promise<HeadlessBrowser>;
  readonly signal: AbortSignal;
  /** Webpack's cache of earlier runs; null where it is not wanted, or lies in the project anyway. */
  readonly webpackCache: WebpackCacheTools | null;
}

type SelectOptions = NonNullable<Parameters<Remotion['renderer']['getCompositions']>[1]>;

async function selectOptions({
  inputProps,
  environment,
  openBrowser,
  options,
}: ProjectOptions): Promise<SelectOptions> {
  const { timeout } = options;
  return {
    inputProps,
    envVariables: { ...environment },
    puppeteerInstance: await openBrowser(),
    chromiumOptions: optionsFor('browser', options),
    ...(timeout === undefined ? {} : { timeoutInMilliseconds: timeout }),
  };
}

async function listCompositions(bundle: string, project: ProjectOptions): Promise<string[]> {
  try {
    const compositions = await project.remotion.renderer.getCompositions(
      bundle,
      await selectOptions(project),
    );
    return compositions.map(({ id }) => id);
  } catch (error) {
    throw await explainRenderError(error, { ...project, bundle });
  }
}

async function chooseComposition(bundle: string, project: ProjectOptions): Promise<string> {
  if (project.composition !== undefined) return project.composition;
  const ids = await listCompositions(bundle, project);
  if (ids.length === 1) return ids[0]!;
  throw new UserError(
    `composition: none given, and the project has ${ids.length}. Name one of: ${ids.map((id) => quote(id)).join(', ') || '(none)'}.`,
  );
}

async function selectComposition(bundle: string, project: ProjectOptions): Promise<Composition> {
  const id = await chooseComposition(bundle, project);
  try {
    return await project.remotion.renderer.selectComposition({
      ...(await selectOptions(project)),
      serveUrl: bundle,
      id,
    });
  } catch (error) {
    // Asked only now: listing the compositions calculates the metadata of every one.
    const ids = await listCompositions(bundle, project).catch(() => null);
    if (ids === null || ids.includes(id))
      throw await explainRenderError(error, { ...project, bundle });
    throw new UserError(
      refusal(
        'composition',
        id,
        ids.map((each) => quote(each)).join(', ') || 'none, since the project has no composition',
      ),
      { cause: error },
    );
  }
}

function describe(
  { remotion, inputProps }: ProjectOptions,
  composition: Composition,
): SelectedComposition {
  const { props, defaultProps: _defaultProps, ...metadata } = composition;
  const serialize = (data: Record<string, unknown>) =>
    remotion.noReact.NoReactInternals.serializeJSONWithSpecialTypes({
      data,
      indent: undefined,
      staticBase: null,
    }).serializedString;
  return {
    metadata,
    defaultCodec: composition.defaultCodec,
    defaultVideoImageFormat: composition.defaultVideoImageFormat,
    defaultOutName: composition.defaultOutName,
    inputProps: serialize(inputProps),
    resolvedProps: serialize(props),
  };
}

async function bundle(
  { remotion, folder, entryPoint, options, signal, webpackCache }: ProjectOptions,
  outDir: string,
): Promise<void> {
  const { bundler = 'webpack' } = options;
  const request = { folder, entryPoint, outDir, bundler, signal };
  if (webpackCache === null || bundler !== 'webpack') {
    await bundleProject(request);
    return;
  }
  const { bundleWithWebpackCache } = await import('../webpack-cache.ts');
  await bundleWithWebpackCache({ ...request, remotionVersion: remotion.version }, webpackCache);
}

/** A Remotion project in a folder, with its own Remotion. */
export function openProject(project: ProjectOptions): Project {
  const { remotion, kept, options } = project;
  const finished = kept?.bundle ?? project.serveUrl;
  return {
    remotionVersion: remotion.version,
    rendererFolder: rendererFolder(remotion),
    openBrowser: async () => {
      await project.openBrowser();
    },
    bundle: async (target) =>
      await (finished === undefined ? bundle(project, target) : copyFolder(finished, target)),
    selectComposition: async (bundle) =>
      describe(project, await selectComposition(bundle, project)),
    resolveFormat: (request) => resolveFormat(remotion, { ...request, options }),
    collectRuntime: async (target) => {
      if (kept === null) return await collectRuntime(remotion, target);
      await copyFolder(kept.runtime, target);
      return kept.runtimePath;
    },
  };
}
