/**
 * Finds the system's own ffmpeg: other eyes than those of the ffmpeg that Remotion encodes with.
 * A system without one gets it from apt.
 */
import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { UserError } from '../src/core/user-error.ts';

const run = promisify(execFile);

/** The first version with `-fps_mode`; Debian 12 has it. */
const LOWEST_VERSION = [5, 1] as const;

async function readVersion(): Promise<string | null> {
  try {
    const { stdout } = await run('ffmpeg', ['-version']);
    await run('ffprobe', ['-version']);
    return /^ffmpeg version (\S+)/.exec(stdout)?.[1] ?? 'unknown';
  } catch {
    return null;
  }
}

async function installWithApt(): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const [program, before] = isRoot ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
  await run(program, [...before, 'update', '--quiet']);
  await run(program, [...before, 'install', '--yes', '--quiet', 'ffmpeg']);
}

/**
 * The version of the `ffmpeg` on PATH, with `ffprobe` beside it; both are installed where they are missing.
 *
 * @throws {UserError} where they cannot be installed, or are too old
 */
export async function ensureSystemFfmpeg(): Promise<string> {
  let reason: unknown = null;
  const version =
    (await readVersion()) ??
    (await installWithApt().then(readVersion, (error: unknown) => {
      reason = error;
      return null;
    }));
  const lowest = LOWEST_VERSION.join('.');
  const needs = `Install ffmpeg ${lowest} or newer with libdav1d and libvpx, such as Debian's (apt-get install -y ffmpeg), so that ffmpeg and ffprobe are on PATH.`;
  if (version === null)
    throw new UserError(`No ffmpeg is on PATH, and apt-get could not install it. ${needs}`, {
      cause: reason,
    });
  if (isOlder(version)) throw new UserError(`The ffmpeg on PATH is ${version}. ${needs}`);
  return version;
}

/** A version without a number, of a build from source, counts as new. */
function isOlder(version: string): boolean {
  const [, major, minor] = /^n?(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined) return false;
  const difference = Number(major) - LOWEST_VERSION[0] || Number(minor) - LOWEST_VERSION[1];
  return difference < 0;
}
