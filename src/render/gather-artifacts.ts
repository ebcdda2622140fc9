import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { artifactPath, checkArtifacts, type EmittedArtifact } from '../core/emitted-artifacts.ts';
import { UserError } from '../core/user-error.ts';
import type { WholeChunk } from './fetch-chunks.ts';

export interface GatheredArtifacts {
  /** Null where the composition emits none. */
  readonly folder: string | null;
  readonly artifacts: readonly EmittedArtifact[];
  /** Where the file of that name lies. */
  readonly pathOf: (filename: string) => string;
}

/**
 * Puts the files of the composition's `<Artifact>`s into a folder, under the names that it gave them.
 *
 * @throws {UserError} naming both frames where one name is used twice
 */
export async function gatherArtifacts(
  chunks: readonly WholeChunk[],
  folder: string,
): Promise<GatheredArtifacts> {
  const artifacts = chunks.flatMap(({ report }) => report.artifacts);
  const problems = checkArtifacts(artifacts);
  if (problems.length > 0) throw new UserError(problems);
  const pathOf = (filename: string) => join(folder, artifactPath(filename));
  for (const chunk of chunks) {
    for (const { filename, file } of chunk.report.artifacts) {
      const target = pathOf(filename);
      await mkdir(dirname(target), { recursive: true });
      await copyFile(join(chunk.folder, file.name), target);
    }
  }
  return { folder: artifacts.length === 0 ? null : folder, artifacts, pathOf };
}
