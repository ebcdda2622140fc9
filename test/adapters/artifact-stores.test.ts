import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { githubArtifacts } from '../../src/adapters/github-artifacts.ts';
import { NameTaken, uploadUnderFreeName } from '../../src/render/free-name.ts';
import type { ArtifactStore, StoredArtifact } from '../../src/render/ports.ts';
import { enterJob, readFiles, temporaryFolder, writeFiles } from '../support/artifact-fixtures.ts';
import { startArtifactService } from '../support/artifact-service.ts';

interface Subject {
  readonly store: ArtifactStore;
  /** Changes what is stored, behind the store's back. */
  damage(artifact: StoredArtifact): Promise<void>;
}

/** Both stores keep the same contract; each row opens one. */
const STORES: Readonly<Record<string, (stack: AsyncDisposableStack) => Promise<Subject>>> = {
  async 'in a folder'(stack) {
    const root = stack.use(await temporaryFolder()).path;
    return {
      store: folderArtifacts(join(root, 'not', 'there', 'yet')),
      async damage({ url }) {
        const file = fileURLToPath(url);
        const content = await readFile(file);
        content[0] = (content[0] ?? 0) ^ 0xff;
        await writeFile(file, content);
      },
    };
  },
  async 'in GitHub’s service'(stack) {
    const service = await startArtifactService();
    stack.defer(async () => {
      await service[Symbol.asyncDispose]();
      expect(service.violations).toEqual([]);
    });
    enterJob(service.env);
    return {
      store: githubArtifacts({ retryDelay: 1 }),
      async damage({ name }) {
        service.corrupt(name);
      },
    };
  },
};

