import { messageOf } from '../../core/message-of.ts';
import type { Reporter } from '../../render/ports.ts';
import type { Remotion } from './remotion.ts';

/** What Remotion's licence counts of a render. */
export interface Usage {
  /** A secret: it is in no plan, artifact or log. */
  readonly licenseKey: string;
  readonly isProduction: boolean;
  readonly isStill: boolean;
}

/** Remotion's own word for no key, of users who need none. */
const FREE_LICENSE = 'free-license';

/** The first version on npm whose renderer brings `@remotion/licensing` along. */
const FIRST_VERSION = '4.0.376';

type RegisterUsageEvent = (event: Readonly<Record<string, unknown>>) => Promise<unknown>;

function findRegister({ require, version }: Pick<Remotion, 'require' | 'version'>) {
  try {
    const licensing = require('@remotion/licensing') as { registerUsageEvent: RegisterUsageEvent };
    return licensing.registerUsageEvent;
  } catch (error) {
    throw new Error(`it needs Remotion ${FIRST_VERSION} or newer, and this is ${version}`, {
      cause: error,
    });
  }
}

/**
 * Tells Remotion of one finished render, as `renderMedia()` with a license key does. Failing is a warning: the video is there.
 */
export async function registerUsage(
  remotion: Pick<Remotion, 'require' | 'version'>,
  { licenseKey, isProduction, isStill }: Usage,
  reporter: Pick<Reporter, 'warning'>,
): Promise<void> {
  const key = licenseKey === FREE_LICENSE ? null : licenseKey;
  try {
    await findRegister(remotion)({
      event: 'cloud-render',
      host: null,
      succeeded: true,
      isStill,
      isProduction,
      licenseKey: key,
      // Its name until 4.0.398.
      apiKey: key,
    });
  } catch (error) {
    const reason = messageOf(error).replaceAll(licenseKey, '***');
    reporter.warning(`license-key: Remotion could not be told of this render: ${reason}.`);
  }
}
