import { getOctokit } from '@actions/github';
import { endedJobs, isListed, type EndedJobs, type ListedJob } from '../core/ended-jobs.ts';
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
  let said = plan.jobs.length === 0;
  const checkNames = (listed: readonly ListedJob[]) => {
    if (!said && !isListed(plan, listed))
      reporter.info(
        `No job of this attempt has the name of a render job, such as "Render ${plan.jobs[0]!.name}": a runner that dies is not noticed. Give the render job the name "Render \${{ matrix.name }}".`,
      );
    said = true;
  };
  return {
    async ended() {
      if (!asks) return NONE;
      try {
        const listed = await octokit.paginate(listJobs, path);
        checkNames(listed);
        return endedJobs(plan, listed);
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
