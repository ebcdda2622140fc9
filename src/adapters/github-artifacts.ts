import { ArtifactNotFoundError, DefaultArtifactClient, type Artifact } from '@actions/artifact';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';
import { DamagedArtifact } from '../render/damaged-artifact.ts';
import { digestFile } from '../render/digest.ts';
import { NameTaken } from '../render/free-name.ts';
import type { ArtifactContent, ArtifactStore, StoredArtifact } from '../render/ports.ts';
import { artifactName, filesOf, moveFiles } from './artifact-content.ts';
import { messageOf } from '../core/message-of.ts';
import { retry } from './artifact-retry.ts';
import { plainName, storedName } from './taken-names.ts';

/** Milliseconds. With the doubling of {@link retry} a job waits about 14 seconds before it gives up. */
const RETRY_DELAY = 2000;

/** Times that one upload frees its name, or takes another one, before it gives up. */
const MAX_TAKEN = 8;

export interface GithubArtifactOptions {
  /** Days until GitHub deletes what is uploaded: 1 where it is left out, 0 for the repository's own setting. */
  readonly retentionDays?: number | undefined;
  /** Milliseconds before the first retry of a failed request. */
  readonly retryDelay?: number | undefined;
}

/**
 * The artifacts of this workflow run in GitHub's artifact service. A single file is stored as it is, so that the
 * browser can play it; a folder as a zip that is not compressed, since media is already.
 *
 * The client reads the environment that GitHub gives to the steps of JavaScript actions.
 */
export function githubArtifacts(options: GithubArtifactOptions = {}): ArtifactStore {
  const { retentionDays = 1, retryDelay = RETRY_DELAY } = options;
  const client = new DefaultArtifactClient();
  return {
    upload: (content, owner) => upload(client, content, { owner, retentionDays, retryDelay }),
    list: () => list(client, retryDelay),
    download: (artifact, folder) => download(client, artifact, folder, retryDelay),
    delete: (name) => remove(client, name, retryDelay),
  };
}

type Client = DefaultArtifactClient;

interface UploadOptions {
  readonly owner: string | undefined;
  readonly retentionDays: number;
  readonly retryDelay: number;
}

async function upload(
  client: Client,
  content: ArtifactContent,
  { owner, retentionDays, retryDelay }: UploadOptions,
): Promise<StoredArtifact> {
  const name = artifactName(content);
  // A missing file is found here, before requests are made and made again.
  await filesOf(content);
  let nth = 1;
  let begun = false;
  const uploadUnlessTaken = async (): Promise<StoredArtifact> => {
    for (let taken = 0; ; taken += 1) {
      const stored = storedName(name, nth);
      try {
        return { ...(await uploadAs(client, content, stored, retentionDays)), name };
      } catch (error) {
        if (/storage quota/i.test(messageOf(error))) throw fullStorage(error);
        const isTaken = messageOf(error).includes('(409)');
        if (isTaken && owner !== undefined) {
          const own = await findOwn(client, content, stored, begun);
          if (own !== null) return { ...own, name };
        } else if (!isTaken || taken === MAX_TAKEN) {
          begun = true;
          throw error;
        }
      }
      if (owner !== undefined || !(await deleteStored(client, stored))) nth += 1;
    }
  };
  return retry(`upload the artifact ${JSON.stringify(name)}`, retryDelay, uploadUnlessTaken);
}

/**
 * Looks at what holds a name in this attempt. GitHub keeps no owners. So an artifact with the same content is taken for
 * the upload's own, whose answer was lost, and no other one is. A name that nothing listed holds is that of an upload
 * which was begun: by this one, if it has begun, else by another.
 *
 * @returns null if the upload's own earlier try holds the name, and never finished
 * @throws {NameTaken} if it is somebody else's
 */
async function findOwn(
  client: Client,
  content: ArtifactContent,
  stored: string,
  begun: boolean,
): Promise<StoredArtifact | null> {
  const { artifacts } = await client.listArtifacts();
  const found = artifacts.filter(({ name }) => name === stored);
  if (found.length === 0 && begun) return null;
  const digest = 'file' in content ? `sha256:${(await digestFile(content.file)).sha256}` : null;
  const own = found
    .map((artifact) => describe(stored, artifact))
    .find((artifact) => artifact.digest !== null && artifact.digest === digest);
  if (own === undefined) throw new NameTaken(stored);
  return own;
}

