import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leaveFailureMarker } from '../../src/adapters/failure-marker.ts';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { kitArtifactName } from '../../src/core/artifact-names.ts';
import { UserError } from '../../src/core/user-error.ts';
import { findMarkers, forgetFailures, readMarker } from '../../src/render/failure-markers.ts';
import type { ArtifactStore } from '../../src/render/ports.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { collectingReporter, mutedPlan } from '../support/render-twins.ts';

const planned = mutedPlan();
const kit = kitArtifactName(planned.plan.name, planned.planDigest);

let folder: TemporaryFolder;
let artifacts: ArtifactStore;

beforeEach(async () => {
  folder = await temporaryFolder();
  artifacts = folderArtifacts(path.join(folder.path, 'artifacts'));
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

async function fail(job: number, planDigest = planned.planDigest): Promise<void> {
  await leaveFailureMarker({ kit, planDigest, job }, new UserError('Out of clay'), artifacts);
}

async function names(): Promise<string[]> {
  return (await artifacts.list()).map(({ name }) => name);
}

test('what jobs of an earlier run of the plan left is deleted, and nothing else is', async () => {
  await fail(0);
  await fail(7);
  await fail(0, 'e2'.repeat(32));
  await writeFiles(folder.path, { [kit]: 'kit' });
  await artifacts.upload({ file: path.join(folder.path, kit) });
  await forgetFailures(planned, artifacts, collectingReporter());
  expect((await names()).toSorted()).toEqual([
    kit,
    `${planned.plan.name}.e2e2e2e2e2e2.job-0.attempt-1.failed`,
  ]);
});

test('where it cannot be deleted, that is a warning', async () => {
  await fail(0);
  const reporter = collectingReporter();
  const locked: ArtifactStore = {
    ...artifacts,
    delete: async () => {
      throw new Error('The store is locked.');
    },
  };
  await forgetFailures(planned, locked, reporter);
  expect(reporter.warnings).toEqual([
    'What failed jobs of an earlier run have left could not be deleted (The store is locked.). A combine that waits may take it for a failure of this run.',
  ]);
});

test.each([
  ['a variable of the process', { REMOTION_KEY: 'hunter2hunter2' }],
  ['the secret', { REMOTION_MATRIX_ENV: 'KEY=hunter2hunter2' }],
])('a marker says nothing of what the page got by %s', async (_, env) => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const error = new Error('401 for https://example.com/?key=hunter2hunter2');
  await leaveFailureMarker({ kit, planDigest: planned.planDigest, job: 0 }, error, artifacts);
  vi.unstubAllEnvs();
  const [marker] = findMarkers(planned, await artifacts.list());
  const read = await readMarker(marker!, path.join(folder.path, 'marker'), artifacts);
  expect(read?.problems).toEqual(['401 for https://example.com/?key=***']);
});
