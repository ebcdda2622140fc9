import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  openBrowser,
  renderFrames,
  selectComposition,
  type HeadlessBrowser,
} from '@remotion/renderer';
import { callFfmpeg } from '../src/adapters/remotion/ffmpeg.ts';
import type { Composition } from '../src/adapters/remotion/remotion-types.ts';
import { loadRemotion } from '../src/adapters/remotion/remotion.ts';
import { seamGrid } from '../src/core/seam-frames.ts';
import { shrinkArguments } from '../src/core/seam-pictures.ts';

/** A rasterizer of Chrome: `swangle` draws as a graphics card would, on the processor. */
export type Gl = 'swangle' | null;

const remotion = loadRemotion(path.dirname(import.meta.dirname));

/** One browser that takes pictures of a bundle's frames, as a job does. */
export class Camera implements AsyncDisposable {
  readonly #serveUrl: string;
  readonly #browserExecutable: string;
  readonly #gl: Gl;
  readonly #browser: HeadlessBrowser;
  /** Selected once: a job has its compositions from the plan. */
  readonly #compositions = new Map<string, Composition>();

  private constructor(serveUrl: string, chrome: string, gl: Gl, browser: HeadlessBrowser) {
    this.#serveUrl = serveUrl;
    this.#browserExecutable = chrome;
    this.#gl = gl;
    this.#browser = browser;
  }

  static async open(serveUrl: string, browserExecutable: string, gl: Gl): Promise<Camera> {
    const chromiumOptions = { gl };
    const browser = await openBrowser('chrome', { browserExecutable, chromiumOptions });
    return new Camera(serveUrl, browserExecutable, gl, browser);
  }

  /** The blocks of one or two frames, in ascending order and of one page. */
  async take(id: string, frames: readonly number[], scale: number): Promise<Uint8Array[]> {
    const options = await this.#options(id);
    const [first, last = first] = frames;
    const folder = await mkdtemp(path.join(tmpdir(), 'seam-camera-'));
    try {
      await renderFrames({
        ...options,
        scale,
        // As a chunk's frames are by default.
        imageFormat: 'jpeg',
        frameRange: [first!, last!],
        everyNthFrame: Math.max(1, last! - first!),
        concurrency: 1,
        outputDir: folder,
        onStart: () => undefined,
        onFrameUpdate: () => undefined,
      });
      const grid = seamGrid({ composition: options.composition, renderOptions: { scale } });
      const blocks: Uint8Array[] = [];
      for (const picture of (await readdir(folder)).toSorted()) {
        const file = path.join(folder, `${picture}.rgba`);
        const args = shrinkArguments(path.join(folder, picture), grid, file);
        await callFfmpeg(remotion, args, new AbortController().signal);
        blocks.push(await readFile(file));
      }
      return blocks;
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  async #options(id: string) {
    const common = {
      serveUrl: this.#serveUrl,
      browserExecutable: this.#browserExecutable,
      chromiumOptions: { gl: this.#gl },
      puppeteerInstance: this.#browser,
      inputProps: {},
      logLevel: 'error',
    } as const;
    const known = this.#compositions.get(id);
    const composition = known ?? (await selectComposition({ ...common, id }));
    this.#compositions.set(id, composition);
    return { ...common, composition };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#browser.close({ silent: true });
  }
}
