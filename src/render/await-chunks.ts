import { join } from 'node:path';
import pMap from 'p-map';
import { chunkArtifactName } from '../core/artifact-names.ts';
import type { EndedJobs } from '../core/ended-jobs.ts';
import { chunkIds, chunkLabel, type ChunkId, type DigestedPlan } from '../core/plan.ts';
import { secondsToNextLook } from '../core/poll-interval.ts';
import { counted } from '../core/progress.ts';
import { jobOf } from '../core/reconcile.ts';
import { UserError } from '../core/user-error.ts';
import { DOWNLOADS_AT_ONCE } from './download-limit.ts';
import { fetchCachedChunks } from './fetch-cached-chunks.ts';
import { explainMissing, explainSilence } from './explain-missing.ts';
import { findMarkers, type FoundMarker } from './failure-markers.ts';
import {
  fetchChunk,
  refuseChunk,
  type FetchedChunk,
  type FetchTools,
  type WholeChunk,
} from './fetch-chunks.ts';
import type { Clock, JobWatch, Reporter, StoredArtifact } from './ports.ts';

/** GitHub is asked for its jobs at most once in so many seconds, and only while nothing arrives: 60 of the 1000 requests an hour that a repository has. */
const SECONDS_BETWEEN_WATCHES = 60;

/** A download of a chunk is tried again once: what is damaged then is damaged where it is stored. */
const MOST_TRIES = 2;

export interface WaitTools extends FetchTools {
  readonly reporter: Reporter;
  readonly clock: Clock;
  /** Null where nobody can be asked. */
  readonly watch: JobWatch | null;
  /** Seconds without a new chunk after which waiting ends. */
  readonly longestQuiet: number;
}

export interface AwaitedChunks {
  /** In the order of the plan. */
  readonly chunks: WholeChunk[];
  /** Seconds of the clock when the last of them was seen. */
  readonly lastChunkAt: number;
}

/** A chunk that has been uploaded. */
interface ArrivedChunk {
  readonly id: ChunkId;
  readonly artifact: StoredArtifact;
}

/** One wait for the chunks of a plan: what it has, and what it tried. */
class ChunkWait {
  readonly #planned: DigestedPlan;
  readonly #folder: string;
  readonly #tools: WaitTools;
  readonly #ids: readonly ChunkId[];
  /** By the very entries of `#ids`. */
  readonly #whole = new Map<ChunkId, WholeChunk>();
  /** Downloads of each stored artifact, by its address: another upload of the same name has another. */
  readonly #tries = new Map<string, number>();
  /** Jobs that had succeeded when they were last asked for. */
  #succeeded: ReadonlySet<number> = new Set();
  #changedAt: number;
  #watchedAt: number;

  constructor(planned: DigestedPlan, folder: string, tools: WaitTools) {
    this.#planned = planned;
    this.#ids = chunkIds(planned.plan);
    this.#folder = folder;
    this.#tools = tools;
    this.#changedAt = this.#watchedAt = tools.clock.now();
  }

  get missing(): ChunkId[] {
    return this.#ids.filter((id) => !this.#whole.has(id));
  }

