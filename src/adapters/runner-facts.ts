import { readFileSync } from 'node:fs';
import { arch, availableParallelism, platform } from 'node:os';
import { z } from 'zod';
import type { RunnerFacts } from '../core/runner-price.ts';
import { usesArtifactFolder } from './artifact-store.ts';

/** What GitHub says of the repository in the event that started the run. */
const eventSchema = z.object({ repository: z.object({ private: z.boolean() }) });

/** Null where there is no event, or one that says nothing of the repository. */
function readPrivacy(eventFile: string | undefined): boolean | null {
  if (eventFile === undefined || eventFile === '') return null;
  try {
    return eventSchema.parse(JSON.parse(readFileSync(eventFile, 'utf8'))).repository.private;
  } catch {
    return null;
  }
}

function readPlace(env: NodeJS.ProcessEnv): RunnerFacts['place'] {
  // Jobs that share a folder are processes of one machine, also when that is a runner.
  if (env['GITHUB_ACTIONS'] !== 'true' || usesArtifactFolder(env)) return 'local';
  return env['RUNNER_ENVIRONMENT'] === 'self-hosted' ? 'self-hosted' : 'github-hosted';
}

/** What a job's price and start depend on, as the runner's environment and the run's event tell it. */
export function readRunnerFacts(env: NodeJS.ProcessEnv): RunnerFacts {
  return {
    place: readPlace(env),
    platform: platform(),
    arch: arch(),
    cores: availableParallelism(),
    isPrivateRepository: readPrivacy(env['GITHUB_EVENT_PATH']),
  };
}
