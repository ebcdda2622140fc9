import type { ServiceState } from './artifact-service-state.ts';

/** What GitHub puts around a step of a JavaScript action, as far as its services go. */
export function jobEnvironment(
  state: ServiceState,
  origin: string,
  job: string,
): Record<string, string> {
  return {
    ACTIONS_RESULTS_URL: `${origin}/`,
    ACTIONS_RUNTIME_TOKEN: state.issueToken(job),
    GITHUB_ACTIONS: 'true',
    // Another host is taken for GitHub Enterprise Server, and refused by the client.
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo-org/videos',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: String(state.attempt),
    GITHUB_JOB: job,
    GITHUB_RETENTION_DAYS: '90',
    // A proxy of the machine does not reach its loopback.
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  };
}
