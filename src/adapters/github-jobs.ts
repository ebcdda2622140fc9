import { getOctokit } from '@actions/github';
import { endedJobs, type EndedJobs } from '../core/ended-jobs.ts';
import { messageOf } from '../core/message-of.ts';
import type { Plan } from '../core/plan.ts';
import type { JobWatch, Reporter } from '../render/ports.ts';
import { failedRequest } from './github-releases-requests.ts';

export interface JobsOptions {
  readonly token: string;
  /** `owner/name`, as in GITHUB_REPOSITORY. */
  readonly repository: string;
  readonly run: number;
  readonly attempt: number;
  readonly reporter: Pick<Reporter, 'info'>;
  /** Where the API is; else GITHUB_API_URL says it. */
  readonly apiUrl?: string;
}

const NONE: EndedJobs = { failed: [], succeeded: [] };

/**
 * The jobs of this run, through GitHub's REST API. A token without `actions: read` may ask for those of a public
 * repository. Where it may not, or GitHub does not answer, that is said once, and nothing is asked any more.
 */
export function githubJobs(plan: Plan, options: JobsOptions): JobWatch {
  const { token, repository, run, attempt, reporter, apiUrl } = options;
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = getOctokit(token, apiUrl === undefined ? {} : { baseUrl: apiUrl });
  const { listJobsForWorkflowRunAttempt: listJobs } = octokit.rest.actions;
  const path = { owner, repo, run_id: run, attempt_number: attempt, per_page: 100 };
  let asks = true;
  return {
    async ended() {
      if (!asks) return NONE;
      try {
        return endedJobs(plan, await octokit.paginate(listJobs, path));
      } catch (error) {
        asks = (failedRequest(error)?.status ?? 500) >= 500;
        if (!asks)
          reporter.info(
            `GitHub does not show the jobs of this run (${messageOf(error)}). With "actions: read" in the permissions, a runner that died is noticed too.`,
          );
        return NONE;
      }
    },
  };
}
