import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { CONFIG_FILES, type ProjectConfig } from '../../core/config-settings.ts';
import { UserError } from '../../core/user-error.ts';
import { ownProgram } from '../own-program.ts';
import { childEnvironment, followChild, lastLines, type FinishedChild } from '../run-child.ts';

export const projectConfigSchema = z.strictObject({
  file: z.string(),
  settings: z.array(z.object({ name: z.string(), value: z.unknown() })),
});

const cliMessageSchema = z.union([
  z.strictObject({ config: projectConfigSchema.nullable() }),
  z.strictObject({ problem: z.string() }),
]);

/** What the CLI's process says once it has read the configuration file, or has found that it cannot say it. */
export type CliMessage = z.output<typeof cliMessageSchema>;

export interface CliRequest {
  /** The folder of the project's `@remotion/cli`. */
  readonly cli: string;
  /** Of the command `bundle`, without the configuration file. */
  readonly args: readonly string[];
  /** The folder for the bundle, which `args` name. */
  readonly outDir: string;
  /** The project's folder. */
  readonly folder: string;
  /** From there; undefined for the usual names. */
  readonly configFile: string | undefined;
  readonly signal: AbortSignal;
  /** Gets what the CLI writes. Default: it goes to standard output. */
  readonly onOutput?: ((text: string) => void) | undefined;
}

/** Whether the project has a configuration file: Remotion's root is the nearest folder with a package.json. */
function hasConfig({ folder, configFile }: CliRequest): boolean {
  if (configFile !== undefined) return true;
  let root = folder;
  while (!existsSync(join(root, 'package.json')) && root !== dirname(root)) root = dirname(root);
  return CONFIG_FILES.some((name) => existsSync(join(root, name)));
}

/**
 * The Remotion CLI of the project, in a process that reads the configuration file, tells what it sets, and waits until it
 * is to bundle. The file is run once, and reading it takes no process of its own.
 */
export class ProjectCli implements AsyncDisposable {
  /** Null where there is no file. @throws {UserError} where the file cannot be read. */
  readonly config: Promise<ProjectConfig | null>;
  readonly outDir: string;
  readonly #child: ChildProcess;
  readonly #finished: Promise<FinishedChild>;

  constructor(request: CliRequest) {
    const { cli, args, folder, configFile, signal } = request;
    const config = configFile === undefined ? [] : [`--config=${configFile}`];
    this.#child = spawn(
      process.execPath,
      [ownProgram('project-cli-worker'), cli, 'bundle', ...args, ...config],
      {
        cwd: folder,
        env: { ...childEnvironment(process.env), CI: 'true' },
        signal,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    this.outDir = request.outDir;
    this.#finished = followChild(this.#child, request.onOutput);
    this.config = hasConfig(request) ? this.#readConfig(request) : Promise.resolve(null);
    // Whoever awaits them gets what they fail with.
    for (const work of [this.#finished, this.config]) work.catch(() => undefined);
  }

  /** Bundles as `args` say, and gives what the CLI said, from its start on. */
  async bundle(): Promise<FinishedChild> {
    // One that has ended already has said why.
    if (this.#child.connected) this.#child.send('bundle', () => undefined);
    return await this.#finished;
  }

  async #readConfig({ configFile, folder }: CliRequest): Promise<ProjectConfig | null> {
    const message = once(this.#child, 'message').then(([given]: unknown[]) =>
      cliMessageSchema.parse(given),
    );
    const told = await Promise.race([message, this.#finished]);
    if ('config' in told)
      return told.config && { ...told.config, file: basename(told.config.file) };
    const file = configFile ?? 'remotion.config.ts';
    if ('problem' in told)
      throw new UserError(
        `${file}: this version of Remotion does not let its settings be read (${told.problem}). Use Remotion 4.0.279 or newer, or remove the file and give its settings as options.`,
      );
    throw new UserError(
      `${file}: Remotion could not read it in ${folder}. It said:\n${lastLines(told.output)}`,
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#finished.catch(() => undefined);
  }
}
