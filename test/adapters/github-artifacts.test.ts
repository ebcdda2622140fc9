import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { githubArtifacts } from '../../src/adapters/github-artifacts.ts';
import type { ArtifactStore, StoredArtifact } from '../../src/render/ports.ts';
import { enterJob, readFiles, temporaryFolder, writeFiles } from '../support/artifact-fixtures.ts';
import {
  startArtifactService,
  type ArtifactService,
  type ServiceRequest,
} from '../support/artifact-service.ts';
import { LINK_MODE, makeZip, type MadeZipEntry } from '../support/zip-files.ts';

let stack: AsyncDisposableStack;
let service: ArtifactService;
let store: ArtifactStore;
let work: string;

beforeEach(async () => {
  stack = new AsyncDisposableStack();
  work = stack.use(await temporaryFolder()).path;
  service = stack.use(await startArtifactService());
  enterJob(service.env);
  store = githubArtifacts({ retryDelay: 1 });
});

afterEach(async () => {
  expectNoViolations();
  await stack.disposeAsync();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function expectNoViolations(): void {
  expect(service.violations).toEqual([]);
}

async function uploadFile(text: string, name = 'cut.mp4'): Promise<StoredArtifact> {
  await writeFiles(work, { [name]: text });
  return store.upload({ file: join(work, name) });
}

async function uploadFolder(text: string): Promise<StoredArtifact> {
  await writeFiles(join(work, 'source'), { 'media.mkv': text });
  return store.upload({ name: 'video.0-001.chunk', folder: join(work, 'source') });
}

async function fetched(artifact: StoredArtifact): Promise<Record<string, string>> {
  const folder = join(work, `down-${randomBytes(4).toString('hex')}`);
  await store.download(artifact, folder);
  return readFiles(folder);
}

function timesAsked(request: ServiceRequest): number {
  return service.requests.filter((name) => name === request).length;
}

describe('what GitHub stores', () => {
  test('a single file is stored as it is, with its media type, so that a browser can play it', async () => {
    await uploadFile('a video');
    expect(service.artifacts()).toMatchObject([{ name: 'cut.mp4', contentType: 'video/mp4' }]);
    expect(service.artifacts()[0]?.content.toString()).toBe('a video');
  });

  test('a folder is stored as a zip that is not compressed', async () => {
    await uploadFolder('x'.repeat(5000));
    expect(service.artifacts()).toMatchObject([{ contentType: 'application/zip' }]);
    expect(service.artifacts()[0]?.content.toString('latin1')).toContain('x'.repeat(5000));
  });

  test('20 MB travel in three blocks', async () => {
    const content = randomBytes(20_000_000);
    await writeFiles(work, { 'kit.tar.zst': content });
    const uploaded = await store.upload({ file: join(work, 'kit.tar.zst') });
    expect(timesAsked('PutBlock')).toBe(3);
    await store.download(uploaded, join(work, 'down'));
    expect(content.equals(await readFile(join(work, 'down/kit.tar.zst')))).toBe(true);
  });

  test('the URL is that of the run’s artifact', async () => {
    const { url } = await uploadFile('a video');
    const id = service.artifacts()[0]?.id;
    expect(url).toBe(`https://github.com/octo-org/videos/actions/runs/4711/artifacts/${id}`);
  });

  test.each([
    [undefined, 1],
    [5, 5],
    [0, null],
  ])('with retentionDays %s it expires after %s days', async (retentionDays, days) => {
    store = githubArtifacts({ retentionDays });
    await uploadFile('a video');
    const expiresAt = service.artifacts()[0]?.expiresAt ?? null;
    expect(expiresAt && Math.round((expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(days);
  });
});

describe('a zip that a job made by hand', () => {
  const fetchZip = async (entries: readonly MadeZipEntry[]) => {
    await uploadFolder('frames');
    service.replaceContent('video.0-001.chunk', makeZip(entries));
    const [listed] = await store.list();
    return await fetched(listed!);
  };

  test('writes nothing outside of the folder', async () => {
    const names = ['../outside.txt', '/outside.txt', 'a/../../outside.txt', '..\\outside.txt'];
    const found = await fetchZip(names.map((name) => ({ name, content: 'of the zip' })));
    expect(Object.values(found)).toContain('of the zip');
    expect(Object.keys(await readFiles(work)).filter((name) => !name.startsWith('down-'))).toEqual([
      'source/media.mkv',
    ]);
  });

  test('makes no link: it becomes a file that holds where it led', async () => {
    const link = { name: 'link', content: '/etc/hostname', mode: LINK_MODE };
    expect(await fetchZip([link])).toEqual({ link: link.content });
  });
});

describe('a name that is taken', () => {
  test('is freed, and the upload made again', async () => {
    await uploadFile('old');
    const before = service.requests.length;
    await uploadFile('new');
    expect(service.requests.slice(before)).toEqual([
      'CreateArtifact',
      'ListArtifacts',
      'DeleteArtifact',
      'CreateArtifact',
      'PutBlock',
      'PutBlockList',
      'FinalizeArtifact',
    ]);
  });

  test('is freed when another job holds it', async () => {
    await uploadFile('of another job');
    enterJob(service.envOf('combine'));
    const mine = await uploadFile('mine');
    expect(await store.list()).toEqual([mine]);
  });

  test.each(['drop', 403] as const)(
    'by an owner’s own upload that was never finished (%s) does not lose a file',
    async (fault) => {
      service.inject({ on: 'FinalizeArtifact', with: fault });
      await writeFiles(work, { 'cut.mp4': 'a video' });
      const uploaded = await store.upload({ file: join(work, 'cut.mp4') }, 'one');
      expect(uploaded.name).toBe('cut.mp4');
      expect(await fetched(uploaded)).toEqual({ 'cut.mp4': 'a video' });
    },
  );

  test('in an earlier attempt does not keep the owner from uploading again', async () => {
    await writeFiles(work, { 'cut.mp4': 'of the first attempt' });
    await store.upload({ file: join(work, 'cut.mp4') }, 'one');
    service.startAttempt('failed-jobs');
    enterJob(service.envOf('combine'));
    await writeFiles(work, { 'cut.mp4': 'of the second attempt' });
    const second = await store.upload({ file: join(work, 'cut.mp4') }, 'one');
    expect(await fetched(second)).toEqual({ 'cut.mp4': 'of the second attempt' });
    expect(await store.list()).toEqual([second]);
  });

  test.each(['drop', 403] as const)(
    'by an upload that was never finished (%s) does not lose a file',
    async (fault) => {
      service.inject({ on: 'FinalizeArtifact', with: fault });
      const uploaded = await uploadFile('a video');
      expect(service.artifacts()).toMatchObject([{ name: 'cut~retry2.mp4' }]);
      expect(uploaded.name).toBe('cut.mp4');
      expect(await store.list()).toEqual([uploaded]);
      expect(await fetched(uploaded)).toEqual({ 'cut.mp4': 'a video' });
    },
  );

  test('by uploads that were never finished does not lose a folder', async () => {
    service.inject({ on: 'FinalizeArtifact', with: 403, times: 2 });
    const uploaded = await uploadFolder('frames');
    expect(service.artifacts()).toMatchObject([{ name: 'video.0-001~retry3.chunk' }]);
    expect(await store.list()).toEqual([uploaded]);
    expect(await fetched(uploaded)).toEqual({ 'media.mkv': 'frames' });
  });

  test('is replaced and deleted under whatever name it was stored', async () => {
    service.inject({ on: 'FinalizeArtifact', with: 403 });
    await uploadFile('old');
    const second = await uploadFile('new');
    expect(await store.list()).toEqual([second]);
    await store.delete('cut.mp4');
    expect(service.artifacts()).toEqual([]);
  });

  test('by the upload itself, whose last answer was lost, is one artifact', async () => {
    service.inject({ on: 'FinalizeArtifact', with: 'lose-answer' });
    const uploaded = await uploadFile('a video');
    expect(service.artifacts()).toMatchObject([{ name: 'cut.mp4' }]);
    expect(await store.list()).toEqual([uploaded]);
  });
});

describe('a lost connection', () => {
  test.each(['CreateArtifact', 'PutBlock', 'PutBlockList'] as const)(
    'at %s does not stop an upload',
    async (on) => {
      service.inject({ on, with: 'drop' });
      expect(await fetched(await uploadFile('a video'))).toEqual({ 'cut.mp4': 'a video' });
    },
  );

  test('does not stop a listing, a download or a deletion', async () => {
    const uploaded = await uploadFile('a video');
    service.inject({ on: 'ListArtifacts', with: 'drop' });
    expect(await store.list()).toEqual([uploaded]);
    service.inject({ on: 'GetSignedArtifactURL', with: 'drop' });
    expect(await fetched(uploaded)).toEqual({ 'cut.mp4': 'a video' });
    service.inject({ on: 'DeleteArtifact', with: 'drop' });
    await store.delete('cut.mp4');
    expect(service.artifacts()).toEqual([]);
  });

  test.each(['lose-answer', 404] as const)('at a deletion (%s) is no error', async (fault) => {
    await uploadFile('a video');
    service.inject({ on: 'DeleteArtifact', with: fault });
    await store.delete('cut.mp4');
    expect(timesAsked('DeleteArtifact')).toBe(1);
  });

  test('that stays is an error after four attempts, and nothing is listed', async () => {
    service.inject({ on: 'CreateArtifact', with: 'drop', times: 99 });
    await expect(uploadFile('a video')).rejects.toThrow(
      /^Could not upload the artifact "cut\.mp4" after 4 attempts: .*ECONNRESET/,
    );
    expect(timesAsked('CreateArtifact')).toBe(4);
    expect(await store.list()).toEqual([]);
  });
});

test('a full storage is the user’s to empty: said once, in one line', async () => {
  service.inject({ on: 'CreateArtifact', with: 'full-storage', times: 99 });
  await expect(uploadFile('a video')).rejects.toMatchObject({
    name: 'UserError',
    problems: [expect.stringMatching(/storage of this account is full.*Delete old artifacts/)],
  });
  expect(timesAsked('CreateArtifact')).toBe(1);
});

test('a damaged zip is fetched four times before it is given up', async () => {
  const uploaded = await uploadFolder('x'.repeat(5000));
  service.corrupt(uploaded.name);
  await expect(fetched(uploaded)).rejects.toThrow(/after 4 attempts: .*expected digest sha256:/);
  expect(timesAsked('GetBlob')).toBe(4);
});

describe('when a run is started again', () => {
  test('failed jobs see what earlier attempts stored, and the newest of a name', async () => {
    const kit = await uploadFile('a kit', 'video.kit.tar.zst');
    await uploadFolder('first attempt');
    service.startAttempt('failed-jobs');
    enterJob(service.env);
    const chunk = await uploadFolder('second attempt');
    expect(service.artifacts()).toHaveLength(3);
    expect(await store.list()).toEqual([chunk, kit]);
    expect(await fetched(chunk)).toEqual({ 'media.mkv': 'second attempt' });
    expect(await fetched(kit)).toEqual({ 'video.kit.tar.zst': 'a kit' });
  });

  test('a name that an unfinished upload held is free again', async () => {
    service.inject({ on: 'FinalizeArtifact', with: 403, times: 4 });
    await expect(uploadFile('first attempt')).rejects.toThrow(/after 4 attempts: .*403/);
    service.startAttempt('failed-jobs');
    enterJob(service.env);
    await uploadFile('second attempt');
    expect(service.artifacts()).toMatchObject([{ name: 'cut.mp4', attempt: 2 }]);
  });

  test('a deletion covers the artifacts of all attempts', async () => {
    await uploadFile('first attempt');
    service.startAttempt('failed-jobs');
    enterJob(service.env);
    await uploadFile('second attempt');
    await store.delete('cut.mp4');
    expect(await store.list()).toEqual([]);
  });

  test('all jobs see nothing of earlier attempts', async () => {
    await uploadFile('first attempt');
    service.startAttempt('all-jobs');
    enterJob(service.env);
    expect(await store.list()).toEqual([]);
  });
});
