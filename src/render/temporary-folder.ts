import { mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { quote } from '../core/read-inputs.ts';
import { UserError } from '../core/user-error.ts';

/** A folder that is removed at the end of the scope that holds it with `await using`. */
export interface TemporaryFolder extends AsyncDisposable {
  readonly path: string;
}

/** Characters that break the lists in which Remotion hands paths to ffmpeg, and which it does not escape there. */
const BREAKS_LISTS = /['|\r\n]/;

/** Where a link may lie whose target has such a path. PUBLIC is a folder of Windows. */
function linkPlaces(): string[] {
  const { PUBLIC } = process.env;
  const places = [tmpdir(), '/tmp', '/var/tmp', '/dev/shm', PUBLIC, homedir(), process.cwd()];
  return places.filter((place) => place !== undefined && !BREAKS_LISTS.test(place)) as string[];
}

/** Makes a folder that holds nothing but a link to another one, with a path that lists take. */
async function makeLink(target: string): Promise<{ folder: string; path: string }> {
  for (const place of linkPlaces()) {
    // The next place may be writable where this one is not, or is not there.
    const folder = await mkdtemp(join(place, 'remotion-matrix-link-')).catch(() => null);
    if (folder === null) continue;
    const path = join(folder, 'temp');
    await symlink(target, path, 'junction');
    return { folder, path };
  }
  throw new UserError(
    `RUNNER_TEMP: ${quote(target)} has a quote or a bar in its path, which breaks ffmpeg's lists of files, and a link to it can be made nowhere. Set RUNNER_TEMP, or TMPDIR for the command, to another folder.`,
  );
}

/**
 * Makes a folder in RUNNER_TEMP, which GitHub empties after each job, else in the system's own place. Its path can
 * stand in ffmpeg's lists: where RUNNER_TEMP's cannot, it is a link.
 *
 * @throws {UserError} if no such path can be made
 */
export async function makeTemporaryFolder(purpose: string): Promise<TemporaryFolder> {
  const parent = await realpath(process.env['RUNNER_TEMP'] || tmpdir());
  const path = await mkdtemp(join(parent, `remotion-matrix-${purpose}-`));
  const remove = async (folder: string) => await rm(folder, { recursive: true, force: true });
  if (!BREAKS_LISTS.test(path))
    return { path, [Symbol.asyncDispose]: async () => await remove(path) };
  try {
    const link = await makeLink(path);
    return {
      path: link.path,
      [Symbol.asyncDispose]: async () => {
        await remove(link.folder);
        await remove(path);
      },
    };
  } catch (error) {
    await remove(path);
    throw error;
  }
}
