import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { githubReleases } from '../../src/adapters/github-releases.ts';
import type { PublicationRequest } from '../../src/core/release.ts';
import {
  checkPublication,
  publishAsset,
  type PublishedAsset,
  type ReleaseHost,
} from '../../src/render/publish.ts';
import { UserError } from '../../src/core/user-error.ts';
import { startReleaseApi, type ApiRelease, type ReleaseApi } from './release-api.ts';

const CONTENT = 'a small video';

/** Hex digest of the file that a {@link ReleaseScene} publishes. */
export const OUR_SHA256 = createHash('sha256').update(CONTENT).digest('hex');

/** What an asset has in common with the file, once it is published. */
export function ours(name = 'hello.mp4') {
  return { name, state: 'uploaded', digest: `sha256:${OUR_SHA256}` };
}

type Given = Partial<Omit<PublicationRequest, 'sha256' | 'size'>> & {
  readonly sha256?: string;
  readonly size?: number;
};

/** A file, a server, and a publication of the one to the other. */
export class ReleaseScene implements AsyncDisposable {
  readonly api: ReleaseApi;
  readonly request: PublicationRequest;
  /** What a person was told. */
  readonly lines: string[] = [];
  /** Seconds of each wait, none of which was waited. */
  readonly pauses: number[] = [];
  readonly #folder: string;

  private constructor(api: ReleaseApi, folder: string, file: string) {
    this.api = api;
    this.#folder = folder;
    const size = Buffer.byteLength(CONTENT);
    const sha256 = OUR_SHA256;
    this.request = { tag: 'v1', assetName: 'hello.mp4', file, sha256, size, overwrite: false };
  }

  static async start(): Promise<ReleaseScene> {
    const folder = await mkdtemp(path.join(tmpdir(), 'publish-'));
    const file = path.join(folder, 'hello.mp4');
    await writeFile(file, CONTENT);
    return new ReleaseScene(await startReleaseApi(), folder, file);
  }

  host({ token = this.api.token, repository = 'octo/videos' } = {}): ReleaseHost {
    const warn = (line: string) => this.lines.push(line);
    const pause = async (seconds: number) => void this.pauses.push(seconds);
    return githubReleases({ token, repository, apiUrl: this.api.url, warn, pause });
  }

  async publish(given: Given = {}): Promise<PublishedAsset> {
    const info = (line: string) => void this.lines.push(line);
    return publishAsset({ ...this.request, ...given }, this.host(), { info, warning: info });
  }

  async check(given: Given = {}): Promise<void> {
    await checkPublication({ ...this.request, ...given }, this.host());
  }

  /** As combine does before it has the file. */
  async checkEarly(given: Given = {}): Promise<void> {
    await checkPublication({ ...this.request, ...given, sha256: null, size: null }, this.host());
  }

  /** The requests that could change something, in order, with what they were answered. */
  writes(): string[] {
    return this.api.requests
      .filter(({ method, operation }) => method !== 'GET' && !operation.endsWith('-notes'))
      .map(({ operation, status }) => `${operation.slice('repos/'.length)} ${status}`);
  }

  /** The release, where there is just one. */
  get release(): ApiRelease {
    const [release, ...others] = this.api.releases;
    if (release === undefined || others.length > 0)
      throw new Error(`There are ${this.api.releases.length} releases.`);
    return release;
  }

  /** @throws where a request or an answer was not as GitHub describes it */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.api[Symbol.asyncDispose]();
    await rm(this.#folder, { recursive: true });
    if (this.api.violations.length > 0) throw new Error(this.api.violations.join('\n'));
  }
}

/** The problems that work is refused with. @throws where it is not refused, or fails otherwise */
export async function problemsOf(work: Promise<unknown>): Promise<readonly string[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  throw new Error('The work was not refused.');
}
