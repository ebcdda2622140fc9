import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import type { HeadlessBrowser, OpenBrowserOptions } from './remotion-types.ts';
import { quote } from '../core/read-inputs.ts';
import { messageOf } from '../core/message-of.ts';
import { UserError } from '../core/user-error.ts';
import type { Cache } from '../render/ports.ts';
import type { Remotion } from './remotion.ts';
import { userCacheFolder } from './user-cache.ts';

/** Remotion's two kinds of Chrome. */
export type ChromeMode = 'headless-shell' | 'chrome-for-testing';

/**
 * Where Chrome is kept for all runs on this machine: an `npm ci` of the project does not wipe it.
 * Each Remotion has a folder of its own, since each wants another Chrome.
 */
function browserHome({ remotion, chromeMode }: BrowserRequest): string {
  return join(userCacheFolder(process.env), `chrome-${remotion.version}-${chromeMode}`);
}

/** Remotion 4.0.529 leaves a second rejection of a failed download to nobody, which would end the process. */
async function mindingStrays<T>(work: () => Promise<T>): Promise<T> {
  const ignore = () => undefined;
  process.on('unhandledRejection', ignore);
  try {
    return await work();
  } finally {
    // Strays are reported after the promises of this turn have settled.
    setImmediate(() => process.off('unhandledRejection', ignore));
  }
}

/** Remotion downloads into the `node_modules/.remotion` of the package that the process stands in. */
async function standingIn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{}\n');
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

export interface BrowserRequest {
  readonly remotion: Remotion;
  readonly chromeMode: ChromeMode;
  /** An executable of the user's own. */
  readonly given: string | undefined;
  /** Where other machines find it; null where there is no such place. */
  readonly cache: Cache | null;
  /** Whether a downloaded Chrome goes into the cache: plan's does, or every job of a matrix would save it. */
  readonly save: boolean;
}

/** A Remotion version goes with one Chrome version. */
function cacheKey({ remotion, chromeMode }: BrowserRequest): string {
  return `${chromeMode}-${platform()}-${arch()}-${remotion.version}`;
}

async function downloadBrowser(request: BrowserRequest): Promise<string> {
  const { remotion, chromeMode, cache, save } = request;
  const home = browserHome(request);
  const folder = join(home, 'node_modules', '.remotion');
  const entry = { kind: 'chrome', key: cacheKey(request), folder } as const;
  const cached = existsSync(folder) || (await cache?.restore(entry)) === entry.key;
  const ensure = () => remotion.renderer.ensureBrowser({ chromeMode });
  const status = await mindingStrays(async () => await standingIn(home, ensure));
  if (!('path' in status))
    throw new Error(`Remotion found no browser after downloading one (${status.type}).`);
  if (!cached && save) await cache?.save(entry);
  return status.path;
}

/**
 * The Chrome to render with: the executable given, else the one in the cache, else Remotion's own download.
 *
 * @throws {UserError} where the executable given is not there, or the download fails.
 */
export async function findBrowser(request: BrowserRequest): Promise<string> {
  const { given } = request;
  if (given !== undefined) {
    if (existsSync(given)) return given;
    throw new UserError(
      `browser-executable: ${quote(given)} does not exist. Name the path of a Chrome Headless Shell, or leave it out to let Remotion download one.`,
    );
  }
  try {
    return await downloadBrowser(request);
  } catch (error) {
    throw new UserError(
      `browser-executable: none given, and Remotion could not download Chrome: ${messageOf(error)}. Run the job again, or give the path of a Chrome Headless Shell.`,
      { cause: error },
    );
  }
}

/**
 * Makes closing a page twice harmless. Remotion 4.0.529 does so when a composition can not be selected,
 * and then logs a stack trace that has nothing to do with the user's mistake.
 */
function closePagesOnce(browser: HeadlessBrowser): HeadlessBrowser {
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (...options) => {
    const page = await newPage(...options);
    const close = page.close.bind(page);
    let closing: ReturnType<typeof close> | undefined;
    page.close = (...closeOptions) => (closing ??= close(...closeOptions));
    return page;
  };
  return browser;
}

/** Opens Chrome with the launch flags that `renderMedia()` would have chosen. */
export async function openBrowser(
  remotion: Remotion,
  options: OpenBrowserOptions,
): Promise<HeadlessBrowser> {
  return closePagesOnce(await remotion.renderer.openBrowser('chrome', options));
}
