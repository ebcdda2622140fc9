import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * What the system's ffmpeg or ffprobe writes to its standard output.
 *
 * @throws where it fails, with what it said
 */
export async function runFfmpeg(
  program: 'ffmpeg' | 'ffprobe',
  options: readonly string[],
): Promise<Buffer> {
  const { stdout } = await run(program, ['-v', 'error', ...options], {
    encoding: 'buffer',
    maxBuffer: Number.MAX_SAFE_INTEGER,
  });
  return stdout;
}
