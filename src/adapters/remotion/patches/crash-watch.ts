import type { HeadlessBrowser } from '../remotion-types.ts';

/**
 * Ends a render whose Chrome crashes before all frames are there.
 *
 * Remotion 4.0.529 renders the frame of a crash again in a browser of its own. Where it encodes beside the frames that
 * never comes to an end: the new pages are given to later frames, these wait until the frame before them is encoded, and
 * that one waits for a page.
 */
export class CrashWatch implements Disposable {
  readonly #browser: HeadlessBrowser;
  readonly #cancel: () => void;
  readonly #frames: number;
  #isDrawn = false;
  #crashed = false;

  /**
   * @param frames that Remotion is asked for
   * @param cancel ends the render
   */
  constructor(browser: HeadlessBrowser, frames: number, cancel: () => void) {
    this.#browser = browser;
    this.#cancel = cancel;
    this.#frames = frames;
    // So Remotion closes a browser that has crashed.
    browser.on('closed-silent', this.#onClosed);
  }

  /** Without Chrome the encoder comes to its end all the same. */
  note(rendered: number): void {
    this.#isDrawn ||= rendered >= this.#frames;
  }

  /** What a render failed by: where it was ended for a crash, that. */
  explain(error: unknown): unknown {
    return this.#crashed
      ? new Error('Target closed: Chrome has crashed.', { cause: error })
      : error;
  }

  [Symbol.dispose](): void {
    this.#browser.off('closed-silent', this.#onClosed);
  }

  readonly #onClosed = (): void => {
    if (this.#isDrawn) return;
    this.#crashed = true;
    this.#cancel();
  };
}
