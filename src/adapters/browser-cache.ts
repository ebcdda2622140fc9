import { arch, platform } from 'node:os';

/** A downloaded Chrome on this machine. */
export interface BrowserPlace {
  readonly path: string;
  readonly chromeMode: string;
  /** A Remotion version goes with one Chrome version. */
  readonly remotionVersion: string;
}

function cacheKey({ chromeMode, remotionVersion }: BrowserPlace): string {
  return `remotion-matrix-${chromeMode}-${platform()}-${arch()}-${remotionVersion}`;
}

/** Whether the cache had it. Without a cache service, or when it fails, Chrome is downloaded instead. */
export async function restoreBrowser(place: BrowserPlace): Promise<boolean> {
  if (process.env['ACTIONS_RESULTS_URL'] === undefined) return false;
  const cache = await import('@actions/cache');
  if (!cache.isFeatureAvailable()) return false;
  return (await cache.restoreCache([place.path], cacheKey(place))) !== undefined;
}

/** Saving what another job has saved already is no error. */
export async function saveBrowser(place: BrowserPlace): Promise<void> {
  if (process.env['ACTIONS_RESULTS_URL'] === undefined) return;
  const cache = await import('@actions/cache');
  if (cache.isFeatureAvailable()) await cache.saveCache([place.path], cacheKey(place));
}
