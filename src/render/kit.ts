import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { kitArtifactName } from '../core/artifact-names.ts';
import { planSchema, PLAN_VERSION, type DigestedPlan, type Plan } from '../core/plan.ts';
import { refusal } from '../core/read-inputs.ts';
import { messageOf } from '../core/message-of.ts';
import { UserError } from '../core/user-error.ts';
import { digestFile, digestFolder, digestOf } from './digest.ts';
import type { Archiver, ArtifactStore } from './ports.ts';

/** Paths inside a kit. */
export const KIT = {
  plan: 'plan.json',
  bundle: 'bundle',
  runtime: 'runtime',
  props: 'props',
  fonts: 'fonts',
  fontList: 'fonts.json',
} as const;

/** Returns where Remotion finds the bundle: in the kit, or on a site. */
export function findServeUrl(kit: string, { serveUrl }: Pick<Plan, 'serveUrl'>): string {
  return serveUrl ?? join(kit, KIT.bundle);
}

/**
 * What a job needs to open Chrome comes first in the archive: it does so while the rest is unpacked. Remotion's programs
 * are most of the runtime, and are not needed for it.
 */
const FIRST: readonly string[] = [KIT.plan, KIT.fonts, KIT.fontList, KIT.runtime];

function comesFirst(path: string): boolean {
  const [top] = path.split('/') as [string];
  return FIRST.includes(top) && !path.includes('/@remotion/compositor-');
}