/** The client stores a single file under the file's own name: another name needs a link that has it. */
async function uploadAs(
  client: Client,
  content: ArtifactContent,
  stored: string,
  retentionDays: number,
): Promise<StoredArtifact> {
  if ('folder' in content) {
    const { folder, files } = await filesOf(content);
    const paths = files.map((path) => resolve(folder, path));
    const options = { retentionDays, compressionLevel: 0 };
    return describe(stored, await client.uploadArtifact(stored, paths, folder, options));
  }
  const links = await mkdtemp(join(tmpdir(), 'artifact-'));
  try {
    const file = join(links, stored);
    await symlink(resolve(content.file), file);
    const options = { retentionDays, skipArchive: true };
    return describe(stored, await client.uploadArtifact(stored, [file], links, options));
  } finally {
    await rm(links, { recursive: true, force: true });
  }
}

async function list(client: Client, retryDelay: number): Promise<StoredArtifact[]> {
  const newest = new Map<string, StoredArtifact>();
  for (const artifact of await listStored(client, retryDelay)) {
    const name = plainName(artifact.name);
    if (!newest.has(name)) newest.set(name, describe(name, artifact));
  }
  return [...newest.values()];
}

/** Of all attempts that this one sees, the newest first. */
async function listStored(client: Client, retryDelay: number): Promise<Artifact[]> {
  const { artifacts } = await retry('list the artifacts of this run', retryDelay, () =>
    client.listArtifacts(),
  );
  return artifacts.toSorted((a, b) => b.id - a.id);
}

/**
 * The files wait in a hidden folder until the digest is right; inside the target, since a file can be renamed on one
 * disk only.
 */
async function download(
  client: Client,
  artifact: StoredArtifact,
  folder: string,
  retryDelay: number,
): Promise<void> {
  const staging = join(folder, `.arriving-${randomUUID()}`);
  const id = Number(/\/artifacts\/(\d+)$/.exec(artifact.url)?.[1]);
  try {
    await retry(`download the artifact ${JSON.stringify(artifact.name)}`, retryDelay, async () => {
      await rm(staging, { recursive: true, force: true });
      const expected = artifact.digest === null ? {} : { expectedHash: artifact.digest };
      const { digestMismatch } = await client.downloadArtifact(id, { path: staging, ...expected });
      if (digestMismatch === true) {
        throw new DamagedArtifact(
          `what arrives does not have the expected digest ${artifact.digest}.`,
        );
      }
    });
    await restoreName(staging, artifact.name);
    await moveFiles(staging, folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** A single file comes with the name it was stored under. */
async function restoreName(folder: string, name: string): Promise<void> {
  for (const file of await readdir(folder)) {
    if (file !== name && plainName(file) === name)
      await rename(join(folder, file), join(folder, name));
  }
}

async function remove(client: Client, name: string, retryDelay: number): Promise<void> {
  for (const artifact of await listStored(client, retryDelay)) {
    if (plainName(artifact.name) !== name) continue;
    await retry(`delete the artifact ${JSON.stringify(name)}`, retryDelay, () =>
      deleteStored(client, artifact.name),
    );
  }
}

/**
 * Deletes the newest artifact of a stored name. False where there is none. A 404 after the listing means that another
 * job was faster, or that the answer to an earlier request was lost.
 */
async function deleteStored(client: Client, stored: string): Promise<boolean> {
  try {
    await client.deleteArtifact(stored);
    return true;
  } catch (error) {
    if (error instanceof ArtifactNotFoundError || messageOf(error).includes('(404)')) return false;
    throw error;
  }
}

/** The listing gives digests as `sha256:<hex>`, an upload gives the bare hex digits. */
function describe(
  name: string,
  { id, size, digest }: { id?: number; size?: number; digest?: string },
): StoredArtifact {
  const {
    GITHUB_SERVER_URL: server = 'https://github.com',
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
  } = process.env;
  return {
    name,
    size: size ?? 0,
    digest: digest === undefined ? null : `sha256:${digest.replace(/^sha256:/, '')}`,
    url: `${server}/${repository}/actions/runs/${run}/artifacts/${id}`,
  };
}

function fullStorage(cause: unknown): UserError {
  return new UserError(
    "GitHub's artifact storage of this account is full. Delete old artifacts or raise the limit (Settings, Billing), and re-run the failed jobs; GitHub counts deleted artifacts for some hours more.",
    { cause },
  );
}
