import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { withSeamPictures } from '../../core/seam-pictures.ts';
import { countFrames, rangesOfArgument } from '../../core/split.ts';
import { countTabs, type Concurrency } from '../../core/concurrency.ts';
import type { Plan, Render } from '../../core/plan.ts';
import { counted } from '../../core/progress.ts';
import { UserError } from '../../core/user-error.ts';
import { findServeUrl } from '../../render/kit.ts';
import type { MediaRenderer, MediaRequest, RenderedMedia } from '../../render/ports.ts';
import { openBrowser } from '../browser.ts';
import { callRemotion, type CommonOptions } from './call-remotion.ts';
import { pageOptions } from './page-options.ts';
import { CrashWatch } from './patches/crash-watch.ts';
import { explainRenderError } from './render-failure.ts';
import type { Remotion } from './remotion.ts';
import type {
  CancelSignal,
  Composition,
  HeadlessBrowser,
  RenderMediaOptions,
} from './remotion-types.ts';

export interface MediaRendererOptions {
  readonly remotion: Remotion;
  readonly plan: Pick<Plan, 'chromiumOptions' | 'projectPath' | 'serveUrl'>;
  /** The folder of the unpacked kit. */
  readonly kit: string;
  /** Null for Remotion's own download. */
  readonly browserExecutable: string | null;
  readonly environment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** A browser that is open already; whoever opened it closes it. */
  readonly browser?: HeadlessBrowser;
}

type PropsObject = Record<string, unknown>;

interface Props {
  readonly input: PropsObject;
  readonly resolved: PropsObject;
}

/**
 * Browser tabs that a render gets on this machine for so many frames in one go.
 *
 * @throws {UserError} where the user asks for more than there can be
 */
function tabsOfRender({ renderOptions }: Render, { mostTabs }: Remotion, frames?: number): number {
  const wanted = renderOptions['concurrency'] as Concurrency | undefined;
  const cores = availableParallelism();
  const tabs = countTabs(wanted, cores, frames);
  if (wanted === undefined || wanted === 'auto') return Math.min(tabs, mostTabs);
  if (tabs > mostTabs)
    throw new UserError(
      `concurrency: ${wanted} tabs are too many for the ${counted(cores, 'core')} of this machine. Allowed: ${mostTabs} at most, or a percentage of the cores.`,
    );
  return tabs;
}

/** Frames that Remotion is asked for. */
function framesOf(render: Render, given: MediaRequest['arguments']): number {
  if (render.type === 'still') return 1;
  return countFrames(rangesOfArgument(given['frameRange']), render.everyNthFrame);
}

/** Calls Remotion, and collects what is to be heard if the request asks for it. */
async function collectSound(
  { soundCollector, version }: Remotion,
  { collectsSound }: MediaRequest,
  call: () => Promise<Omit<RenderedMedia, 'sound'>>,
): Promise<RenderedMedia> {
  if (!collectsSound) return { ...(await call()), sound: null };
  if (soundCollector === null)
    throw new UserError(
      `jobs: Remotion ${version} mixes sound in a way that chunks cannot follow. Set jobs to 1.`,
    );
  const { result, sound } = await soundCollector.collect(call);
  return { ...result, sound };
}

/** Remotion's `renderMedia()`, `renderStill()` and `renderFrames()` with one browser for all chunks. */
export class RemotionMediaRenderer implements MediaRenderer, AsyncDisposable {
  readonly #options: MediaRendererOptions;
  #browser: Promise<HeadlessBrowser> | null = null;
  readonly #props = new Map<string, Promise<Props>>();

