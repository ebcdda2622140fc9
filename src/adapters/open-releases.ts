import type { Reporter } from '../render/ports.ts';
import type { ReleaseHost } from '../render/publish.ts';

/**
 * Opens the releases of the repository that the workflow runs in, or returns null if there is no token.
 * GitHub's client is loaded only here: it is large, and most runs publish nothing.
 */
export async function openReleases(
  token: string | undefined,
  reporter: Pick<Reporter, 'warning'>,
): Promise<ReleaseHost | null> {
  if (token === undefined) return null;
  const { githubReleases } = await import('./github-releases.ts');
  return githubReleases({
    token,
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
    warn: (line) => reporter.warning(line),
  });
}
