import type { RenderOptionValues } from '../../core/render-options.ts';
import { chooseBundler, isSite, optionsFor } from '../../core/render-options.ts';
import { quote, refusal } from '../../core/read-inputs.ts';
import { UserError } from '../../core/user-error.ts';
import type { Project, SelectedComposition } from '../../render/ports.ts';
import { bundleProject } from './bundle.ts';
import type { ProjectCli } from './project-cli.ts';
import { copyFolder } from '../copy-folder.ts';
import { shareContents } from '../folder-contents.ts';
import type { KeptBundle } from '../kept-bundle.ts';
import { resolveFormat } from '../remotion/output-format.ts';
import { explainRenderError } from '../remotion/render-failure.ts';
import type { Remotion } from '../remotion/remotion.ts';
import type { Composition, HeadlessBrowser } from '../remotion/remotion-types.ts';
import { digestSite } from './serve-url.ts';
import { collectRuntime, rendererFolder } from '../remotion/runtime-closure.ts';
import type { WebpackCacheTools } from '../webpack-cache.ts';

export interface ProjectOptions {
  readonly remotion: Remotion;
  readonly folder: string;
  /** From the root of the repository, with `/`. */
  readonly projectPath: string;
  readonly entryPoint: string | undefined;
  /** A finished bundle to use in place of bundling: its folder, or the address of a site. */
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
  /** The project's own CLI, which waits to bundle; null where it has none. */
  readonly started: ProjectCli | null;
  /** Webpack's cache of earlier runs; null where it is not wanted, or lies in the project anyway. */
  readonly webpackCache: WebpackCacheTools | null;
}

type SelectOptions = NonNullable<Parameters<Remotion['renderer']['getCompositions']>[1]>;

async function selectOptions({
  inputProps,
  environment,
  openBrowser,
  options,
}: PageOptions): Promise<SelectOptions> {
  const { timeout } = options;
  return {
    inputProps,
    envVariables: { ...environment },
    puppeteerInstance: await openBrowser(),
    chromiumOptions: optionsFor('browser', options),
    ...(timeout === undefined ? {} : { timeoutInMilliseconds: timeout }),
  };
}

/** What it takes to open a bundle in a browser. */
export type PageOptions = Pick<
  ProjectOptions,
  'remotion' | 'projectPath' | 'inputProps' | 'environment' | 'openBrowser' | 'options'
>;

/** Lists all compositions of a bundle, with the metadata of each calculated. */
export async function listCompositions(
  bundle: string,
  project: PageOptions,
): Promise<Composition[]> {
  try {
    return await project.remotion.renderer.getCompositions(bundle, await selectOptions(project));
  } catch (error) {
    throw await explainRenderError(error, { ...project, bundle });
  }
}

async function listIds(bundle: string, project: PageOptions): Promise<string[]> {
  return (await listCompositions(bundle, project)).map(({ id }) => id);
}

async function chooseComposition(bundle: string, project: ProjectOptions): Promise<string> {
  if (project.composition !== undefined) return project.composition;
  const ids = await listIds(bundle, project);
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
    const ids = await listIds(bundle, project).catch(() => null);
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
  const serialize = (data: Record<string, unknown>) => remotion.props.serialize(data);
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
  { remotion, folder, entryPoint, options, signal, started, webpackCache }: ProjectOptions,
  outDir: string,
): Promise<void> {
  const bundler = chooseBundler(options);
  const { 'public-dir': publicDir, config } = options;
  const request = { folder, entryPoint, outDir, bundler, publicDir, config, signal, started };
  if (webpackCache === null || bundler === 'rspack') {
    await bundleProject(request);
    return;
  }
  const { bundleWithWebpackCache } = await import('../webpack-cache.ts');
  await bundleWithWebpackCache({ ...request, remotionVersion: remotion.version }, webpackCache);
}

/** A Remotion project in a folder, with its own Remotion. */
export function openProject(project: ProjectOptions): Project {
  const { remotion, kept, serveUrl, signal } = project;
  const finished = kept?.bundle ?? serveUrl;
  return {
    remotionVersion: remotion.version,
    rendererFolder: rendererFolder(remotion),
    openBrowser: async () => {
      await project.openBrowser();
    },
    site: isSite(serveUrl)
      ? { url: serveUrl, digest: async () => await digestSite(serveUrl, signal) }
      : null,
    bundle: async (target) =>
      await (finished === undefined ? bundle(project, target) : shareContents(finished, target)),
    selectComposition: async (bundle) =>
      describe(project, await selectComposition(bundle, project)),
    resolveFormat: (request) => resolveFormat(remotion, request),
    collectRuntime: async (target) => {
      if (kept === null) return await collectRuntime(remotion, target);
      await copyFolder(kept.runtime, target);
      return kept.runtimePath;
    },
  };
}
