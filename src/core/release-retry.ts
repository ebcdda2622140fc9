/** An answer that was no success. A request that got none at all has the status 500, as in octokit. */
export interface FailedAnswer {
  readonly status: number;
  readonly message: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

export type RetryDecision =
  | { readonly type: 'retry'; readonly seconds: number; readonly reason: string }
  /** A limit that lasts longer than is waited for. */
  | { readonly type: 'limited'; readonly seconds: number }
  /** Asking again changes nothing. */
  | { readonly type: 'fail' };

/** Retries of one request. */
const MOST_RETRIES = 4;

/** The longest that one limit is waited for; the hourly one of a token can last up to an hour. */
const LONGEST_WAIT_SECONDS = 600;

/** GitHub on its secondary limits: without a `retry-after`, wait for at least a minute. */
const SECONDARY_LIMIT_SECONDS = 60;

function seconds(header: string | undefined): number | undefined {
  return header !== undefined && /^\d+$/.test(header) ? Number(header) : undefined;
}

/** How long GitHub asks to wait; undefined where the answer is not about a rate limit. */
function limitSeconds({ status, message, headers }: FailedAnswer, now: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const retryAfter = seconds(headers['retry-after']);
  if (retryAfter !== undefined) return retryAfter;
  const reset = seconds(headers['x-ratelimit-reset']);
  // One second more: the reset is a whole second, and clocks differ.
  if (headers['x-ratelimit-remaining'] === '0' && reset !== undefined)
    return Math.max(0, Math.ceil(reset - now)) + 1;
  return status === 429 || /rate limit/i.test(message) ? SECONDARY_LIMIT_SECONDS : undefined;
}

/**
 * Whether to ask again, and when, by the rules of GitHub's "Best practices for using the REST API".
 *
 * @param retries how often this request was retried already
 * @param now seconds since 1970
 */
export function decideRetry(answer: FailedAnswer, retries: number, now: number): RetryDecision {
  const limit = limitSeconds(answer, now);
  if (limit !== undefined)
    return limit <= LONGEST_WAIT_SECONDS && retries < MOST_RETRIES
      ? { type: 'retry', seconds: limit, reason: "GitHub's rate limit is used up" }
      : { type: 'limited', seconds: limit };
  return answer.status >= 500 && retries < MOST_RETRIES
    ? {
        type: 'retry',
        seconds: 2 ** retries,
        reason: `GitHub failed (${answer.status}: ${answer.message})`,
      }
    : { type: 'fail' };
}
