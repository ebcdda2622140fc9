import type { ChunkSurroundings } from '../render/chunk-keys.ts';
import { readChromeVersion } from './chrome-version.ts';

/** What this machine adds to the chunks that it renders; Chrome has the time zone and the language of this process. */
export async function readSurroundings(
  browserExecutable: string,
  environment: ChunkSurroundings['environment'],
): Promise<ChunkSurroundings> {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
  return { chrome: await readChromeVersion(browserExecutable), environment, timeZone, locale };
}
