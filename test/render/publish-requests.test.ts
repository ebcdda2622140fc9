import { describe, expect, it } from 'vitest';
import { answerByRules } from '../support/release-api-rules.ts';
import {
  apiAsset,
  apiRelease,
  brokenUpload,
  type ApiRelease,
  type Interception,
} from '../support/release-api.ts';
import { ourCaptions, ourVideo, ReleaseScene } from '../support/release-api-scene.ts';

const UPLOAD = 'repos/upload-release-asset';

const fails: Interception = () => ({ status: 502, body: { message: 'Server Error' } });

/** What can happen to a request. */
const accidents: Readonly<Record<string, Interception>> = {
  'fails': fails,
  'is lost': () => 'drop',
  'is done, and its answer lost': (state, call) => {
    answerByRules(state, call);
    return 'drop';
  },
  'breaks off': (state, call) =>
    call.operation === UPLOAD ? brokenUpload(state, call) : fails(state, call),
};

const starts: Readonly<Record<string, () => readonly ApiRelease[]>> = {
  'no release': () => [],
  'a draft with a broken upload and an old asset': () => [
    apiRelease({
      tag: 'v1',
      draft: true,
      assets: [
        apiAsset({ name: 'hello.mp4.000000000000.new', state: 'starter', digest: null }),
        apiAsset({ name: 'captions-en.srt' }),
      ],
    }),
  ],
  'a release with old assets': () => [
    apiRelease({
      tag: 'v1',
      assets: [apiAsset({ name: 'hello.mp4' }), apiAsset({ name: 'captions-en.srt' })],
    }),
  ],
};

interface Accident {
  readonly start: string;
  /** The request that it happens to; the first is 0. */
  readonly at: number;
  readonly accident: string;
  /** What becomes of the requests of the job after it. */
  readonly rest: 'no other' | 'all after it fail';
}

/** Publishes two files with an accident, and once more without; gives what differs from how it should be. */
async function publishWith(given: Accident): Promise<{ faults: string[]; requests: number }> {
  await using scene = await ReleaseScene.start();
  scene.api.state.releases = [...starts[given.start]!()];
  let uploads = 0;
  scene.api.intercept((state, call) => {
    const number = scene.api.requests.length;
    const happens = number === given.at ? accidents[given.accident] : undefined;
    const isOut = given.rest === 'all after it fail' && number > given.at;
    const answer = happens ?? (isOut ? fails : undefined);
    const arrives = happens === undefined ? !isOut : given.accident.startsWith('is done');
    if (call.operation === UPLOAD && arrives) uploads++;
    return answer?.(state, call);
  });
  const request = { ...scene.both, overwrite: true };
  await scene.publish(request).catch(() => undefined);
  const requests = scene.api.requests.length;
  scene.api.intercept((_, call) => {
    if (call.operation === UPLOAD) uploads++;
    return undefined;
  });
  const published = await scene.publish(request);
  const faults: string[] = [];
  const told = JSON.stringify(given);
  if (uploads !== 2) faults.push(`${told}: ${uploads} uploads`);
  if (published.assets.length !== 2) faults.push(`${told}: ${published.assets.length} addresses`);
  const releases = scene.api.releases.filter(({ draft }) => !draft);
  expect(releases, told).toMatchObject([{ assets: [ourVideo(), ourCaptions] }]);
  return { faults, requests };
}

describe('a publication ends in the same release, and uploads each file once', () => {
  const cases = Object.keys(starts).flatMap((start) =>
    Object.keys(accidents).flatMap((accident) =>
      (['no other', 'all after it fail'] as const).map((rest) => ({ start, accident, rest })),
    ),
  );

  it.each(cases)('from $start, when any request $accident, $rest', async (given) => {
    const { requests } = await publishWith({ ...given, at: Infinity });
    const faults: string[] = [];
    for (let at = 0; at < requests; at++)
      faults.push(...(await publishWith({ ...given, at })).faults);
    expect(faults).toEqual([]);
    expect(requests).toBeGreaterThan(6);
  });
});
