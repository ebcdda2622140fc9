import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The part of a pull request's event that names where its commits are; GitHub gives null for a fork that is deleted. */
const eventSchema = z.object({
  repository: z.object({ full_name: z.string() }),
  pull_request: z.object({
    head: z.object({ repo: z.object({ full_name: z.string() }).nullable() }),
  }),
});

/**
 * Returns the name of the fork whose pull request started this run, or null if none did. GitHub gives such a run
 * tokens that may only read, unless an administrator has allowed more.
 * `pull_request_target` has another token and is not meant.
 * https://docs.github.com/en/actions/reference/workflow-syntax-for-github-actions#permissions
 */
export function findForkOfRun(env: NodeJS.ProcessEnv): string | null {
  const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file = '' } = env;
  if (event !== 'pull_request' || file === '') return null;
  try {
    const { repository, pull_request: pull } = eventSchema.parse(
      JSON.parse(readFileSync(file, 'utf8')),
    );
    const head = pull.head.repo?.full_name ?? 'a deleted fork';
    return head === repository.full_name ? null : head;
  } catch {
    // An event that cannot be read, as under act, says nothing of a fork.
    return null;
  }
}
