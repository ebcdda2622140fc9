import { extensionOf } from './extension.ts';
import type { ChunkId } from './plan.ts';

/** Hex digits of the plan's digest in a chunk's name: enough that two plans of a run never meet. */
const DIGEST_LENGTH = 12;

/** Of the plan's `name`: the characters that artifact names, files and shells all leave alone. */
export const NAME_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Of a kit's artifact name: the plan's digest, and what the file is. */
const KIT_ENDING = new RegExp(`\\.[0-9a-f]{${DIGEST_LENGTH}}\\.kit\\.tar\\.zst$`);

/** Prefix of all artifacts of a plan: its kit, its chunks, and what its failed jobs leave. */
export function planPrefix(name: string, planDigest: string): string {
  return `${name}.${planDigest.slice(0, DIGEST_LENGTH)}.`;
}

/**
 * The kit is one file, and an artifact of one unzipped file has the file's name. It holds the plan's digest, so that
 * two plans of one run keep their kits, whatever their names are.
 */
export function kitArtifactName(name: string, planDigest: string): string {
  return `${planPrefix(name, planDigest)}kit.tar.zst`;
}

/** The {@link planPrefix} for a job that knows the name of the kit and has not read the plan. */
export function planPrefixOfKit(kit: string, planDigest: string): string {
  return planPrefix(kit.replace(KIT_ENDING, ''), planDigest);
}

/** Characters of a readable name that stand before the digest of what they leave out. */
const READABLE_LENGTH = 48;

/**
 * The name of a plan that was given none: the composition's id if it is a {@link NAME_PATTERN}, else what it has of
 * such characters and a digest, so that `视频一` and `视频二` differ.
 *
 * @param digest of the id, in hex digits
 */
export function planNameOf(composition: string, digest: string): string {
  if (NAME_PATTERN.test(composition)) return composition;
  const readable = composition.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return `${readable.slice(0, READABLE_LENGTH) || 'render'}-${digest.slice(0, DIGEST_LENGTH)}`;
}

/**
 * The name holds the plan's digest: chunks of another plan cannot be taken for this one's,
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

/** GitHub documents no limit. A folder of artifacts appends an ending of its own, and file systems take 255 bytes. */
const MAX_RESULT_BYTES = 200;

/** Cuts the stem of a file's name, between two characters, so that the name has at most so many bytes of UTF-8. */
function shortenName(name: string, maxBytes: number): string {
  const bytes = (text: string) => new TextEncoder().encode(text).length;
  if (bytes(name) <= maxBytes) return name;
  const extension = extensionOf(name);
  const ending = extension === '' || bytes(extension) > maxBytes / 2 ? '' : `.${extension}`;
  let stem = '';
  for (const character of name) {
    if (bytes(stem + character + ending) > maxBytes) break;
    stem += character;
  }
  return `${stem}${ending}`;
}

/**
 * The name of the result's artifact. A file may have nearly any name. An artifact has none of the characters that
 * GitHub refuses, and no control characters, which its page cannot show; nor is its name as long as a file's may be.
 */
export function resultArtifactName(outName: string): string {
  const allowed = outName.replaceAll(new RegExp(`${REFUSED_CHARACTERS.source}|\\p{Cc}`, 'gu'), '-');
  return shortenName(allowed, MAX_RESULT_BYTES);
}

/** The names that a result may have in a run in which others have taken the first: `cut.mp4`, `cut-2.mp4`, … */
export function nthName(name: string, nth: number): string {
  if (nth === 1) return name;
  const extension = extensionOf(name);
  const ending = extension === '' ? '' : `.${extension}`;
  return `${name.slice(0, name.length - ending.length)}-${nth}${ending}`;
}

const UNVERIFIED = 'unverified-';

/** Names the artifact of a finished file that did not pass the check of the result. */
export function unverifiedName(artifact: string): string {
  return `${UNVERIFIED}${artifact}`;
}

/** Whether {@link unverifiedName} gave the name. */
export function isUnverified(artifact: string): boolean {
  return artifact.startsWith(UNVERIFIED);
}
