import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  FAILURE_MARKER_FILE,
  failsAlways,
  failureMarkerName,
  readAttempt,
  type FailureMarker,
} from '../core/failure-marker.ts';
import { maskValues } from '../core/mask-values.ts';
import { messageOf } from '../core/message-of.ts';
import { UserError } from '../core/user-error.ts';
import { makeTemporaryFolder } from '../render/temporary-folder.ts';
import type { ArtifactStore } from '../render/ports.ts';
import { readPageEnvironment } from './project/page-environment.ts';

/** Leaves a marker for combine: this job failed, and why. */
export async function leaveFailureMarker(
  planned: { readonly kit: string; readonly planDigest: string; readonly job: number },
  error: unknown,
  artifacts: ArtifactStore,
): Promise<void> {
  const problems = error instanceof UserError ? error.problems : [messageOf(error)];
  const { job } = planned;
  // An artifact is masked by nobody else, and the job's error may quote any of the variables that its page saw.
  const values = Object.values(readPageEnvironment(process.env, () => undefined));
  const masked = problems.map((line) => maskValues(line, values));
  const marker: FailureMarker = { job, problems: masked, stopsOthers: failsAlways(error) };
  await using temporary = await makeTemporaryFolder('marker');
  const folder = join(temporary.path, 'marker');
  await mkdir(folder);
  await writeFile(join(folder, FAILURE_MARKER_FILE), JSON.stringify(marker));
  const attempt = readAttempt(process.env);
  await artifacts.upload({ name: failureMarkerName({ ...planned, attempt }), folder });
}