  constructor(options: MediaRendererOptions) {
    this.#options = options;
    const { browser } = options;
    if (browser === undefined) return;
    const open = Promise.resolve(browser);
    this.#browser = open;
    browser.once('closed-silent', () => this.#forget(open));
  }

  /** Opens the browser before it is needed. */
  async open(render: Render): Promise<void> {
    await this.#openBrowser(render);
  }

  async render(
    request: MediaRequest,
    onProgress: Parameters<MediaRenderer['render']>[1],
  ): ReturnType<MediaRenderer['render']> {
    const { remotion, signal } = this.#options;
    const { render, seams } = request;
    const given = seams === null ? request.arguments : withSeamPictures(request.arguments, seams);
    const frames = framesOf(render, given);
    return await this.#explained(async (cancelSignal, cancel) => {
      const options = {
        ...given,
        ...(await this.#commonOptions(render)),
        concurrency: tabsOfRender(render, remotion, frames),
        onArtifact: request.onArtifact,
        cancelSignal,
      };
      const call = async (listener: typeof onProgress) =>
        await collectSound(remotion, request, async () =>
          callRemotion[render.type](remotion, request, options, listener, signal),
        );
      if (!this.#encodesBeside(request)) return await call(onProgress);
      using watch = new CrashWatch(await this.#openBrowser(render), frames, cancel);
      try {
        return await call((progress) => {
          watch.note(progress.rendered);
          onProgress(progress);
        });
      } catch (error) {
        throw watch.explain(error);
      }
    });
  }

  #encodesBeside({ render, arguments: given }: MediaRequest): boolean {
    const { canUseParallelEncoding } = this.#options.remotion.renderer.RenderInternals;
    return (
      render.type === 'media' &&
      canUseParallelEncoding(given['codec'] as RenderMediaOptions['codec'])
    );
  }

  async timeFrames(
    render: Render,
    frames: readonly number[],
    milliseconds: number,
  ): ReturnType<MediaRenderer['timeFrames']> {
    const { remotion } = this.#options;
    const { timeRenderFrames } = await import('./frame-times.ts');
    return await this.#explained(async (cancelled) => {
      const options = { ...pageOptions(render), ...(await this.#commonOptions(render)) };
      const timing = { tabs: tabsOfRender(render, remotion), milliseconds, cancelled };
      return await timeRenderFrames(remotion, render, frames, options, timing);
    });
  }

  /** Does what ends with the run, and leads its errors back to the user's source. */
  async #explained<T>(
    work: (cancelSignal: CancelSignal, cancel: () => void) => Promise<T>,
  ): Promise<T> {
    const { remotion, kit, plan, signal } = this.#options;
    const { cancel, cancelSignal } = remotion.renderer.makeCancelSignal();
    signal.throwIfAborted();
    signal.addEventListener('abort', cancel, { once: true });
    try {
      return await work(cancelSignal, cancel);
    } catch (error) {
      const bundle = findServeUrl(kit, plan);
      throw await explainRenderError(error, { remotion, bundle, projectPath: plan.projectPath });
    } finally {
      signal.removeEventListener('abort', cancel);
    }
  }

  async #commonOptions(render: Render): Promise<CommonOptions> {
    const { kit, plan, environment, browserExecutable } = this.#options;
    const [props, puppeteerInstance] = await Promise.all([
      this.#readProps(render),
      this.#openBrowser(render),
    ]);
    return {
      composition: {
        ...render.composition,
        props: props.resolved,
        defaultProps: {},
      } as unknown as Composition,
      inputProps: props.input,
      serveUrl: findServeUrl(kit, plan),
      puppeteerInstance,
      browserExecutable,
      chromiumOptions: plan.chromiumOptions,
      envVariables: { ...environment },
      overwrite: true,
      // With a key, every chunk would count as a render of its own.
      licenseKey: null,
    };
  }

  async discardBrowser(): Promise<void> {
    const browser = await this.#browser?.catch(() => null);
    this.#browser = null;
    // Closing a crashed browser throws, and it is gone all the same.
    await browser?.close({ silent: true }).catch(() => undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.discardBrowser();
  }

  #readProps(render: Render): Promise<Props> {
    // Tokens such as `remotion-date:` stay as they are. Remotion passes them on, and the page reads them:
    // only there can the name of a static file become its address.
    const read = async (path: string): Promise<PropsObject> =>
      JSON.parse(await readFile(join(this.#options.kit, path), 'utf8')) as PropsObject;
    const key = render.props.resolved.path;
    const props =
      this.#props.get(key) ??
      Promise.all([read(render.props.input.path), read(key)]).then(([input, resolved]) => ({
        input,
        resolved,
      }));
    this.#props.set(key, props);
    return props;
  }

  #openBrowser(render: Render): Promise<HeadlessBrowser> {
    const { remotion, plan, browserExecutable } = this.#options;
    const { scale, chromeMode, logLevel } = render.renderOptions as Partial<RenderMediaOptions>;
    if (this.#browser !== null) return this.#browser;
    const opening = openBrowser(remotion, {
      browserExecutable,
      chromiumOptions: plan.chromiumOptions,
      forceDeviceScaleFactor: scale ?? 1,
      ...(chromeMode === undefined ? {} : { chromeMode }),
      ...(logLevel === undefined ? {} : { logLevel }),
    });
    this.#browser = opening;
    opening.then(
      (browser) => browser.once('closed-silent', () => this.#forget(opening)),
      () => this.#forget(opening),
    );
    return opening;
  }

  /** Remotion closes a crashed browser and ends the chunk with one of its own; the next chunk gets a new one. */
  #forget(browser: Promise<HeadlessBrowser>): void {
    if (this.#browser === browser) this.#browser = null;
  }
}