async function listFirst(kit: string): Promise<string[]> {
  const entries = await readdir(kit, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(kit, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter(comesFirst);
}

/** Writes a text into the kit; gives its path there and its digest. */
export async function writeKitFile(
  kit: string,
  path: string,
  content: string,
): Promise<{ path: string; sha256: string }> {
  await mkdir(join(kit, KIT.props), { recursive: true });
  await writeFile(join(kit, path), content);
  return { path, sha256: digestOf(content) };
}

/** Writes the plan into the kit; gives the digest by which chunk jobs and combine know it. */
export async function writePlan(kit: string, plan: Plan): Promise<string> {
  const content = JSON.stringify(plan, null, 2);
  await writeFile(join(kit, KIT.plan), content);
  return digestOf(content);
}

/** Uploads the kit, packed unless it stays on its machine; gives the artifact's name. */
export async function uploadKit(
  kit: string,
  folder: string,
  { plan, planDigest }: DigestedPlan,
  tools: { archiver: Archiver; artifacts: ArtifactStore },
): Promise<string> {
  const name = kitArtifactName(plan.name, planDigest);
  if (plan.runtimeDigest === null) {
    await tools.artifacts.upload({ name, folder: kit });
    return name;
  }
  const file = join(folder, name);
  await tools.archiver.pack(kit, file, await listFirst(kit));
  await tools.artifacts.upload({ file });
  return name;
}

async function readPlan(kit: string, expectedDigest: string): Promise<Plan> {
  let content: string;
  try {
    content = await readFile(join(kit, KIT.plan), 'utf8');
  } catch (error) {
    throw new UserError('kit: it holds no plan.json. Give the output "kit" of the plan action.', {
      cause: error,
    });
  }
  const digest = digestOf(content);
  if (digest !== expectedDigest) {
    throw new UserError(
      `plan-digest: the plan in the kit has the digest ${digest}, expected ${expectedDigest}. Give "kit" and "plan-digest" of one and the same plan step.`,
    );
  }
  const plan: unknown = JSON.parse(content);
  const parsed = planSchema.safeParse(plan);
  if (parsed.success) return parsed.data;
  throw new UserError(
    `kit: its plan cannot be read by this version of remotion-matrix (it reads version ${PLAN_VERSION}). Use one version of the actions in all jobs.`,
    { cause: parsed.error },
  );
}

interface Vouched {
  readonly path: string;
  readonly sha256: string;
}

/** Folders and files of the kit with the digests that its plan vouches for. */
function vouchedContent(plan: Plan): { folders: Vouched[]; files: Vouched[] } {
  const { serveUrl, bundleDigest, fonts, renders } = plan;
  return {
    folders: [
      ...(serveUrl === undefined && bundleDigest !== null
        ? [{ path: KIT.bundle, sha256: bundleDigest }]
        : []),
      ...(fonts.shipped === null ? [] : [{ path: KIT.fonts, sha256: fonts.shipped }]),
    ],
    files: [
      ...renders.flatMap(({ props }) => [props.input, props.resolved]),
      ...(fonts.list === null ? [] : [fonts.list]),
    ],
  };
}

/**
 * Holds what was unpacked against the digests that the plan vouches for, when all of it is.
 *
 * @throws {UserError} naming each file or folder that is another.
 */
export async function checkKit({ plan, kit, unpacked }: FetchedKit): Promise<void> {
  await unpacked;
  const { folders, files } = vouchedContent(plan);
  const found = await Promise.all([
    ...folders.map(async (folder) => ({
      ...folder,
      digest: await digestFolder(join(kit, folder.path)),
    })),
    ...files.map(async (file) => ({
      ...file,
      digest: (await digestFile(join(kit, file.path))).sha256,
    })),
  ]);
  const problems = found
    .filter(({ sha256, digest }) => digest !== sha256)
    .map(
      ({ path, sha256, digest }) =>
        `kit: its ${path} has the digest ${digest}, expected ${sha256}. Run the plan job again.`,
    );
  if (problems.length > 0) throw new UserError(problems);
}

/** A kit that is unpacked, with its folder. */
export interface FetchedKit extends AsyncDisposable {
  readonly plan: Plan;
  readonly kit: string;
  /** Until it is done, the plan, the fonts and the renderer's scripts alone are there. @throws {UserError} where the archive is damaged */
  readonly unpacked: Promise<void>;
}

interface KitTools {
  readonly archiver: Archiver;
  readonly artifacts: ArtifactStore;
}

async function downloadKit(name: string, folder: string, artifacts: ArtifactStore): Promise<void> {
  const listed = (await artifacts.list()).find((artifact) => artifact.name === name);
  if (listed === undefined) {
    throw new UserError(
      refusal(
        'kit',
        name,
        'the name of an artifact of this run, as plan\'s output "kit" gives it (the plan job may have failed, or its artifact has expired)',
      ),
    );
  }
  try {
    await artifacts.download(listed, folder);
  } catch (error) {
    throw new UserError(
      `kit: ${messageOf(error)} Run this job again, and if that does not help, the plan job.`,
      { cause: error },
    );
  }
}

/** Of the archive, or of the machine: a full disk says nothing of the plan job. */
function explainUnpacking(error: unknown, name: string): string {
  const reason = messageOf(error);
  return (error as NodeJS.ErrnoException).syscall === undefined
    ? `kit: the artifact "${name}" is no kit, or is damaged: ${reason}. Run the plan job again.`
    : `kit: this machine cannot unpack the artifact "${name}": ${reason}.`;
}

/** Begins to unpack a kit; gives when all of it is there, as soon as what comes first is. */
async function beginToUnpack(
  file: string,
  kit: string,
  archiver: Archiver,
): Promise<{ unpacked: Promise<void> }> {
  const first = Promise.withResolvers<void>();
  const open = new Set([KIT.plan, KIT.runtime] as string[]);
  const unpacked = archiver
    .unpack(file, kit, (path) => {
      const [top] = path.split('/') as [string];
      open.delete(top);
      if (open.size === 0 && !comesFirst(path)) first.resolve();
    })
    .catch((error: unknown) => {
      throw new UserError(explainUnpacking(error, basename(file)), { cause: error });
    });
  await Promise.race([first.promise, unpacked]);
  return { unpacked };
}

/** The kit in what was downloaded: an archive, or as it stayed on its machine. */
async function openKit(
  arrived: string,
  name: string,
  folder: string,
  archiver: Archiver,
): Promise<Pick<FetchedKit, 'kit' | 'unpacked'>> {
  const archive = join(arrived, name);
  if (!existsSync(archive)) return { kit: arrived, unpacked: Promise.resolve() };
  const kit = join(folder, 'kit');
  return { kit, ...(await beginToUnpack(archive, kit, archiver)) };
}

/**
 * Downloads the kit, unpacks it into a folder, and reads its plan. It does not wait for the rest, which
 * {@link checkKit} holds against the plan.
 *
 * @throws {UserError} where the kit is missing or broken, or its plan is not the expected one.
 */
export async function fetchKit(
  request: { readonly name: string; readonly planDigest: string; readonly folder: string },
  { archiver, artifacts }: KitTools,
): Promise<FetchedKit> {
  const { name, planDigest, folder } = request;
  const arrived = join(folder, 'arrived');
  await downloadKit(name, arrived, artifacts);
  const { kit, unpacked } = await openKit(arrived, name, folder, archiver);
  const settled = unpacked.catch(() => undefined);
  try {
    const plan = await readPlan(kit, planDigest);
    // Nobody may write into a folder that is gone.
    return { plan, kit, unpacked, [Symbol.asyncDispose]: async () => await settled };
  } catch (error) {
    await settled;
    throw error;
  }
}
