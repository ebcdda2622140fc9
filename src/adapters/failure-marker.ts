import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  FAILURE_MARKER_FILE,
  failureMarkerName,
  readAttempt,
  type FailureMarker,
} from '../core/failure-marker.ts';
import { messageOf } from '../core/message-of.ts';
import { UserError } from '../core/user-error.ts';
import { makeTemporaryFolder } from '../render/temporary-folder.ts';
import type { ArtifactStore } from '../render/ports.ts';
import { readPageEnvironment } from './project/page-environment.ts';

/** What the log would mask: an artifact is masked by nobody. */
function withoutSecrets(line: string): string {
  const secrets: string[] = [];
  readPageEnvironment(process.env, (value) => secrets.push(value));
  return secrets.reduce((text, secret) => text.replaceAll(secret, '***'), line);
}

/** Leaves a marker for combine: this job failed, and why. */
export async function leaveFailureMarker(
  planned: { readonly kit: string; readonly planDigest: string; readonly job: number },
  error: unknown,
  artifacts: ArtifactStore,
): Promise<void> {
  const problems = error instanceof UserError ? error.problems : [messageOf(error)];
  const { job } = planned;
  const marker: FailureMarker = { job, problems: problems.map((line) => withoutSecrets(line)) };
  await using temporary = await makeTemporaryFolder('marker');
  const folder = join(temporary.path, 'marker');
  await mkdir(folder);
  await writeFile(join(folder, FAILURE_MARKER_FILE), JSON.stringify(marker));
  const attempt = readAttempt(process.env);
  await artifacts.upload({ name: failureMarkerName({ ...planned, attempt }), folder });
}
