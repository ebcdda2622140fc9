import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

/**
 * Lets `tar` refuse entries that lead out of the folder in which it unpacks, in this process. `@actions/cache` (6.3.0)
 * gives it `-P`, and any job of a repository may save an entry: a link and a file behind it would be written anywhere.
 * Without `-P` GNU tar and bsdtar make such links only when all files are there, and take no `..` and no absolute path.
 */
export function containTar(): void {
  const { spawn } = childProcess;
  const contained = (command: string, args: readonly string[], ...others: readonly unknown[]) => {
    const isTar = /^"?g?tar(?:\.exe)?"?$/i.test(basename(command));
    const kept = isTar ? args.filter((arg) => arg !== '-P') : args;
    return Reflect.apply(spawn, childProcess, [command, kept, ...others]) as unknown;
  };
  Object.assign(childProcess, { spawn: contained });
  // What imports the module by its names sees the change, too.
  syncBuiltinESMExports();
}
