import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { ActionScene } from '../support/action-scene.ts';
import { readFiles } from '../support/artifact-fixtures.ts';
import { emojiFont, readTrueType, readWoff2, textFont } from '../support/font-files.ts';
import type { ActionRun } from '../support/run-action.ts';
import { makeSmallProject, type SmallProject } from '../support/small-project.ts';
import { standInFcList, type ListedFonts } from '../support/stand-in-fc-list.ts';
import { decodeGray, type GrayFrame } from '../support/video.ts';

type Texts = Readonly<Record<string, string>>;

/** Rows of pixels that the small project's lettering fills. */
const LETTERING_HEIGHT = 32;

/** A folder of the project. */
const FONTS = 'type & fonts';

/** The composition's lettering asks for families that the shipped folder alone has. */
const LETTERED: Texts = {
  composition: 'Silent',
  frames: '0-11',
  jobs: '2',
  props: JSON.stringify({
    lettering: {
      family: `"${textFont.family}", "${emojiFont.family}", monospace`,
      text: 'Hamburgefonts 🎬',
    },
  }),
};

let project: SmallProject;
let scene: ActionScene;

beforeAll(async () => {
  project = await makeSmallProject();
  scene = await ActionScene.start(project);
  const fonts = path.join(project.folder, FONTS);
  await mkdir(path.join(fonts, 'emoji'), { recursive: true });
  await writeFile(path.join(fonts, 'text.ttf'), await readTrueType(textFont));
  await writeFile(path.join(fonts, 'emoji/twemoji.ttf'), await readTrueType(emojiFont));
  await writeFile(path.join(fonts, 'text.woff2'), await readWoff2(textFont));
  await writeFile(path.join(fonts, 'OFL.txt'), 'a licence');
});

afterAll(async () => {
  await scene?.[Symbol.asyncDispose]();
  await project?.[Symbol.asyncDispose]();
});

function expectSuccess(run: ActionRun): void {
  expect({ code: run.code, errors: run.errors }, run.lines.join('\n')).toEqual({
    code: 0,
    errors: [],
  });
}

/** The lettering, which stands at the top, without the background, which changes from frame to frame. */
function cropLettering({ pixels, width }: GrayFrame): Uint8Array {
  return pixels.slice(0, width * LETTERING_HEIGHT);
}

/** Pixels that another font would have painted, of 10240. */
function countDifferent(first: Uint8Array, second: Uint8Array): number {
  return first.filter((value, index) => Math.abs(value - second[index]!) > 64).length;
}

/** Renders the lettering in so many jobs; gives it out of every frame of the result. */
async function renderLettering(inputs: Texts, jobs: number): Promise<Uint8Array[]> {
  expectSuccess(await scene.plan({ ...LETTERED, ...inputs, jobs: String(jobs) }));
  for (let job = 0; job < jobs; job++) expectSuccess(await scene.job(job));
  expectSuccess(await scene.combine());
  const name = `${inputs['name']}.mp4`;
  const file = path.join(scene.outside, name);
  const result = scene.service.artifacts().find((artifact) => artifact.name === name)!;
  await writeFile(file, result.content);
  const lettering: Uint8Array[] = [];
  for await (const frame of decodeGray(file)) lettering.push(cropLettering(frame));
  return lettering;
}

test('shipped fonts are in every frame of every job, and nowhere without them', async () => {
  const shipped = await renderLettering({ name: 'shipped', fonts: FONTS }, 2);
  const [fallback] = await renderLettering({ name: 'plain', frames: '0-0' }, 1);
  expect(shipped).toHaveLength(12);
  for (const lettering of shipped) expect(countDifferent(lettering, shipped[0]!)).toBeLessThan(50);
  expect(countDifferent(fallback!, shipped[0]!)).toBeGreaterThan(500);
});

test('the kit holds the fonts that Chrome takes, and plan names those that it does not', async () => {
  const plan = await scene.plan({ ...LETTERED, name: 'kit', fonts: FONTS });
  expectSuccess(plan);
  const kit = path.join(scene.outside, 'kit');
  const stored = scene.service.artifacts().find(({ name }) => name === plan.outputs['kit'])!;
  await writeFile(`${kit}.tar.zst`, stored.content);
  await tarArchiver.unpack(`${kit}.tar.zst`, kit);
  expect(Object.keys(await readFiles(path.join(kit, 'fonts')))).toEqual([
    'emoji/twemoji.ttf',
    'text.ttf',
  ]);
  expect(plan.warnings[0]).toMatch(
    /^fonts: text\.woff2: left out, since Chrome takes no web fonts/,
  );
});

describe('on machines with other fonts than plan’s', () => {
  /** Steps from here on run on a machine with these fonts. */
  const moveTo = async (fonts: ListedFonts) => {
    scene.env = { PATH: await standInFcList(scene.outside, fonts) };
  };
  const image = { families: ['DejaVu Sans', 'Noto Color Emoji'], emoji: true };
  const otherImage = { families: ['Arial', 'DejaVu Sans'], emoji: false };
  const mismatch =
    'fonts: this job has other fonts than the plan job had, so its frames can differ (missing: Noto Color Emoji; only here: Arial). Run all jobs on one runner image, ship the fonts with the input fonts, or render all the same with on-font-mismatch=warn.';

  test('a job refuses to render', async () => {
    await moveTo(image);
    const plan = await scene.plan({ ...LETTERED, name: 'strict' });
    expectSuccess(plan);
    expect(plan.warnings).toEqual([]);
    await moveTo(otherImage);
    const job = await scene.job(0);
    expect({ code: job.code, errors: job.errors }).toEqual({ code: 1, errors: [mismatch] });
    expect(scene.artifacts.filter((name) => name.startsWith('strict'))).toEqual([
      plan.outputs['kit'],
    ]);
  });

  test('a job renders with a warning where on-font-mismatch says so', async () => {
    await moveTo(image);
    expectSuccess(await scene.plan({ ...LETTERED, 'name': 'lax', 'on-font-mismatch': 'warn' }));
    await moveTo(otherImage);
    const job = await scene.job(0);
    expectSuccess(job);
    expect(job.warnings).toEqual([mismatch]);
    expect(scene.artifacts.filter((name) => /^lax.*\.chunk$/.test(name))).toHaveLength(1);
  });

  test('plan warns where there is no emoji font', async () => {
    await moveTo(otherImage);
    const plan = await scene.plan({ ...LETTERED, name: 'no-emoji' });
    expectSuccess(plan);
    expect(plan.warnings).toEqual([
      expect.stringMatching(/^fonts: no color emoji font is installed here/),
    ]);
  });
});
