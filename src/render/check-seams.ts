import type { ChunkReport } from '../core/chunk-report.ts';
import type { Render } from '../core/plan.ts';
import { compareSeams, describeDifferences, describeUnknown } from '../core/seam-differences.ts';
import { hasCheckedSeams } from '../core/seam-frames.ts';
import { UserError } from '../core/user-error.ts';
import type { Reporter } from './ports.ts';
import { readSeamPictures } from './seam-pictures.ts';

/**
 * Compares what the jobs saw of each other's first frames.
 *
 * @returns the warnings that were given, for the summary page
 * @throws {UserError} where frames differ and the user wants an error
 */
export function checkSeams(
  render: Render,
  reports: readonly Pick<ChunkReport, 'seamPictures'>[],
  reporter: Reporter,
): string[] {
  if (!hasCheckedSeams(render)) return [];
  const compared = compareSeams(render, reports.map(readSeamPictures));
  const differences = describeDifferences(compared, render.onSeamMismatch);
  if (differences !== null && render.onSeamMismatch === 'error') throw new UserError(differences);
  const warnings = [differences, describeUnknown(compared)].filter((line) => line !== null);
  for (const warning of warnings) reporter.warning(warning);
  if (warnings.length === 0)
    reporter.info('Each frame that two chunks have a picture of looks the same.');
  return warnings;
}
