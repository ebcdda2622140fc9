import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { githubReleases } from '../../src/adapters/github-releases.ts';
import type { AssetFile, PublicationRequest } from '../../src/core/release.ts';
import {
  foreseePublication,
  unmadeAsset,
  type ForeseenPublication,
} from '../../src/core/foresee-publication.ts';
import {
  checkPublication,
  publishAssets,
  type PublishedRelease,
  type ReleaseHost,
} from '../../src/render/publish.ts';
import { UserError } from '../../src/core/user-error.ts';
import { startReleaseApi, type ApiRelease, type ReleaseApi } from './release-api.ts';

const VIDEO = 'a small video';
const CAPTIONS = 'a few captions';

function sha256Of(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Hex digest of the video that a {@link ReleaseScene} publishes. */
export const VIDEO_SHA256 = sha256Of(VIDEO);

/** What the asset has in common with the video, once it is published. */
export function ourVideo(name = 'hello.mp4') {
  return { name, state: 'uploaded', digest: `sha256:${VIDEO_SHA256}` };
}

/** What the asset has in common with the captions, once they are published. */
export const ourCaptions = {
  name: 'captions-en.srt',
  label: 'captions/en.srt',
  state: 'uploaded',
  digest: `sha256:${sha256Of(CAPTIONS)}`,
};

async function makeFile(file: string, name: string, content: string): Promise<AssetFile> {
  await writeFile(file, content);
  return { name, file, sha256: sha256Of(content), size: Buffer.byteLength(content) };
}

/** Two files, a server, and a publication of the one, or both, to the other. */
export class ReleaseScene implements AsyncDisposable {
  readonly api: ReleaseApi;
  readonly video: AssetFile;
  readonly captions: AssetFile;
  /** What a person was told. */
  readonly lines: string[] = [];
  /** Seconds of each wait, none of which was waited. */
  readonly pauses: number[] = [];
  readonly #folder: string;

  private constructor(api: ReleaseApi, folder: string, video: AssetFile, captions: AssetFile) {
    this.api = api;
    this.#folder = folder;
    this.video = video;
    this.captions = captions;
  }

  static async start(): Promise<ReleaseScene> {
    const folder = await mkdtemp(path.join(tmpdir(), 'publish-'));
    const video = await makeFile(path.join(folder, 'hello.mp4'), 'hello.mp4', VIDEO);
    const captions = await makeFile(path.join(folder, 'en.srt'), 'captions/en.srt', CAPTIONS);
    return new ReleaseScene(await startReleaseApi(), folder, video, captions);
  }

  /** Of the video alone. */
  get request(): PublicationRequest {
    return { tag: 'v1', assets: [this.video], overwrite: false };
  }

  /** What of a request is other for both files. */
  get both(): Pick<PublicationRequest, 'assets'> {
    return { assets: [this.video, this.captions] };
  }

  /** What of a request is other for a video that is unlike the scene's. */
  videoWith(given: Partial<AssetFile>): Pick<PublicationRequest, 'assets'> {
    return { assets: [{ ...this.video, ...given }] };
  }

  host({ token = this.api.token, repository = 'octo/videos' } = {}): ReleaseHost {
    const warn = (line: string) => this.lines.push(line);
    const pause = async (seconds: number) => void this.pauses.push(seconds);
    return githubReleases({ token, repository, apiUrl: this.api.url, warn, pause });
  }

  async publish(given: Partial<PublicationRequest> = {}): Promise<PublishedRelease> {
    const info = (line: string) => void this.lines.push(line);
    return publishAssets({ ...this.request, ...given }, this.host(), { info, warning: info });
  }

  async check(given: Partial<PublicationRequest> = {}): Promise<void> {
    await checkPublication({ ...this.request, ...given }, this.host());
  }

  /** As combine does before it has the video. */
  async checkEarly(): Promise<void> {
    const assets = [unmadeAsset(this.video.name)] as const;
    await checkPublication({ ...this.request, assets }, this.host());
  }

  /** As plan does before any job renders. */
  async foresee(given: Partial<PublicationRequest> = {}): Promise<ForeseenPublication> {
    const plan = { ...this.request, ...given, assets: [unmadeAsset(this.video.name)] } as const;
    return foreseePublication(plan, await this.host().find(plan.tag));
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
