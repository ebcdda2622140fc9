import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keptTimesSchema, TIMES_FILE, TIMES_VERSION, type KeptTimes } from '../core/kept-times.ts';
import { digestOf } from './digest.ts';
import type { Cache } from './ports.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** Where times are kept, and under which name. */
export interface TimesPlace {
  readonly cache: Cache;
  /** By `describeTimes()`: times of runs that have it in common are looked for. */
  readonly subject: string;
  /** Unique to this run, for what is kept is never changed: the newest is found. */
  readonly run: string;
}

/** Hex digits of a digest that tell subjects apart. */
const SUBJECT_DIGITS = 20;

function prefixOf({ subject }: TimesPlace): string {
  return `times-${TIMES_VERSION}-${digestOf(subject).slice(0, SUBJECT_DIGITS)}-`;
}

/** The times of the last run of the same subject; null where there are none, or none that can be read. */
export async function restoreTimes(place: TimesPlace): Promise<KeptTimes | null> {
  await using folder = await makeTemporaryFolder('times');
  const prefix = prefixOf(place);
  const key = `${prefix}${place.run}`;
  const restored = join(folder.path, 'restored');
  try {
    const found = await place.cache.restore({ kind: 'times', key, prefix, folder: restored });
    if (found === null) return null;
    return keptTimesSchema.parse(JSON.parse(await readFile(join(restored, TIMES_FILE), 'utf8')));
  } catch {
    // Times are a help and no more: frames are timed anew.
    return null;
  }
}

/** Keeps the times of this run for the plan of the next one. */
export async function saveTimes(place: TimesPlace, times: KeptTimes): Promise<void> {
  await using folder = await makeTemporaryFolder('times');
  await writeFile(join(folder.path, TIMES_FILE), JSON.stringify(times));
  await place.cache.save({
    kind: 'times',
    key: `${prefixOf(place)}${place.run}`,
    folder: folder.path,
  });
}
