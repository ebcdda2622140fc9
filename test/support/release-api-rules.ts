import {
  apiAsset,
  apiRelease,
  assetAnswer,
  releaseAnswer,
  type ApiAsset,
  type ApiPlace,
  type ApiRelease,
} from './release-api-model.ts';

export interface ApiAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A request after it was matched with one of GitHub's operations. */
export interface ApiCall {
  /** GitHub's name of the operation. */
  readonly operation: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON of the request. */
  readonly body: {
    readonly tag_name?: string;
    readonly target_commitish?: string;
    readonly name?: string;
    readonly label?: string;
    readonly draft?: boolean;
    readonly prerelease?: boolean;
  };
  /** What was uploaded. */
  readonly content: { readonly size: number; readonly digest: string; readonly type: string };
}

/** The repository that the server plays. */
export interface ApiState extends ApiPlace {
  releases: ApiRelease[];
  /** What the token may do; without `write`, drafts are not listed either. */
  permission: 'read' | 'write';
  /** Whether releases become immutable when they are published. */
  immutableReleases: boolean;
  /** How GitHub renames assets. */
  rename: (name: string) => string;
}

const MOST_ASSETS = 1000;

function failure(status: number, message: string, errors?: readonly object[]): ApiAnswer {
  const documentation_url = 'https://docs.github.com/rest';
  const details = errors === undefined ? {} : { errors };
  return { status, body: { message, ...details, documentation_url, status: String(status) } };
}

const notFound = failure(404, 'Not Found');
const forbidden = failure(403, 'Resource not accessible by integration');

function alreadyExists(resource: string, field: string): ApiAnswer {
  return failure(422, 'Validation Failed', [{ resource, code: 'already_exists', field }]);
}

/** What was seen of GitHub: runs of other characters become one dot, at the ends none. */
export function renamedByGithub(name: string): string {
  const ascii = name.normalize('NFD').replaceAll(/[\u0300-\u036F]/g, '');
  const dotted = ascii.split(/[^A-Za-z0-9_+@-]+/).filter((part) => part !== '');
  const stemless = dotted.length === 1 && ascii !== dotted[0];
  return [...(stemless || ascii.startsWith('.') ? ['default'] : []), ...dotted].join('.');
}

function releaseOf(state: ApiState, call: ApiCall): ApiRelease | undefined {
  return state.releases.find(({ id }) => id === Number(call.path['release_id']));
}

function assetOf(state: ApiState, call: ApiCall): [ApiRelease, ApiAsset] | undefined {
  return state.releases
    .flatMap((release) => release.assets.map((asset): [ApiRelease, ApiAsset] => [release, asset]))
    .find(([, { id }]) => id === Number(call.path['asset_id']));
}

/** One page, with GitHub's `link` to the next. */
function page(state: ApiState, call: ApiCall, place: string, all: readonly unknown[]): ApiAnswer {
  const size = Math.min(100, Number(call.query.get('per_page') ?? 30));
  const number = Number(call.query.get('page') ?? 1);
  const next = `${state.url}/repos/${state.repository}/${place}?per_page=${size}&page=${number + 1}`;
  const headers: Record<string, string> =
    number * size < all.length ? { link: `<${next}>; rel="next"` } : {};
  return { status: 200, headers, body: all.slice((number - 1) * size, number * size) };
}

function listReleases(state: ApiState, call: ApiCall): ApiAnswer {
  const seen = state.releases.filter(({ draft }) => !draft || state.permission === 'write');
  // The newest comes first.
  const answers = seen.toSorted((a, b) => b.id - a.id).map((one) => releaseAnswer(state, one));
  return page(state, call, 'releases', answers);
}

function createRelease(state: ApiState, { body }: ApiCall): ApiAnswer {
  const tag = body.tag_name ?? '';
  const draft = body.draft ?? false;
  if (!draft && state.releases.some((one) => one.tag === tag && !one.draft))
    return alreadyExists('Release', 'tag_name');
  const release = apiRelease({
    tag,
    draft,
    name: body.name ?? tag,
    target: body.target_commitish ?? 'main',
    prerelease: body.prerelease ?? false,
  });
  state.releases.push(release);
  return { status: 201, body: releaseAnswer(state, release) };
}

function updateRelease(state: ApiState, call: ApiCall): ApiAnswer {
  const release = releaseOf(state, call);
  if (release === undefined) return notFound;
  const publishes = release.draft && call.body.draft === false;
  const taken = state.releases.some((one) => one.tag === release.tag && !one.draft);
  if (publishes && taken) return alreadyExists('Release', 'tag_name');
  if (publishes) Object.assign(release, { draft: false, immutable: state.immutableReleases });
  return { status: 200, body: releaseAnswer(state, release) };
}

