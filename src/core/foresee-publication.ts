import { publicationProblems } from './publication-problems.ts';
import { publicationState } from './publication-state.ts';
import { quote } from './read-inputs.ts';
import type { Render } from './plan.ts';
import type { AtLeastOne, PlannedAsset, PublicationPlan, Release } from './release.ts';

/** What is known of a publication before its files are made. */
export interface ForeseenPublication {
  /** Why it cannot be, whatever the files become. */
  readonly problems: readonly string[];
  /** Why it may fail. */
  readonly warnings: readonly string[];
}

/** Describes an asset whose file is not made yet. */
export function unmadeAsset(name: string): PlannedAsset {
  return { name, sha256: null, size: null };
}

/** Lists the assets of a render that are known before it: the result, and the sound beside it. */
export function unmadeAssets(render: Render): AtLeastOne<PlannedAsset> {
  const result = unmadeAsset(render.outName);
  return render.type !== 'media' || render.separateAudio === null
    ? [result]
    : [result, unmadeAsset(render.separateAudio.outName)];
}

/**
 * Tells what can be known of a publication before anything is rendered.
 *
 * @param plan its files have `sha256` and `size` null
 * @param release null if the tag has none. A token that may only read sees no drafts
 */
export function foreseePublication(
  plan: PublicationPlan,
  release: Release | null,
): ForeseenPublication {
  const problems = publicationProblems(plan, release);
  if (problems.length > 0 || plan.overwrite || release === null) return { problems, warnings: [] };
  const warnings = publicationState(plan.assets, release.assets).assets.flatMap(({ named }) =>
    named === undefined
      ? []
      : [
          `The release ${quote(plan.tag)} has an asset ${quote(named.name)} already. Publishing will fail, unless the very same file is rendered again. Give "overwrite: true" to replace it, or another out-name or release-tag.`,
        ],
  );
  return { problems, warnings };
}
