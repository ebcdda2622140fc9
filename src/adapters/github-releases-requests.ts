import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { decideRetry, type FailedAnswer } from '../core/release-retry.ts';
import { UserError } from '../core/user-error.ts';

/** The part of octokit's RequestError that is used; a request without an answer has the status 500. */
const requestError = z.object({
  status: z.int(),
  message: z.string(),
  response: z
    .object({
      headers: z.record(z.string(), z.coerce.string().optional()),
      data: z.object({ errors: z.array(z.looseObject({})).optional() }).catch({}),
    })
    .optional(),
});

export interface FailedRequest extends FailedAnswer {
  /** The `code` of each of GitHub's validation errors, such as `already_exists`. */
  readonly codes: readonly unknown[];
}

/** What a failed request was answered; undefined for any other error. */
export function failedRequest(error: unknown): FailedRequest | undefined {
  const { data } = requestError.safeParse(error);
  return data === undefined
    ? undefined
    : {
        status: data.status,
        message: data.message,
        headers: data.response?.headers ?? {},
        codes: data.response?.data.errors?.map((entry) => entry['code']) ?? [],
      };
}

export interface Patience {
  /** Tells of a wait. */
  readonly warn: (line: string) => void;
  /** For tests: waits no time. */
  readonly pause?: (seconds: number) => Promise<void>;
}

export async function pauseFor(seconds: number): Promise<void> {
  await wait(seconds * 1000);
}

function limited(seconds: number, cause: unknown): UserError {
  const until = new Date(Date.now() + seconds * 1000).toISOString();
  return new UserError(
    `GitHub's rate limit for the token is used up until ${until}, which is too long to wait for. Run the job again after that: it goes on with the release as it is.`,
    { cause },
  );
}

/**
 * Sends a request, and again while GitHub asks to wait or fails, for a bounded time.
 *
 * @param retriesFailures false where a failed request may not just be sent again: rate limits,
 * which refuse before anything is done, are still waited for
 */
export async function patiently<T>(
  request: () => Promise<T>,
  { warn, pause = pauseFor }: Patience,
  retriesFailures = true,
): Promise<T> {
  for (let retries = 0; ; retries++) {
    try {
      return await request();
    } catch (error) {
      const answer = failedRequest(error);
      if (answer === undefined || (!retriesFailures && answer.status >= 500)) throw error;
      const decision = decideRetry(answer, retries, Date.now() / 1000);
      if (decision.type === 'limited') throw limited(decision.seconds, error);
      if (decision.type === 'fail') throw error;
      warn(`${decision.reason}: trying again in ${decision.seconds} s.`);
      await pause(decision.seconds);
    }
  }
}

const nextSteps: Readonly<Record<number, (repository: string) => string>> = {
  401: () =>
    'The token is wrong or has expired: give a valid one, or none, so that the job uses its own.',
  403: (repository) =>
    `The token may not write releases of ${repository}. Give the job that publishes "permissions: contents: write" (a called workflow has at most what its caller grants), or a token with write access to contents.`,
  404: (repository) =>
    `${repository} does not exist, or the token may not see it or write its releases. Give the job that publishes "permissions: contents: write", or a token with write access to contents.`,
  422: () => 'Put right what GitHub names, or use another release-tag, and run the job again.',
};

/**
 * What the user can do about a refused request.
 *
 * @returns a UserError, or the error itself where there is nothing that the user can do
 */
export function explained(error: unknown, repository: string): unknown {
  const answer = failedRequest(error);
  const advice = answer === undefined ? undefined : nextSteps[answer.status];
  if (answer === undefined || advice === undefined) return error;
  // The message ends with the address of the documentation, which says no more.
  const words = answer.message.replace(/ - https:\S+$/, '').replaceAll(/\s+/g, ' ');
  return new UserError(
    `GitHub refused to publish (${answer.status}: ${words}). ${advice(repository)}`,
    {
      cause: error,
    },
  );
}
