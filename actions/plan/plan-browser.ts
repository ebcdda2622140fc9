import { findBrowser, openBrowser, type FoundBrowser } from '../../src/adapters/browser.ts';
import type { Remotion } from '../../src/adapters/remotion/remotion.ts';
import type { HeadlessBrowser } from '../../src/adapters/remotion/remotion-types.ts';
import { optionsFor } from '../../src/core/render-options.ts';
import type { Cache } from '../../src/render/ports.ts';
import type { PlanInputs } from './inputs.ts';

export interface OpenBrowser {
  readonly found: FoundBrowser;
  readonly instance: HeadlessBrowser;
}

interface BrowserChoice {
  readonly inputs: PlanInputs;
  readonly remotion: Remotion;
  /** Null where there is no cache that other machines see. */
  readonly cache: Cache | null;
  readonly signal: AbortSignal;
}

async function openPlanBrowser({ inputs, ...choice }: BrowserChoice): Promise<OpenBrowser> {
  const chromeMode = inputs['chrome-mode'] ?? 'headless-shell';
  const given = inputs['browser-executable'];
  const found = await findBrowser({ ...choice, chromeMode, given, save: true });
  const instance = await openBrowser(choice.remotion, {
    browserExecutable: found.executable,
    chromiumOptions: optionsFor('browser', inputs),
    chromeMode,
    forceDeviceScaleFactor: inputs.scale ?? 1,
  });
  return { found, instance };
}

/** Plan's own Chrome: got and opened when it is first asked for. */
export class PlanBrowser implements AsyncDisposable {
  readonly #choice: BrowserChoice;
  #opening: Promise<OpenBrowser> | null = null;

  constructor(choice: BrowserChoice) {
    this.#choice = choice;
  }

  async open(): Promise<OpenBrowser> {
    this.#opening ??= openPlanBrowser(this.#choice);
    return await this.#opening;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const opened = await this.#opening?.catch(() => null);
    // Closing a crashed browser throws, and it is gone all the same.
    await opened?.instance.close({ silent: true }).catch(() => undefined);
  }
}
