import { UserError } from '../core/user-error.ts';

/** The lowest version of Node.js, as in package.json's `engines`. */
export const LEAST_NODE = '22.15';

/** @throws {UserError} where this Node.js is older than the command needs */
export function checkNode(version: string): void {
  const numbers = (text: string) => text.split('.').map(Number);
  const [[major, minor], [least, leastMinor]] = [numbers(version), numbers(LEAST_NODE)];
  if (major! > least! || (major === least && minor! >= leastMinor!)) return;
  throw new UserError(
    `remotion-matrix needs Node.js ${LEAST_NODE} or newer, and this is ${version}. Install a newer one from nodejs.org.`,
  );
}
