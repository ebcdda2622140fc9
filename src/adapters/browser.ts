import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import type { ChromeMode, HeadlessBrowser, OpenBrowserOptions } from './remotion/remotion-types.ts';
import { quote } from '../core/read-inputs.ts';
import { messageOf } from '../core/message-of.ts';
import { UserError } from '../core/user-error.ts';
import type { Cache } from '../render/ports.ts';
import { closePagesOnce, keepInterrupts } from './remotion/patches/open-browser.ts';
import type { Remotion } from './remotion/remotion.ts';
import { userCacheFolder } from './user-cache.ts';

/**
 * Where Chrome is kept for all runs on this machine: an `npm ci` of the project does not wipe it.
 * Each Remotion has a folder of its own, since each wants another Chrome.
 */
function browserHome({ remotion, chromeMode }: BrowserRequest): string {
  return join(userCacheFolder(process.env), `chrome-${remotion.version}-${chromeMode}`);
}

/** A Chrome on this machine. */
export interface FoundBrowser {
  readonly path: string;
  /** What Remotion is told of it: null if it finds its own download by itself. */
  readonly executable: string | null;
}

export interface BrowserRequest {
  readonly remotion: Remotion;
  readonly chromeMode: ChromeMode;
  /** An executable of the user's own. */
  readonly given: string | undefined;
  readonly signal: AbortSignal;
  /** Where other machines find it; null where there is no such place. */
  readonly cache: Cache | null;
  /** Whether a downloaded Chrome goes into the cache: plan's does, or every job of a matrix would save it. */
  readonly save: boolean;
}

/** A Remotion version goes with one Chrome version. */
function cacheKey({ remotion, chromeMode }: BrowserRequest): string {
  return `${chromeMode}-${platform()}-${arch()}-${remotion.version}`;
}

/** Where Remotion downloads to, in the package that its process stands in. */
const REMOTION_FOLDER = join('node_modules', '.remotion');

/** Where the path of the executable is kept, from the home on: Remotion alone knows how it lays out its folder. */
const KEPT_PATH = join(REMOTION_FOLDER, 'executable.txt');

/** Null where no download has come to its end. */
function findKept(home: string): string | null {
  const kept = join(home, KEPT_PATH);
  const path = existsSync(kept) ? readFileSync(kept, 'utf8').trim() : '';
  return path !== '' && existsSync(join(home, path)) ? join(home, path) : null;
}

/** Asks Remotion only where no path is kept: that takes a process and the loading of all of Remotion. */
async function keepBrowser(request: BrowserRequest, home: string): Promise<string> {
  const { cache, save } = request;
  const folder = join(home, REMOTION_FOLDER);
  const entry = { kind: 'chrome', key: cacheKey(request), folder } as const;
  const cached = existsSync(folder) || (await cache?.restore(entry)) === entry.key;
  const kept = findKept(home);
  if (kept !== null) return kept;
  const { downloadBrowser } = await import('./download-browser.ts');
  const path = await downloadBrowser(home, request);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(home, KEPT_PATH), `${path}\n`);
  if (!cached && save) await cache?.save(entry);
  return join(home, path);
}

/**
 * The Chrome to render with: the executable given, else the one in the cache, else Remotion's own download.
 *
 * @throws {UserError} where the executable given is not there, or the download fails; the reason of the signal
 * where it is aborted.
 */
export async function findBrowser(request: BrowserRequest): Promise<FoundBrowser> {
  const { given, signal, remotion } = request;
  if (given !== undefined) {
    if (existsSync(given)) return { path: given, executable: given };
    throw new UserError(
      `browser-executable: ${quote(given)} does not exist. Name the path of a Chrome Headless Shell, or leave it out to let Remotion download one.`,
    );
  }
  try {
    const home = browserHome(request);
    const path = await keepBrowser(request, home);
    remotion.lookForBrowserIn?.(join(home, REMOTION_FOLDER));
    return { path, executable: remotion.lookForBrowserIn === null ? path : null };
  } catch (error) {
    signal.throwIfAborted();
    throw new UserError(
      `browser-executable: none given, and Remotion could not download Chrome: ${messageOf(error)}. Run the job again, or give the path of a Chrome Headless Shell.`,
      { cause: error },
    );
  }
}

/**
 * Opens Chrome with the launch flags that `renderMedia()` would have chosen.
 */
export async function openBrowser(
  remotion: Remotion,
  options: OpenBrowserOptions,
): Promise<HeadlessBrowser> {
  const open = async () => await remotion.renderer.openBrowser('chrome', options);
  return closePagesOnce(await keepInterrupts(open));
}
