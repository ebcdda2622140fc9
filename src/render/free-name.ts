import { nthName } from '../core/artifact-names.ts';
import { quote } from '../core/read-inputs.ts';
import { UserError } from '../core/user-error.ts';
import type { StoredArtifact } from './ports.ts';

/** The run has an artifact of that name which another render, or a step of the caller, has made. */
export class NameTaken extends UserError {
  constructor(artifact: string, options?: ErrorOptions) {
    super(
      `out-name: this run has an artifact ${quote(artifact)} already, which another render or step has made. Give each render of a run its own out-name.`,
      options,
    );
  }
}

/** Names that are tried, which is more than the renders of one run that forget to name their results. */
const MAX_NAMES = 99;

/**
 * Uploads under the first name that is free or the owner's: `cut.mp4`, else `cut-2.mp4`, … An artifact of somebody
 * else is never replaced, for it may be the only copy of a video.
 *
 * @param upload as `ArtifactStore.upload()` with an owner
 * @throws {NameTaken} if none of the names is free
 */
export async function uploadUnderFreeName(
  name: string,
  upload: (name: string) => Promise<StoredArtifact>,
): Promise<StoredArtifact> {
  for (let nth = 1; ; nth += 1) {
    try {
      return await upload(nthName(name, nth));
    } catch (error) {
      if (!(error instanceof NameTaken) || nth === MAX_NAMES) throw error;
    }
  }
}
