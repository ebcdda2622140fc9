/** The lowest version of Node.js, as in package.json's `engines`: the first with zstd, which packs the kit. */
export const LEAST_NODE = '22.15';

/**
 * Returns what to tell who runs an older Node.js than {@link LEAST_NODE}, or null.
 *
 * @param executable path of the Node.js that runs
 */
export function describeOldNode(version: string, executable: string): string | null {
  const numbers = (text: string) => text.split('.').map(Number);
  const [[major, minor], [least, leastMinor]] = [numbers(version), numbers(LEAST_NODE)];
  if (major! > least! || (major === least && minor! >= leastMinor!)) return null;
  return `remotion-matrix needs Node.js ${LEAST_NODE} or newer, and ${executable} is ${version}. Install a newer one from nodejs.org, and put it first on PATH.`;
}
