/**
 * GitHub documents no limit for listings of artifacts by the run's own token (the limits of
 * https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api are the REST API's, which the
 * artifact service is not part of). One listing in two seconds is 30 in a minute, for a short while only.
 */
const SHORTEST = 2; // seconds
const LONGEST = 15; // seconds

/** What has been seen so far. */
export interface Waiting {
  /** Chunks that have arrived. */
  readonly arrived: number;
  /** Seconds since the last chunk arrived; before the first, since the wait began. */
  readonly quiet: number;
}

/**
 * Seconds until the next look at the artifacts. Jobs start together and have chunks of like length: where one has
 * arrived the others are due, and looks stay frequent for longer. Before, each look waits a tenth of what was waited.
 */
export function secondsToNextLook({ arrived, quiet }: Waiting): number {
  const share = arrived === 0 ? 10 : 30;
  return Math.min(LONGEST, Math.max(SHORTEST, quiet / share));
}