function deleteRelease(state: ApiState, call: ApiCall): ApiAnswer {
  const release = releaseOf(state, call);
  if (release === undefined) return notFound;
  state.releases = state.releases.filter((one) => one !== release);
  return { status: 204 };
}

function uploadAsset(state: ApiState, call: ApiCall): ApiAnswer {
  const release = releaseOf(state, call);
  if (release === undefined) return notFound;
  if (release.immutable) return failure(422, 'Cannot upload assets to an immutable release.');
  const name = state.rename(call.query.get('name') ?? '');
  // A broken upload keeps the name taken too.
  if (release.assets.some((asset) => asset.name === name))
    return alreadyExists('ReleaseAsset', 'name');
  if (release.assets.length >= MOST_ASSETS)
    return failure(422, 'Validation Failed', [
      {
        resource: 'ReleaseAsset',
        code: 'custom',
        message: 'file count limited to 1000 assets per release',
      },
    ]);
  const { size, digest, type: contentType } = call.content;
  const asset = apiAsset({ name, label: call.query.get('label') ?? '', size, digest, contentType });
  release.assets.push(asset);
  return { status: 201, body: assetAnswer(state, release, asset) };
}

function updateAsset(state: ApiState, call: ApiCall): ApiAnswer {
  const [release, asset] = assetOf(state, call) ?? [];
  if (release === undefined || asset === undefined) return notFound;
  if (release.immutable) return failure(422, 'Cannot update assets of an immutable release.');
  const name = state.rename(call.body.name ?? asset.name);
  if (release.assets.some((one) => one !== asset && one.name === name))
    return alreadyExists('ReleaseAsset', 'name');
  Object.assign(asset, { name, label: call.body.label ?? asset.label });
  return { status: 200, body: assetAnswer(state, release, asset) };
}

function deleteAsset(state: ApiState, call: ApiCall): ApiAnswer {
  const [release, asset] = assetOf(state, call) ?? [];
  if (release === undefined) return notFound;
  if (release.immutable) return failure(422, 'Cannot delete assets from an immutable release.');
  release.assets = release.assets.filter((one) => one !== asset);
  return { status: 204 };
}

type Rule = (state: ApiState, call: ApiCall) => ApiAnswer;

function reading<T>(
  find: (state: ApiState, call: ApiCall) => T | undefined,
  show: (state: ApiState, found: T, call: ApiCall) => ApiAnswer,
): Rule {
  return (state, call) => {
    const found = find(state, call);
    return found === undefined ? notFound : show(state, found, call);
  };
}

const readRules: Readonly<Record<string, Rule>> = {
  'repos/list-releases': listReleases,
  'repos/get-release-by-tag': reading(
    (state, { path }) => state.releases.find((one) => one.tag === path['tag'] && !one.draft),
    (state, release) => ({ status: 200, body: releaseAnswer(state, release) }),
  ),
  'repos/get-release': reading(releaseOf, (state, release) => ({
    status: 200,
    body: releaseAnswer(state, release),
  })),
  'repos/list-release-assets': reading(releaseOf, (state, release, call) =>
    page(
      state,
      call,
      `releases/${release.id}/assets`,
      release.assets.map((asset) => assetAnswer(state, release, asset)),
    ),
  ),
  'repos/get-release-asset': reading(assetOf, (state, [release, asset]) => ({
    status: 200,
    body: assetAnswer(state, release, asset),
  })),
};

const writeRules: Readonly<Record<string, Rule>> = {
  'repos/create-release': createRelease,
  'repos/update-release': updateRelease,
  'repos/delete-release': deleteRelease,
  'repos/upload-release-asset': uploadAsset,
  'repos/update-release-asset': updateAsset,
  'repos/delete-release-asset': deleteAsset,
  'repos/generate-release-notes': (_, { body }) => ({
    status: 200,
    body: { name: body.tag_name ?? '', body: '' },
  }),
};

/** What GitHub answers, as far as its documentation and its users say. */
export function answerByRules(state: ApiState, call: ApiCall): ApiAnswer {
  if (`${call.path['owner']}/${call.path['repo']}` !== state.repository) return notFound;
  const write = writeRules[call.operation];
  if (write !== undefined) return state.permission === 'write' ? write(state, call) : forbidden;
  return readRules[call.operation]?.(state, call) ?? notFound;
}
