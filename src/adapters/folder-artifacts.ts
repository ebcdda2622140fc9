import { randomUUID } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { DamagedArtifact } from '../render/damaged-artifact.ts';
import { NameTaken } from '../render/free-name.ts';
import type { ArtifactContent, ArtifactStore, StoredArtifact } from '../render/ports.ts';
import { artifactName, copyFiles, filesOf, linkFiles, listFiles } from './artifact-content.ts';
import { shareFile } from './folder-contents.ts';
import { digestFile, digestFolder } from '../render/digest.ts';

const RECORD_SUFFIX = '.json';

/** What `<root>/<name>.json` holds. The files lie in `<root>/content/<content>/`. */
const recordSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(['file', 'folder']),
  /** Bytes of all files. */
  size: z.int().nonnegative(),
  /** Null where nothing is digested. */
  digest: z.string().nullable(),
  content: z.uuid(),
  /** The render that made it, if only that one may replace it. */
  owner: z.string().optional(),
});
type ArtifactRecord = z.infer<typeof recordSchema>;

export interface FolderArtifactsOptions {
  /**
   * Whether the folder belongs to one run on one machine. Then files that are uploaded and downloaded are hard links where
   * the file system has them, which nobody may write into, and nothing is digested.
   */
  readonly inPlace?: boolean;
}

/**
 * Artifacts in a folder that all jobs share: under act, and for the local command.
 *
 * An upload copies its files to a place of their own and then renames a record into place. Renaming a file is atomic,
 * so that other processes see an artifact whole or not at all, and the last of several uploads of a name wins.
 */
export function folderArtifacts(root: string, options: FolderArtifactsOptions = {}): ArtifactStore {
  return {
    upload: (content, owner) => upload(root, content, { ...options, owner }),
    list: () => list(root),
    download: (artifact, folder) => download(root, artifact, folder, options),
    delete: (name) => remove(root, name),
  };
}

async function upload(
  root: string,
  content: ArtifactContent,
  { inPlace = false, owner }: FolderArtifactsOptions & { readonly owner: string | undefined },
): Promise<StoredArtifact> {
  const name = artifactName(content);
  const kind = 'file' in content ? 'file' : 'folder';
  const source = await filesOf(content);

  const id = randomUUID();
  const folder = contentFolder(root, id);
  try {
    const put = inPlace ? linkFiles : copyFiles;
    const size = await put(source.folder, source.files, folder);
    const digest = inPlace ? null : await digestContent(kind, folder, name);
    const record: ArtifactRecord = { name, kind, size, digest, content: id, owner };
    const replaced = owner === undefined ? await readRecord(root, name) : await claim(root, record);
    await writeRecord(root, record);
    if (replaced !== null) await discard(contentFolder(root, replaced.content));
    return describe(root, record);
  } catch (error) {
    await discard(folder);
    throw error;
  }
}

/**
 * Takes the record's name for its owner, and gives what the owner had there. A link, unlike a renamed file, replaces
 * nothing: of two that come at once, one is refused.
 *
 * @throws {NameTaken} if another owner has it, or nobody known
 */
async function claim(root: string, record: ArtifactRecord): Promise<ArtifactRecord | null> {
  const claimed = `${contentFolder(root, record.content)}.claim`;
  await writeFile(claimed, JSON.stringify(record));
  try {
    await link(claimed, recordFile(root, record.name));
    return null;
  } catch (error) {
    const found = await readRecord(root, record.name);
    if (found !== null && found.owner !== record.owner)
      throw new NameTaken(record.name, { cause: error });
    // It is the owner's own, or the disk has no links.
    return found;
  } finally {
    await rm(claimed, { force: true });
  }
}

async function list(root: string): Promise<StoredArtifact[]> {
  const found: StoredArtifact[] = [];
  for (const entry of await entriesOf(root)) {
    if (!entry.isFile() || !entry.name.endsWith(RECORD_SUFFIX)) continue;
    const record = await readRecord(root, entry.name.slice(0, -RECORD_SUFFIX.length));
    if (record !== null) found.push(describe(root, record));
  }
  return found;
}

async function download(
  root: string,
  artifact: StoredArtifact,
  folder: string,
  { inPlace = false }: FolderArtifactsOptions,
): Promise<void> {
  const record = await readRecord(root, artifact.name);
  if (record === null) {
    throw new Error(`The artifact ${JSON.stringify(artifact.name)} is not in ${root}.`);
  }
  const stored = contentFolder(root, record.content);
  const actual = inPlace ? artifact.digest : await digestContent(record.kind, stored, record.name);
  if (actual !== artifact.digest) {
    throw new DamagedArtifact(
      `The artifact ${JSON.stringify(artifact.name)} in ${root} is damaged, or was replaced: its digest is ${actual}, expected ${artifact.digest}.`,
    );
  }
  if (inPlace) await linkFiles(stored, await listFiles(stored), folder);
  // A kit may be large, and is only read: what is stored is shared with whoever takes it.
  else if (record.kind === 'file')
    await shareFile(join(stored, record.name), join(folder, record.name));
  else await copyFiles(stored, await listFiles(stored), folder);
}

async function remove(root: string, name: string): Promise<void> {
  const record = await readRecord(root, name);
  if (record === null) return;
  await rm(recordFile(root, name), { force: true });
  await discard(contentFolder(root, record.content));
}

function describe(
  root: string,
  { name, kind, size, digest, content }: ArtifactRecord,
): StoredArtifact {
  const folder = contentFolder(root, content);
  return {
    name,
    size,
    digest,
    url: pathToFileURL(kind === 'file' ? join(folder, name) : folder).href,
  };
}

async function digestContent(
  kind: ArtifactRecord['kind'],
  folder: string,
  name: string,
): Promise<string> {
  const sha256 =
    kind === 'file' ? (await digestFile(join(folder, name))).sha256 : await digestFolder(folder);
  return `sha256:${sha256}`;
}

/** Null where there is no artifact of that name. */
async function readRecord(root: string, name: string): Promise<ArtifactRecord | null> {
  const file = recordFile(root, name);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
  try {
    return recordSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Error(`${file} is no record of an artifact. Delete it, or choose another folder.`, {
      cause: error,
    });
  }
}

async function writeRecord(root: string, record: ArtifactRecord): Promise<void> {
  const draft = `${contentFolder(root, record.content)}${RECORD_SUFFIX}`;
  await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`);
  await rename(draft, recordFile(root, record.name));
}

async function entriesOf(root: string): Promise<Dirent[]> {
  try {
    return await readdir(root, { withFileTypes: true });
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}

function contentFolder(root: string, id: string): string {
  return join(root, 'content', id);
}

function recordFile(root: string, name: string): string {
  return join(root, `${artifactName({ name, folder: root })}${RECORD_SUFFIX}`);
}

function discard(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true });
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
