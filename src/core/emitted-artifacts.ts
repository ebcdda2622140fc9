import { REFUSED_CHARACTERS } from './artifact-names.ts';
import type { ChunkReport } from './chunk-report.ts';
import { counted } from './progress.ts';
import { quote } from './read-inputs.ts';

/** A file that an `<Artifact>` of the composition made, as a chunk reports it. */
export type EmittedArtifact = ChunkReport['artifacts'][number];

/**
 * The path of an artifact's file below the folder of all artifacts: the name that the composition gives it, without the
 * characters that GitHub's artifact service refuses; Remotion allows some of them.
 */
export function artifactPath(filename: string): string {
  return filename
    .split('/')
    .map((part) => part.replaceAll(new RegExp(REFUSED_CHARACTERS, 'g'), '-'))
    .join('/');
}

/** The name of the one GitHub artifact that holds the files of a render's `<Artifact>`s. */
export function artifactsName(resultName: string): string {
  return `${resultName}.artifacts`;
}

/** Whether a file of that name would lie outside of the folder that it is put into. */
function leadsOut(filename: string): boolean {
  const parts = filename.split(/[/\\]/);
  return parts.includes('..') || parts.includes('.') || parts.includes('');
}

function describeUse({ filename, frame }: EmittedArtifact): string {
  return `${quote(filename)} at frame ${frame}`;
}

/** One line for each name that cannot be used, or is used twice: then one file would replace the other. */
export function checkArtifacts(artifacts: readonly EmittedArtifact[]): string[] {
  const problems = artifacts
    .filter(({ filename }) => leadsOut(filename))
    .map(
      (artifact) => `<Artifact>: ${describeUse(artifact)} is no path below a folder. Name a file.`,
    );
  const byName = Map.groupBy(artifacts, ({ filename }) => artifactPath(filename));
  for (const uses of byName.values()) {
    if (uses.length === 1) continue;
    const [first, second] = uses;
    const more = uses.length === 2 ? '' : `, and ${counted(uses.length - 2, 'more frame')}`;
    problems.push(
      `<Artifact>: one name is used twice: ${describeUse(first!)} and ${describeUse(second!)}${more}. Each file needs a name of its own: emit it at one frame only, or put the frame into its name.`,
    );
  }
  return problems;
}