  async run(): Promise<AwaitedChunks> {
    const { clock, longestQuiet } = this.#tools;
    const startedAt = clock.now();
    await this.#takeCached();
    for (;;) {
      // Asked before the listing: what a job has uploaded before it ended is in the listing then.
      const ended = await this.#askForEnded();
      const arrived = await this.#look(ended);
      if (this.missing.length === 0) break;
      if (arrived) continue;
      const quiet = clock.now() - this.#changedAt;
      if (quiet >= longestQuiet) throw explainSilence(this.#planned.plan, this.missing, quiet);
      await clock.wait(secondsToNextLook({ arrived: this.#tries.size, quiet }));
    }
    this.#tools.reporter.info(
      `All chunks are there. The last was seen after ${(this.#changedAt - startedAt).toFixed(1)} s.`,
    );
    const chunks = this.#ids.map((id) => this.#whole.get(id)!);
    return { chunks, lastChunkAt: this.#changedAt };
  }

  /** No job renders what is in the cache. */
  async #takeCached(): Promise<void> {
    const { chunks, problems } = await fetchCachedChunks(this.#planned, this.#folder, this.#tools);
    if (problems.length > 0) throw new UserError(problems);
    for (const whole of chunks) {
      const { render, chunk } = whole.id;
      const id = this.#ids.find((each) => each.render === render && each.chunk === chunk)!;
      this.#whole.set(id, whole);
    }
  }

  /** Lists the artifacts once, and fetches what is new. True where there was something. */
  async #look(ended: EndedJobs): Promise<boolean> {
    const { artifacts, clock } = this.#tools;
    const { plan, planDigest } = this.#planned;
    const listed = new Map((await artifacts.list()).map((each) => [each.name, each]));
    const seenAt = clock.now();
    const found = this.missing.flatMap((id) => {
      const artifact = listed.get(chunkArtifactName(plan.name, planDigest, id));
      return artifact === undefined ? [] : [{ id, artifact }];
    });
    if (found.length > 0) {
      if (found.some(({ artifact }) => !this.#tries.has(artifact.url))) this.#changedAt = seenAt;
      const problems = await pMap(found, (each) => this.#fetch(each), {
        concurrency: DOWNLOADS_AT_ONCE,
      });
      const refused = problems.filter((problem) => problem !== null);
      if (refused.length > 0) throw new UserError(refused);
      return true;
    }
    await this.#refuseLost(findMarkers(this.#planned, listed.values()), ended);
    return false;
  }

  /** @throws {UserError} where a job of this attempt has ended whose chunks are not there */
  async #refuseLost(found: readonly FoundMarker[], ended: EndedJobs): Promise<void> {
    const { plan } = this.#planned;
    const { missing } = this;
    // What a job left that is running again says nothing of how that will end.
    const markers = found.filter(({ attempt }) => attempt === this.#tools.attempt);
    const gone = new Set([...markers.map(({ job }) => job), ...ended.failed, ...ended.succeeded]);
    const lost = missing.filter((id) => gone.has(plan.jobs.indexOf(jobOf(plan, id))));
    if (lost.length === 0) return;
    const waitedFor = missing.length - lost.length;
    const failures = { ...this.#tools, markers, folder: this.#folder, ended };
    throw new UserError([
      ...(await explainMissing(plan, lost, failures)),
      ...(waitedFor === 0
        ? []
        : [`${counted(waitedFor, 'chunk')} of other jobs had not arrived yet.`]),
    ]);
  }

  /** Gives what is wrong with a chunk that is damaged for good. */
  async #fetch({ id, artifact }: ArrivedChunk): Promise<string | null> {
    const { reporter, artifacts } = this.#tools;
    const tries = (this.#tries.get(artifact.url) ?? 0) + 1;
    this.#tries.set(artifact.url, tries);
    const folder = join(this.#folder, `${id.render}-${id.chunk}-${this.#tries.size}-${tries}`);
    const fetched: FetchedChunk = await fetchChunk(
      this.#planned,
      id,
      artifact,
      folder,
      this.#tools,
    );
    const { report, problems } = fetched;
    if (report !== null && problems.length === 0) {
      this.#whole.set(id, { ...fetched, report });
      const count = `${this.#whole.size} of ${counted(this.#ids.length, 'chunk')} fetched`;
      reporter.info(`${chunkLabel(this.#planned.plan, id)} has arrived: ${count}.`);
      return null;
    }
    return tries < MOST_TRIES ? null : await refuseChunk(this.#planned, fetched, artifacts);
  }

  /**
   * Jobs that will upload no more. One that succeeded counts when it had a minute ago: its chunk was deleted since, as a
   * damaged one is, and it does not run again with those that failed.
   */
  async #askForEnded(): Promise<EndedJobs> {
    const { clock, watch } = this.#tools;
    const since = Math.max(this.#changedAt, this.#watchedAt);
    if (watch === null || clock.now() - since < SECONDS_BETWEEN_WATCHES)
      return { failed: [], succeeded: [] };
    this.#watchedAt = clock.now();
    const { failed, succeeded } = await watch.ended();
    const idle = succeeded.filter((job) => this.#succeeded.has(job));
    this.#succeeded = new Set(succeeded);
    return { failed, succeeded: idle };
  }
}

/**
 * Fetches the chunks of a plan while its jobs render, each as it is uploaded, and checks it as {@link fetchChunk} does.
 *
 * @throws {UserError} as soon as a job has failed whose chunks are not there, or a chunk is damaged twice,
 * or nothing has arrived for too long: each names the chunks and what to run again
 */
export async function awaitChunks(
  planned: DigestedPlan,
  folder: string,
  tools: WaitTools,
): Promise<AwaitedChunks> {
  return await new ChunkWait(planned, folder, tools).run();
}
