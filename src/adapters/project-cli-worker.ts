// A process of its own, which project/project-cli.ts starts: the Remotion CLI of the project. It tells what the project's
// configuration file sets, and goes on when it is told to.
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ConfigSetting } from '../core/config-settings.ts';
import type { CliMessage } from './project/project-cli.ts';
import { sharePublicFolder } from './remotion/patches/public-copy.ts';

const [cli, ...args] = process.argv.splice(2);
process.argv.push(...args);
const require = createRequire(join(cli!, 'package.json'));
const goOn = once(process, 'message');
process.on('disconnect', () => process.exit());

type Method = (...values: unknown[]) => unknown;

/** A function cannot be sent, and has no part in anything but bundling. */
function toPlain(value: unknown): unknown {
  return typeof value === 'function' ? null : JSON.parse(JSON.stringify(value ?? null));
}

/** Notes each call of a method of `Config`: Remotion keeps the values in many places, which change with its versions. */
function recordCalls(config: Record<string, unknown>): Map<string, unknown> {
  const calls = new Map<string, unknown>();
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(config))) {
    // The others throw when they are read: they were renamed.
    if (typeof value !== 'function') continue;
    config[name] = (...values: unknown[]) => {
      const result: unknown = (value as Method).apply(config, values);
      // Behind all others: of two names for one setting the last one counts.
      calls.delete(name);
      calls.set(name, toPlain(values[0]));
      return result;
    };
  }
  return calls;
}

interface ConfigLoader {
  loadConfig: (root: unknown) => Promise<string | null>;
}

function send(message: CliMessage): void {
  process.send?.(message);
}

/** Puts itself between the CLI and its loading of the file (@remotion/cli 4.0.279 to 4.0.529). */
function listenToConfig(): void {
  const loader = require('./dist/get-config-file-name.js') as ConfigLoader;
  const { Config } = require('./dist/config/index.js') as { Config: Record<string, unknown> };
  const calls = recordCalls(Config);
  const load = loader.loadConfig;
  loader.loadConfig = async (root) => {
    const file = await load(root);
    const settings = [...calls].map(([name, value]): ConfigSetting => ({ name, value }));
    send({ config: file === null ? null : { file, settings } });
    await goOn;
    // An open channel keeps the process alive.
    process.channel?.unref();
    return file;
  };
}

try {
  listenToConfig();
} catch (error) {
  send({ problem: String(error) });
  process.channel?.unref();
}
sharePublicFolder(join(cli!, 'package.json'));
require('./remotion-cli.js');
