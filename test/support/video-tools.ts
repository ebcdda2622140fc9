import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { RenderInternals } from '@remotion/renderer';

export type Tool = 'ffmpeg' | 'ffprobe';

/** How to start a tool: its libraries lie beside it. */
export function ffmpegCommand(tool: Tool): { executable: string; env: NodeJS.ProcessEnv } {
  const executable = RenderInternals.getExecutablePath({
    type: tool,
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
  });
  const libraries = path.dirname(executable);
  return {
    executable,
    env: { ...process.env, LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries },
  };
}

/** What a tool writes to its standard output, all at once. */
export async function runForBytes(tool: Tool, options: readonly string[]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of runForChunks(tool, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * What a tool writes to its standard output, as it comes. Whoever stops reading early ends the tool.
 *
 * @throws where the tool fails, with what it said
 */
export async function* runForChunks(
  tool: Tool,
  options: readonly string[],
): AsyncGenerator<Buffer> {
  const { executable, env } = ffmpegCommand(tool);
  const child = spawn(executable, ['-v', 'error', ...options], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'close');
  let said = '';
  child.stderr.on('data', (text: Buffer) => (said += text.toString('utf8')));
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer;
    const [code] = (await exited) as [number | null];
    if (code !== 0) throw new Error(`${tool} ${options.join(' ')} ended with ${code}:\n${said}`);
  } finally {
    child.kill();
  }
}
