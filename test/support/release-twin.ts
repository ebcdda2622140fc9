import { StaleRelease, type ReleaseHost } from '../../src/render/publish.ts';
import type { Release, ReleaseAsset, ReleaseChange } from '../../src/core/release.ts';
import { draftWith, releaseAsset, THEIRS } from './release-values.ts';

interface Course {
  /** What a change leaves in the release. Only an upload is broken or damaged: other changes then leave nothing, or all. */
  readonly leaves: 'all' | 'nothing' | 'broken' | 'damaged';
  /** What the job learns of it. */
  readonly outcome: 'success' | 'failure' | 'end of the job';
}

const courses = {
  'fails': { leaves: 'nothing', outcome: 'failure' },
  'is done, and fails': { leaves: 'all', outcome: 'failure' },
  'breaks': { leaves: 'broken', outcome: 'failure' },
  'arrives damaged': { leaves: 'damaged', outcome: 'success' },
  'ends the job': { leaves: 'nothing', outcome: 'end of the job' },
  'is done, and ends the job': { leaves: 'all', outcome: 'end of the job' },
  'breaks, and ends the job': { leaves: 'broken', outcome: 'end of the job' },
} satisfies Record<string, Course>;

/** How a change goes wrong. */
export type Disaster = keyof typeof courses;

export const disasters = Object.keys(courses) as Disaster[];

type Upload = Extract<ReleaseChange, { type: 'upload-asset' }>;

export interface TwinOptions {
  readonly release: Release | null;
  /** Whether releases become immutable when they are published. */
  readonly immutableReleases: boolean;
  /** Digests (hex) of the files, by path. */
  readonly contents: ReadonlyMap<string, string>;
  /** What goes wrong, by the number of the change, over all jobs. */
  readonly disasters: ReadonlyMap<number, Disaster>;
  /** Sees each change before it is done. */
  readonly watch: (change: ReleaseChange, before: Release | null) => void;
}

/** The releases of one tag in memory, with GitHub's rules. */
export class ReleaseTwin implements ReleaseHost {
  release: Release | null;
  /** How many changes were asked for. */
  changes = 0;
  readonly #options: TwinOptions;

  constructor(options: TwinOptions) {
    this.#options = options;
    this.release = options.release;
  }

  async checkAccess(): Promise<void> {}

  async find(): Promise<Release | null> {
    return this.release;
  }

  async perform(change: ReleaseChange): Promise<Release> {
    const disaster = this.#options.disasters.get(this.changes);
    const { leaves, outcome }: Course =
      disaster === undefined ? { leaves: 'all', outcome: 'success' } : courses[disaster];
    this.changes++;
    if (change.type === 'upload-asset') this.#upload(change, leaves);
    else if (leaves === 'all' || leaves === 'damaged') this.#do(change);
    if (outcome === 'failure') throw new StaleRelease(`${change.type} failed.`);
    if (outcome === 'end of the job') throw new Error('The job has ended.');
    return this.#existing();
  }

  #do(change: Exclude<ReleaseChange, Upload>): void {
    this.#options.watch(change, this.release);
    if (change.type === 'create-draft') this.release = draftWith([]);
    else if (change.type === 'publish')
      this.release = {
        ...this.#existing(),
        draft: false,
        immutable: this.#options.immutableReleases,
      };
    else if (change.type === 'delete-asset')
      this.#setAssets((assets) => assets.filter(({ id }) => id !== change.asset.id));
    else this.#rename(change);
  }

  #upload(change: Upload, leaves: Course['leaves']): void {
    if (leaves === 'nothing') return;
    this.#options.watch(change, this.release);
    this.#refuseTaken(change.name);
    const digest = `sha256:${this.#options.contents.get(change.file)}`;
    const given = {
      all: { digest },
      damaged: { digest: THEIRS },
      broken: { digest: null, state: 'starter' },
    }[leaves];
    this.#setAssets((assets) => [...assets, releaseAsset(change.name, given)]);
  }

  #rename({ asset, name, label }: Extract<ReleaseChange, { type: 'rename-asset' }>): void {
    this.#refuseTaken(name);
    this.#setAssets((assets) =>
      assets.map((one) => (one.id === asset.id ? { ...one, name, label } : one)),
    );
  }

  #refuseTaken(name: string): void {
    if (this.#existing().assets.some((asset) => asset.name === name))
      throw new StaleRelease(`${name} already exists.`);
  }

  #setAssets(change: (assets: readonly ReleaseAsset[]) => readonly ReleaseAsset[]): void {
    const release = this.#existing();
    if (release.immutable) throw new Error('The release is immutable.');
    this.release = { ...release, assets: change(release.assets) };
  }

  #existing(): Release {
    if (this.release === null) throw new Error('There is no release.');
    return this.release;
  }
}
