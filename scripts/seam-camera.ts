import path from 'node:path';
import {
  openBrowser,
  renderMedia,
  selectComposition,
  type HeadlessBrowser,
} from '@remotion/renderer';
import { takeFramePictures } from '../src/adapters/frame-pictures.ts';
import type { Composition } from '../src/adapters/remotion-types.ts';
import { loadRemotion } from '../src/adapters/remotion.ts';
import { shrinkPicture } from '../src/core/shrink-picture.ts';

/** A rasterizer of Chrome: `swangle` draws as a graphics card would, on the processor. */
export type Gl = 'swangle' | null;

const remotion = loadRemotion(path.dirname(import.meta.dirname));

/** One browser that takes pictures and renders chunks of a bundle, as a job does. */
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
    const pictures = await takeFramePictures(remotion, frames, scale, await this.#options(id));
    return pictures.map(shrinkPicture);
  }

  /** Renders frames as a chunk of an h264 video with sound. */
  async renderChunk(id: string, frameRange: [number, number], folder: string): Promise<void> {
    await renderMedia({
      ...(await this.#options(id)),
      codec: 'h264-ts',
      frameRange,
      compositionStart: 0,
      outputLocation: path.join(folder, 'media.ts'),
      separateAudioTo: path.join(folder, 'audio.wav'),
      audioCodec: 'pcm-16',
      enforceAudioTrack: true,
      concurrency: 2,
    });
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
