import type { ChunkId } from './plan.ts';

/** Hex digits of the plan's digest in a chunk's name: enough that two plans of a run never meet. */
const DIGEST_LENGTH = 12;

/** Of the plan's `name`: the characters that artifact names, files and shells all leave alone. */
export const NAME_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

const KIT_ENDING = '.kit.tar.zst';

/** The kit is one file, and an artifact of one unzipped file has the file's name. */
export function kitArtifactName(name: string): string {
  return `${name}${KIT_ENDING}`;
}

/** With this the names of all artifacts of a plan begin that belong to its chunks and jobs. */
export function planPrefix(name: string, planDigest: string): string {
  return `${name}.${planDigest.slice(0, DIGEST_LENGTH)}.`;
}

/** The same, for who knows the name of the kit and has not read the plan. */
export function planPrefixOfKit(kit: string, planDigest: string): string {
  const name = kit.endsWith(KIT_ENDING) ? kit.slice(0, -KIT_ENDING.length) : kit;
  return planPrefix(name, planDigest);
}

/**
 * The name holds the plan's digest: chunks of another plan can not be taken for this one's,
 * and a chunk is found again by any later attempt of the same plan.
 */
export function chunkArtifactName(
  name: string,
  planDigest: string,
  { render, chunk }: ChunkId,
): string {
  return `${planPrefix(name, planDigest)}${render}-${String(chunk).padStart(3, '0')}.chunk`;
}

/** What GitHub's artifact service refuses in a name; a folder refuses it too, so that a run under act finds it. */
export const REFUSED_CHARACTERS = /["<>:|*?\r\n\\/]/;

/** The name of the result's artifact: a file's name may hold anything, an artifact's may not. */
export function resultArtifactName(outName: string): string {
  return outName.replaceAll(new RegExp(REFUSED_CHARACTERS, 'g'), '-');
}

/** Names the artifact of a finished file that did not pass the check of the result. */
export function unverifiedName(artifact: string): string {
  return `unverified-${artifact}`;
}
