import { describe, expect, test } from 'vitest';
import { messageOf } from '../../src/core/message-of.ts';
import { releaseAssetName } from '../../src/core/release-names.ts';
import type {
  AssetFile,
  PublicationRequest,
  Release,
  ReleaseChange,
} from '../../src/core/release.ts';
import { publishAssets } from '../../src/render/publish.ts';
import { other, startsOf, type Start } from '../support/release-starts.ts';
import { disasters, ReleaseTwin, type Disaster } from '../support/release-twin.ts';
import { captions, video } from '../support/release-values.ts';

const thumbnail: AssetFile = {
  name: 'thumbnail 1.png',
  file: 'artifacts/1',
  sha256: 'd'.repeat(64),
  size: 3,
};

function hasAsset(release: Release, { name, sha256 }: AssetFile): boolean {
  return release.assets.some(
    (asset) =>
      asset.name === releaseAssetName(name) &&
      asset.state === 'uploaded' &&
      asset.digest === `sha256:${sha256}`,
  );
}

function hasContent({ assets }: Release, { sha256 }: AssetFile): boolean {
  return assets.some(({ state, digest }) => state === 'uploaded' && digest === `sha256:${sha256}`);
}

/** What no change may do, whatever went wrong before. */
const rules: readonly (readonly [
  string,
  (change: ReleaseChange, before: Release, files: readonly AssetFile[]) => boolean,
])[] = [
  [
    'a release is published with all files',
    (change, before, files) =>
      change.type !== 'publish' || files.every((file) => hasAsset(before, file)),
  ],
  [
    'a file that is there is not uploaded again',
    (change, before, files) =>
      change.type !== 'upload-asset' ||
      files.every((file) => file.file !== change.file || !hasContent(before, file)),
  ],
  [
    'a name is given to a whole file only, with its content',
    (change, before, files) =>
      change.type !== 'rename-asset' ||
      files.some(
        (file) =>
          releaseAssetName(file.name) === change.name &&
          before.assets.some(
            (asset) =>
              asset.id === change.asset.id &&
              asset.state === 'uploaded' &&
              asset.digest === `sha256:${file.sha256}`,
          ),
      ),
  ],
  [
    'an old asset is deleted only when all files are there',
    (change, before, files) =>
      change.type !== 'delete-asset' ||
      change.asset.state !== 'uploaded' ||
      change.asset.name.endsWith('.new') ||
      files.every((file) => hasContent(before, file)),
  ],
  [
    'what belongs to others is left alone',
    (change) => !('asset' in change) || change.asset.name !== other.name,
  ],
];

/** Runs one job after the other until one succeeds. Gives what the last failed with. */
async function publishUntilDone(
  request: PublicationRequest,
  twin: ReleaseTwin,
  mostJobs: number,
): Promise<unknown> {
  const reporter = { info: () => undefined, warning: () => undefined };
  let failure: unknown;
  for (let job = 0; job < mostJobs; job++) {
    try {
      await publishAssets(request, twin, reporter);
      return undefined;
    } catch (error) {
      failure = error;
    }
  }
  return failure;
}

interface Case extends Start {
  readonly files: readonly [AssetFile, ...AssetFile[]];
  readonly disasters: ReadonlyMap<number, Disaster>;
}

function finalFaults(start: Start, release: Release | null, files: readonly AssetFile[]): string[] {
  const names = files.map(({ name }) => releaseAssetName(name));
  const expected = start.release === null ? names : [other.name, ...names];
  const found = release?.assets.map(({ name }) => name).toSorted();
  return [
    ...(release?.draft === false ? [] : ['it is not published']),
    ...files.filter((file) => !hasAsset(release!, file)).map(({ name }) => `${name} is not there`),
    ...(JSON.stringify(found) === JSON.stringify(expected.toSorted())
      ? []
      : [`the assets are ${found?.join(', ')}`]),
  ];
}

/** Plays a case to its end. */
async function play(given: Case): Promise<{ faults: string[]; changes: number }> {
  const { files, release, immutableReleases } = given;
  const faults: string[] = [];
  const twin = new ReleaseTwin({
    release,
    immutableReleases,
    contents: new Map(files.map(({ file, sha256 }) => [file, sha256])),
    disasters: given.disasters,
    watch: (change, before) => {
      const broken = rules.filter(([, rule]) => before !== null && !rule(change, before, files));
      faults.push(...broken.map(([rule]) => `${change.type}: not so: ${rule}`));
    },
  });
  const request = { tag: 'v1', assets: files, overwrite: true };
  const failure = await publishUntilDone(request, twin, given.disasters.size + 1);
  if (failure !== undefined) faults.push(messageOf(failure));
  const { changes } = twin;
  await publishUntilDone(request, twin, 1);
  if (twin.changes > changes) faults.push('one job more has changed the release');
  faults.push(...finalFaults(given, twin.release, files));
  return { faults, changes };
}

/** Lets everything go wrong in a publication, `depth` times in each. */
async function sweep(
  files: Case['files'],
  starts: readonly Start[],
  depth: number,
): Promise<{ faults: string[]; cases: number }> {
  const faults: string[] = [];
  let cases = 0;
  const visit = async (start: Start, planned: readonly (readonly [number, Disaster])[]) => {
    const { faults: found, changes } = await play({ ...start, files, disasters: new Map(planned) });
    cases++;
    const told = planned.map(([at, disaster]) => `change ${at} ${disaster}`).join(', ');
    faults.push(...found.map((fault) => `${start.text}: ${told}: ${fault}`));
    if (planned.length === depth) return;
    const first = (planned.at(-1)?.[0] ?? -1) + 1;
    for (let at = first; at < changes; at++)
      for (const disaster of disasters) await visit(start, [...planned, [at, disaster]]);
  };
  for (const start of starts) await visit(start, []);
  return { faults, cases };
}

describe('a publication ends in the same release, whatever it starts from and whatever goes wrong', () => {
  test('once, with two files in each state', async () => {
    const files = [video, captions] as const;
    const { faults, cases } = await sweep(files, startsOf(files), 1);
    expect(faults).toEqual([]);
    expect(cases).toBeGreaterThan(5000);
  });

  test('twice, with two files', async () => {
    const files = [video, captions] as const;
    const starts = startsOf(files, ["another's asset"]);
    const { faults, cases } = await sweep(files, starts, 2);
    expect(faults).toEqual([]);
    expect(cases).toBeGreaterThan(5000);
  });

  test('once, with one file, and with three', async () => {
    const three = [video, captions, thumbnail] as const;
    const few = ['the upload', "another's asset"] as const;
    const results = [
      await sweep([video], startsOf([video]), 1),
      await sweep(three, startsOf(three, few), 1),
    ];
    expect(results.flatMap(({ faults }) => faults)).toEqual([]);
    expect(results.every(({ cases }) => cases > 500)).toBe(true);
  });

  test('once, with two files that share a temporary name', async () => {
    const files = [
      { ...video, name: 'a+b.mp4' },
      { ...captions, name: 'a.b.mp4' },
    ] as const;
    const some = [
      'nothing',
      'a broken upload',
      'the upload',
      'the asset',
      "another's asset",
    ] as const;
    const { faults, cases } = await sweep(files, startsOf(files, some), 1);
    expect(faults).toEqual([]);
    expect(cases).toBeGreaterThan(2000);
  });
});
