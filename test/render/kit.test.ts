import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { PLAN_VERSION, type Plan } from '../../src/core/plan.ts';
import { digestFolder } from '../../src/render/digest.ts';
import type { Archiver } from '../../src/render/ports.ts';
import { checkKit, fetchKit, uploadKit, writeKitFile, writePlan } from '../../src/render/kit.ts';
import {
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../support/artifact-fixtures.ts';
import { makeTestPlan } from '../support/plans.ts';

const PROPS = {
  input: '{"title":"🎬 \\"it\'s\\""}',
  resolved: '{"at":"remotion-date:2026-10-04T08:30:00.000Z"}',
};

let folder: TemporaryFolder;
let kit: string;
let plan: Plan;

beforeEach(async () => {
  folder = await temporaryFolder();
  kit = path.join(folder.path, 'kit');
  await writeFiles(path.join(kit, 'bundle'), {
    'index.html': '<html>',
    'public/a b.txt': 'a file',
  });
  await writeFiles(path.join(kit, 'fonts'), { 'Inter.ttf': 'outlines' });
  plan = makeTestPlan({
    props: {
      input: await writeKitFile(kit, 'props/0-input.json', PROPS.input),
      resolved: await writeKitFile(kit, 'props/0-resolved.json', PROPS.resolved),
    },
    bundleDigest: await digestFolder(path.join(kit, 'bundle')),
    fonts: {
      shipped: await digestFolder(path.join(kit, 'fonts')),
      list: await writeKitFile(kit, 'fonts.json', '[]'),
      onMismatch: 'error',
    },
  });
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

/** Sends the kit as it lies there to another job. */
async function send(planDigest: string): Promise<{ plan: Plan; kit: string }> {
  const tools = {
    archiver: tarArchiver,
    artifacts: folderArtifacts(path.join(folder.path, 'artifacts')),
  };
  const name = await uploadKit(kit, folder.path, { plan, planDigest }, tools);
  expect(name).toBe(`hello.${planDigest.slice(0, 12)}.kit.tar.zst`);
  const target = path.join(folder.path, 'job');
  await mkdir(target);
  const fetched = await fetchKit({ name, planDigest, folder: target }, tools);
  await checkKit(fetched);
  return fetched;
}

test('a kit arrives with its plan and all its files', async () => {
  const arrived = await send(await writePlan(kit, plan));
  expect(arrived.plan).toEqual(plan);
  expect(await readFiles(arrived.kit)).toEqual(await readFiles(kit));
  expect(await readFile(path.join(arrived.kit, 'props/0-input.json'), 'utf8')).toBe(PROPS.input);
});

test('a job goes on when it has the plan, the fonts and the scripts of the renderer, before its programs', async () => {
  await writeFiles(path.join(kit, 'runtime/node_modules/@remotion'), {
    'compositor-linux-x64-gnu/ffmpeg': 'a program',
    'renderer/index.js': 'a script',
  });
  const planDigest = await writePlan(kit, plan);
  const artifacts = folderArtifacts(path.join(folder.path, 'artifacts'));
  const goOn = Promise.withResolvers<void>();
  const arrived: string[] = [];
  const archiver: Archiver = {
    ...tarArchiver,
    unpack: async (file, target, onEntry) => {
      const entries: string[] = [];
      await tarArchiver.unpack(file, target, (entry) => entries.push(entry));
      for (const entry of entries) {
        onEntry?.(entry);
        if (entry === '' || entry === '.') await goOn.promise;
        arrived.push(path.basename(entry));
      }
    },
  };
  const tools = { archiver, artifacts };
  const name = await uploadKit(kit, folder.path, { plan, planDigest }, tools);
  const target = path.join(folder.path, 'job');
  await mkdir(target);
  await using fetched = await fetchKit({ name, planDigest, folder: target }, tools);
  expect(arrived.toSorted()).toEqual(['Inter.ttf', 'fonts.json', 'index.js', 'plan.json']);
  goOn.resolve();
  await fetched.unpacked;
  expect(arrived).toEqual(expect.arrayContaining(['ffmpeg', 'index.html']));
});

test('a kit that stays on its machine is not packed, and only what its jobs read is held against digests', async () => {
  plan = { ...plan, bundleDigest: null, runtimeDigest: null };
  const arrived = await send(await writePlan(kit, plan));
  expect(await readFiles(arrived.kit)).toEqual(await readFiles(kit));
  const [stored] = await folderArtifacts(path.join(folder.path, 'artifacts')).list();
  expect(await readFiles(fileURLToPath(stored!.url))).toEqual(await readFiles(kit));
});

test('a machine that cannot unpack the kit is not taken for a fault of the plan', async () => {
  const planDigest = await writePlan(kit, plan);
  const artifacts = folderArtifacts(path.join(folder.path, 'artifacts'));
  const tools = { archiver: tarArchiver, artifacts };
  const name = await uploadKit(kit, folder.path, { plan, planDigest }, tools);
  const target = path.join(folder.path, 'job');
  await writeFiles(target, { kit: 'in the way' });
  const fetched = fetchKit({ name, planDigest, folder: target }, tools);
  await expect(fetched).rejects.toThrow(
    /^kit: this machine cannot unpack the artifact "hello\.[0-9a-f]{12}\.kit\.tar\.zst": E[A-Z]+: /,
  );
});

describe('a kit is refused', () => {
  test('whose plan is another', async () => {
    const digest = await writePlan(kit, plan);
    await writePlan(kit, { ...plan, name: 'other' });
    await expect(send(digest)).rejects.toThrow(
      /^plan-digest: the plan in the kit has the digest [0-9a-f]{64}, expected /,
    );
  });

  test('that has no plan', async () => {
    await expect(send('0'.repeat(64))).rejects.toThrow('kit: it holds no plan.json.');
  });

  test('whose plan is of another version', async () => {
    const digest = await writePlan(kit, { ...plan, version: PLAN_VERSION + 1 } as unknown as Plan);
    await expect(send(digest)).rejects.toThrow(
      `kit: its plan cannot be read by this version of remotion-matrix (it reads version ${PLAN_VERSION}). Use one version of the actions in all jobs.`,
    );
  });

  test('whose bundle and props are not those that were planned, each named', async () => {
    const digest = await writePlan(kit, plan);
    await rm(path.join(kit, 'bundle/public/a b.txt'));
    await writeFile(path.join(kit, 'props/0-input.json'), '{}');
    await expect(send(digest)).rejects.toMatchObject({
      problems: [
        /^kit: its bundle has the digest/,
        /^kit: its props\/0-input\.json has the digest/,
      ].map((line) => expect.stringMatching(line) as unknown),
    });
  });

  test('whose fonts or list of fonts are not those that were planned, each named', async () => {
    const digest = await writePlan(kit, plan);
    await writeFile(path.join(kit, 'fonts/Inter.ttf'), 'other outlines');
    await writeFile(path.join(kit, 'fonts.json'), '[ ]');
    await expect(send(digest)).rejects.toMatchObject({
      problems: [/^kit: its fonts has the digest/, /^kit: its fonts\.json has the digest/].map(
        (line) => expect.stringMatching(line) as unknown,
      ),
    });
  });

  test('that is damaged where it is stored', async () => {
    const artifacts = folderArtifacts(path.join(folder.path, 'artifacts'));
    const planDigest = await writePlan(kit, plan);
    const tools = { archiver: tarArchiver, artifacts };
    const name = await uploadKit(kit, folder.path, { plan, planDigest }, tools);
    await writeFile(new URL((await artifacts.list())[0]!.url), 'no archive');
    await expect(fetchKit({ name, planDigest, folder: folder.path }, tools)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^kit: .* is damaged.* Run this job again, and if that does not help, the plan job\.$/,
      ) as unknown,
    });
  });
});
