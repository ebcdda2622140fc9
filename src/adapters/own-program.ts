import { extname, join } from 'node:path';

/**
 * The path of a program of ours that is started as a process of its own. In `dist` it lies beside what it was built into;
 * in the source it is not built.
 */
export function ownProgram(name: string): string {
  return join(import.meta.dirname, `${name}${extname(import.meta.filename)}`);
}
