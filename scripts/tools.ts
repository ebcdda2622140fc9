/**
 * Installs the programs that checks and tests run and that npm does not have, each once,
 * into a cache folder of the user: an `npm ci` does not wipe it.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { UserError } from '../src/core/user-error.ts';

const run = promisify(execFile);

interface Tool {
  readonly version: string;
  /** What must be on PATH, for people. */
  readonly needs: string;
  /** Where the executable is in the tool's folder. */
  readonly executable: string;
  readonly install: (version: string, folder: string) => Promise<unknown>;
}

function installWithGo(module: string): Tool['install'] {
  return (version, folder) =>
    run('go', ['install', `${module}@v${version}`], { env: { ...process.env, GOBIN: folder } });
}

function installWithPip(name: string): Tool['install'] {
  return (version, folder) =>
    run('python3', ['-m', 'pip', 'install', '--quiet', '--target', folder, `${name}==${version}`]);
}

const tools = {
  act: {
    version: '0.2.89',
    needs: 'Go 1.25 or newer (https://go.dev/dl)',
    executable: 'act',
    install: installWithGo('github.com/nektos/act'),
  },
  actionlint: {
    version: '1.7.12',
    needs: 'Go 1.25 or newer (https://go.dev/dl)',
    executable: 'actionlint',
    install: installWithGo('github.com/rhysd/actionlint/cmd/actionlint'),
  },
  zizmor: {
    version: '1.32.0',
    needs: 'Python 3 with pip',
    executable: 'bin/zizmor',
    install: installWithPip('zizmor'),
  },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof tools;

function cacheFolder(): string {
  const cache = process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache');
  return path.join(cache, 'remotion-matrix', 'tools');
}

/**
 * The path of a tool's executable, which is installed when it is not there yet. act takes minutes.
 *
 * @throws {UserError} where it cannot be installed
 */
export async function findTool(name: ToolName): Promise<string> {
  const tool: Tool = tools[name];
  const folder = path.join(cacheFolder(), `${name}-${tool.version}`);
  const executable = path.join(folder, tool.executable);
  if (existsSync(executable)) return executable;
  await mkdir(cacheFolder(), { recursive: true });
  // Installed beside and renamed: what is there is whole, also when two processes install it at once.
  const beside = await mkdtemp(`${folder}-`);
  try {
    await tool.install(tool.version, beside);
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!existsSync(executable)) throw notInstalled(name, tool, error);
  }
  return executable;
}

function notInstalled(name: string, tool: Tool, error: unknown): UserError {
  const { stderr } = error as { stderr?: string };
  const reason = stderr?.trim() ?? (error instanceof Error ? error.message : String(error));
  return new UserError(
    `${name} ${tool.version} could not be installed; it needs ${tool.needs}. ${reason}`,
    { cause: error },
  );
}