describe.each(Object.entries(STORES))('artifacts %s', (_name, open) => {
  let stack: AsyncDisposableStack;
  let subject: Subject;
  let store: ArtifactStore;
  let work: string;

  beforeEach(async () => {
    stack = new AsyncDisposableStack();
    work = stack.use(await temporaryFolder()).path;
    subject = await open(stack);
    store = subject.store;
  });

  afterEach(async () => {
    await stack.disposeAsync();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  const path = (name: string): string => join(work, name);

  async function uploadText(name: string, text: string): Promise<StoredArtifact> {
    await writeFiles(path('up'), { [name]: text });
    return store.upload({ file: join(path('up'), name) });
  }

  async function fetched(artifact: StoredArtifact): Promise<Record<string, string>> {
    const folder = path(`down-${randomBytes(4).toString('hex')}`);
    await store.download(artifact, folder);
    return readFiles(folder);
  }

  test('an empty store lists nothing', async () => {
    expect(await store.list()).toEqual([]);
  });

  test('a folder comes back with the same files', async () => {
    const files = { 'report.json': '{}', 'a/b/c.txt': 'deep', 'Grüße 🎬 (1).txt': 'unicode' };
    await writeFiles(path('source'), files);
    const uploaded = await store.upload({ name: 'chunk', folder: path('source') });
    expect(await store.list()).toEqual([uploaded]);
    expect(await fetched(uploaded)).toEqual(files);
  });

  test('a file comes back under its own name, which names the artifact', async () => {
    const uploaded = await uploadText('hello.mp4', 'a video');
    expect(uploaded).toMatchObject({ name: 'hello.mp4', size: 7 });
    expect(uploaded.digest).toBe(
      'sha256:3dbe53a2de431feaea25139a6ea5eb705629d3fb419181298046d78d55acb055',
    );
    expect(await fetched(uploaded)).toEqual({ 'hello.mp4': 'a video' });
  });

  test('a file’s name may hold any letters', async () => {
    const uploaded = await uploadText("Grüße, l'été 🎬 100%.mp4", 'a video');
    expect(await store.list()).toEqual([uploaded]);
    expect(await fetched(uploaded)).toEqual({ "Grüße, l'été 🎬 100%.mp4": 'a video' });
  });

  test('a download leaves alone what else is in the folder', async () => {
    await writeFiles(path('target'), { 'mine.txt': 'mine', 'hello.txt': 'old' });
    await store.download(await uploadText('hello.txt', 'new'), path('target'));
    expect(await readFiles(path('target'))).toEqual({ 'mine.txt': 'mine', 'hello.txt': 'new' });
  });

  test('media in a folder that looks like parts of a zip comes back as it was', async () => {
    const signatures = ['504b0304', '504b0708', '504b0102', '504b0506'];
    const media = Buffer.concat(
      signatures.flatMap((hex) => [randomBytes(70_000), Buffer.from(hex, 'hex')]),
    );
    await writeFiles(path('source'), { 'media.mkv': media });
    const uploaded = await store.upload({ name: 'chunk', folder: path('source') });
    await store.download(uploaded, path('target'));
    expect(media.equals(await readFile(path('target/media.mkv')))).toBe(true);
  });

  test('a second upload of a name replaces the first', async () => {
    await uploadText('hello.txt', 'old');
    const second = await uploadText('hello.txt', 'new');
    expect(await store.list()).toEqual([second]);
    expect(await fetched(second)).toEqual({ 'hello.txt': 'new' });
  });

  describe('of an owner', () => {
    async function uploadAs(owner: string, name: string, text: string): Promise<StoredArtifact> {
      await writeFiles(path(`of ${owner}`), { [name]: text });
      return store.upload({ file: join(path(`of ${owner}`), name) }, owner);
    }

    test('do not replace what another owner, or nobody known, has made', async () => {
      await uploadText('plain.mp4', 'of a step');
      const first = await uploadAs('one', 'cut.mp4', 'of one');
      for (const name of ['plain.mp4', 'cut.mp4'])
        await expect(uploadAs('two', name, 'of two')).rejects.toThrow(NameTaken);
      expect(await fetched(first)).toEqual({ 'cut.mp4': 'of one' });
      expect((await store.list()).map(({ name }) => name).toSorted()).toEqual([
        'cut.mp4',
        'plain.mp4',
      ]);
    });

    test('go by the next free name, and so do those that come at once', async () => {
      const owners = ['one', 'two', 'three'];
      const uploaded = await Promise.all(
        owners.map((owner) =>
          uploadUnderFreeName('cut.mp4', async (name) => uploadAs(owner, name, `of ${owner}`)),
        ),
      );
      expect(uploaded.map(({ name }) => name).toSorted()).toEqual([
        'cut-2.mp4',
        'cut-3.mp4',
        'cut.mp4',
      ]);
      for (const [index, artifact] of uploaded.entries())
        expect(await fetched(artifact)).toEqual({ [artifact.name]: `of ${owners[index]}` });
    });

    test('are found again if the same is uploaded again', async () => {
      const first = await uploadAs('one', 'cut.mp4', 'a video');
      expect(await uploadAs('one', 'cut.mp4', 'a video')).toMatchObject({ digest: first.digest });
      expect(await store.list()).toHaveLength(1);
    });
  });

  test('artifacts of several names are listed side by side', async () => {
    await Promise.all(['a.txt', 'b.txt', 'c.txt'].map((name) => uploadText(name, name)));
    const names = (await store.list()).map(({ name }) => name);
    expect(names.toSorted()).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  test('what is deleted is not listed, and its name is free', async () => {
    await uploadText('hello.txt', 'old');
    await store.delete('hello.txt');
    expect(await store.list()).toEqual([]);
    expect(await fetched(await uploadText('hello.txt', 'new'))).toEqual({ 'hello.txt': 'new' });
  });

  test('deleting what is not there is no error', async () => {
    await store.delete('nothing');
    expect(await store.list()).toEqual([]);
  });

  test('a damaged artifact is an error, and none of it reaches the folder', async () => {
    const uploaded = await uploadText('hello.txt', 'hello');
    await subject.damage(uploaded);
    await expect(store.download(uploaded, path('target'))).rejects.toThrow(uploaded.digest ?? '-');
    expect(await readFiles(path('target'))).toEqual({});
  });

  test('a folder without a file is refused', async () => {
    await writeFiles(path('source/empty'), {});
    await expect(store.upload({ name: 'chunk', folder: work })).rejects.toThrow(/no file in/);
  });

  test('a folder is no file', async () => {
    await writeFiles(path('source'), { 'a.txt': 'a' });
    await expect(store.upload({ file: path('source') })).rejects.toThrow(/is not a file/);
  });

  test('a file that is not there is refused', async () => {
    await expect(store.upload({ file: path('missing.mp4') })).rejects.toThrow(/ENOENT/);
    expect(await store.list()).toEqual([]);
  });

  test.each(['../escape', 'a/b', 'a\\b', '..', '.', '', 'a:b', 'line\nbreak'])(
    'the name %j is refused',
    async (name) => {
      await writeFiles(path('source'), { 'a.txt': 'a' });
      await expect(store.upload({ name, folder: path('source') })).rejects.toThrow(
        /cannot name an artifact/,
      );
    },
  );
});
