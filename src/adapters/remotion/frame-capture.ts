import process from 'node:process';
import { z } from 'zod';
import type { RenderOptionValues } from '../../core/render-options.ts';
import { UserError } from '../../core/user-error.ts';
import type { Remotion } from './remotion.ts';
import { hasOption } from './supported-versions.ts';

/** The least glibc with which Remotion 4.0.534 takes frames by shared memory (its documentation). */
const LEAST_GLIBC = '2.35';

const reportSchema = z.object({
  header: z.object({ glibcVersionRuntime: z.string().optional() }),
});

/** Returns the version of glibc that runs this process, or null without one (macOS, Windows, Alpine). */
function readGlibcVersion(): string | null {
  return reportSchema.parse(process.report.getReport()).header.glibcVersionRuntime ?? null;
}

export interface CaptureMachine {
  readonly remotion: Pick<Remotion, 'require' | 'lookForBrowserIn'>;
  /** A Chrome of the user's own; undefined for the one that Remotion downloads. */
  readonly givenBrowser: string | undefined;
  readonly glibc?: string | null;
}

/**
 * Says why Remotion cannot take frames by shared memory on this machine. It would take them as pictures then, which have
 * other values than a bitmap.
 *
 * @returns null if nothing is known against it, or this Remotion takes all frames as pictures
 */
export function findCaptureObstacle({
  remotion,
  givenBrowser,
  glibc = readGlibcVersion(),
}: CaptureMachine): string | null {
  if (!hasOption(remotion, 'disable-shared-memory-capture')) return null;
  if (givenBrowser !== undefined || remotion.lookForBrowserIn === null)
    return 'its Chrome is not the one that Remotion downloads and finds by itself';
  if (glibc === null) return null;
  const isOlder = glibc.localeCompare(LEAST_GLIBC, 'en', { numeric: true }) < 0;
  return isOlder ? `its glibc is ${glibc}, and ${LEAST_GLIBC} is needed` : null;
}

/**
 * Lets all jobs take frames as pictures if the machine that plans cannot take them by shared memory. All frames of a
 * video must be taken in one way, or they differ where chunks meet.
 */
export function settleCapture<Inputs extends RenderOptionValues>(
  inputs: Inputs,
  machine: CaptureMachine,
): Inputs {
  if (findCaptureObstacle(machine) === null) return inputs;
  return { ...inputs, 'disable-shared-memory-capture': true };
}

/**
 * Checks that a render job takes frames in the way that plan settled.
 *
 * @throws {UserError} if plan's machine takes them by shared memory and this one cannot
 */
export function checkCapture(
  renderOptions: Readonly<Record<string, unknown>>,
  machine: CaptureMachine,
): void {
  if (renderOptions['disableSharedMemoryCapture'] === true) return;
  const obstacle = findCaptureObstacle(machine);
  if (obstacle === null) return;
  throw new UserError(
    `disable-shared-memory-capture: plan's machine takes frames by shared memory, and this one cannot (${obstacle}). Frames would differ where chunks meet. Set disable-shared-memory-capture=true, or use runners of one kind.`,
  );
}
