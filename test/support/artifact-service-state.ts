import { Buffer } from 'node:buffer';
import { createHash, randomUUID } from 'node:crypto';
import type { CacheRecord } from './cache-service.ts';

/** What a job of an attempt is allowed to do: the two ids of its token's scope. */
export interface JobIdentity {
  /** GitHub gives each attempt of a run its own. */
  readonly run: string;
  readonly job: string;
  readonly attempt: number;
}

export interface ArtifactRecord {
  readonly id: number;
  readonly name: string;
  readonly owner: JobIdentity;
  readonly mimeType: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  /** Base64 block id to content, until a block list is committed. */
  readonly blocks: Map<string, Buffer>;
  /** The query parameter without which the blob's URL is refused. */
  readonly signature: string;
  content: Buffer | null;
  contentType: string;
  /** Set by FinalizeArtifact. */
  digest: string | null;
  finalized: boolean;
}

/** The service's memory: the artifacts of one workflow run, over its attempts. */
export class ServiceState {
  readonly artifacts: ArtifactRecord[] = [];
  readonly cacheEntries: CacheRecord[] = [];
  readonly violations: string[] = [];
  readonly #jobs = new Map<string, JobIdentity>();
  /** Ids of the attempts whose artifacts the running one sees, the running one last. */
  #visible: string[] = [randomUUID()];
  #attempt = 1;
  #nextId = 1001;

  get attempt(): number {
    return this.#attempt;
  }

  /** "Re-run failed jobs" sees what earlier attempts stored, "re-run all jobs" does not. */
  startAttempt(kind: 'failed-jobs' | 'all-jobs'): void {
    this.#attempt += 1;
    this.#visible = [...(kind === 'failed-jobs' ? this.#visible : []), randomUUID()];
  }

  /** A token for a job of the running attempt: a JWT, which the client reads and the service compares. */
  issueToken(job: string): string {
    const run = this.#visible.at(-1) ?? '';
    const identity = { run, job: digestOf(`${run}/${job}`).slice(7, 43), attempt: this.#attempt };
    const scope = `Actions.GenericRead:00000000 Actions.Results:${run}:${identity.job}`;
    const parts = [
      { alg: 'none', typ: 'JWT' },
      { scp: scope, iss: 'test' },
    ];
    const token = [...parts.map((part) => base64url(JSON.stringify(part))), 'unsigned'].join('.');
    this.#jobs.set(token, identity);
    return token;
  }

  jobOf(token: string): JobIdentity | undefined {
    return this.#jobs.get(token);
  }

  /** The artifact that holds a name in an attempt, finished or not. */
  holderOf(run: string, name: string): ArtifactRecord | undefined {
    return this.artifacts.find(
      (artifact) => artifact.owner.run === run && artifact.name === name && !isExpired(artifact),
    );
  }

  /** What the running attempt lists: finished ones alone. */
  listed(): ArtifactRecord[] {
    return this.artifacts.filter(
      (artifact) =>
        artifact.finalized && !isExpired(artifact) && this.#visible.includes(artifact.owner.run),
    );
  }

  create(
    owner: JobIdentity,
    { name, mimeType, expiresAt }: { name: string; mimeType: string; expiresAt: Date | null },
  ): ArtifactRecord {
    const record: ArtifactRecord = {
      id: this.#nextId,
      name,
      owner,
      mimeType,
      createdAt: new Date(),
      expiresAt,
      blocks: new Map(),
      signature: randomUUID(),
      content: null,
      contentType: mimeType,
      digest: null,
      finalized: false,
    };
    this.#nextId += 1;
    this.artifacts.push(record);
    return record;
  }

  forget(record: ArtifactRecord): void {
    this.artifacts.splice(this.artifacts.indexOf(record), 1);
  }
}

function isExpired({ expiresAt }: ArtifactRecord): boolean {
  return expiresAt !== null && expiresAt.getTime() <= Date.now();
}

/** `sha256:<hex>` */
export function digestOf(content: string | Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}
