import { openReleases } from '../../src/adapters/open-releases.ts';
import { messageOf } from '../../src/core/message-of.ts';
import { UserError } from '../../src/core/user-error.ts';
import { foreseePublication, type ForeseenPublication } from '../../src/render/publish.ts';
import type { Reporter } from '../../src/render/ports.ts';
import type { PlanInputs } from './inputs.ts';

/**
 * Takes the token from the environment, which the project's own code sees that plan runs: an install command needs none.
 *
 * @returns undefined if there is none
 */
export function takeToken(inputs: PlanInputs): string | undefined {
  delete process.env['INPUT_TOKEN'];
  return inputs.token;
}

async function foresee(
  { 'release-tag': tag, overwrite = false }: PlanInputs,
  token: string | undefined,
  outName: string,
  reporter: Reporter,
): Promise<ForeseenPublication> {
  const host = tag === undefined ? null : await openReleases(token, reporter);
  if (tag === undefined || host === null) return { problems: [], warnings: [] };
  try {
    const assets = [{ name: outName, sha256: null, size: null }] as const;
    return await foreseePublication({ tag, overwrite, assets }, host);
  } catch (error) {
    // Combine has a token of its own, and asks again.
    const warning = `Nothing could be learnt of the release ${JSON.stringify(tag)}: ${messageOf(error)}`;
    return { problems: [], warnings: [warning] };
  }
}

/**
 * Looks at the release that combine is to publish in, before any job renders. The token of plan may only read, so that
 * whether combine may write is not known here.
 *
 * @throws {UserError} if the video cannot be published, whatever it becomes
 */
export async function foreseeRelease(
  inputs: PlanInputs,
  token: string | undefined,
  outName: string,
  reporter: Reporter,
): Promise<void> {
  const { problems, warnings } = await foresee(inputs, token, outName, reporter);
  for (const warning of warnings) reporter.warning(warning);
  if (problems.length > 0) throw new UserError(problems);
}
