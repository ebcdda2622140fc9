/** An asset as the server keeps it: of the content only its digest and size. */
export interface ApiAsset {
  readonly id: number;
  name: string;
  label: string;
  state: 'uploaded' | 'starter';
  contentType: string;
  size: number;
  /** `sha256:<hex>`; null as for assets from before GitHub kept digests. */
  digest: string | null;
}

export interface ApiRelease {
  readonly id: number;
  tag: string;
  name: string;
  target: string;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  assets: ApiAsset[];
}

/** What the address of everything begins with. */
export interface ApiPlace {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** `owner/name` */
  readonly repository: string;
}

const TIME = '2026-11-01T12:00:00Z';
let lastId = 1000;

export function nextId(): number {
  lastId++;
  return lastId;
}

/** An asset with what a test says of it. */
export function apiAsset(given: Partial<ApiAsset> & { name: string }): ApiAsset {
  return {
    id: nextId(),
    label: '',
    state: 'uploaded',
    contentType: 'application/octet-stream',
    size: 1,
    digest: `sha256:${'0'.repeat(64)}`,
    ...given,
  };
}

/** A published release with what a test says of it. */
export function apiRelease(given: Partial<ApiRelease> & { tag: string }): ApiRelease {
  return {
    id: nextId(),
    name: given.tag,
    target: 'main',
    draft: false,
    prerelease: false,
    immutable: false,
    assets: [],
    ...given,
  };
}

function userAnswer({ url }: ApiPlace) {
  const user = `${url}/users/github-actions%5Bbot%5D`;
  return {
    login: 'github-actions[bot]',
    id: 41_898_282,
    node_id: 'MDM6Qm90NDE4OTgyODI=',
    avatar_url: `${url}/avatars/41898282`,
    gravatar_id: '',
    url: user,
    html_url: `${url}/apps/github-actions`,
    followers_url: `${user}/followers`,
    following_url: `${user}/following{/other_user}`,
    gists_url: `${user}/gists{/gist_id}`,
    starred_url: `${user}/starred{/owner}{/repo}`,
    subscriptions_url: `${user}/subscriptions`,
    organizations_url: `${user}/orgs`,
    repos_url: `${user}/repos`,
    events_url: `${user}/events{/privacy}`,
    received_events_url: `${user}/received_events`,
    type: 'Bot',
    site_admin: false,
  };
}

function inAddress(tag: string): string {
  return tag.split('/').map(encodeURIComponent).join('/');
}

/** A draft's pages have a name of their own until it is published. */
function pageName({ draft, id, tag }: ApiRelease): string {
  return draft ? `untagged-${id}` : inAddress(tag);
}

export function assetAnswer(place: ApiPlace, release: ApiRelease, asset: ApiAsset) {
  const { url, repository } = place;
  return {
    url: `${url}/repos/${repository}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: `RA_${asset.id}`,
    name: asset.name,
    label: asset.label,
    uploader: userAnswer(place),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.size,
    digest: asset.digest,
    download_count: 0,
    created_at: TIME,
    updated_at: TIME,
    browser_download_url: `${url}/${repository}/releases/download/${pageName(release)}/${asset.name}`,
  };
}

export function releaseAnswer(place: ApiPlace, release: ApiRelease) {
  const { url, repository } = place;
  const self = `${url}/repos/${repository}/releases/${release.id}`;
  return {
    url: self,
    assets_url: `${self}/assets`,
    // GitHub's is on uploads.github.com: the path tells that the client has followed it.
    upload_url: `${url}/uploads/repos/${repository}/releases/${release.id}/assets{?name,label}`,
    html_url: `${url}/${repository}/releases/tag/${pageName(release)}`,
    id: release.id,
    author: userAnswer(place),
    node_id: `RE_${release.id}`,
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable,
    prerelease: release.prerelease,
    created_at: TIME,
    updated_at: TIME,
    published_at: release.draft ? null : TIME,
    assets: release.assets.map((asset) => assetAnswer(place, release, asset)),
    tarball_url: release.draft
      ? null
      : `${url}/repos/${repository}/tarball/${inAddress(release.tag)}`,
    zipball_url: release.draft
      ? null
      : `${url}/repos/${repository}/zipball/${inAddress(release.tag)}`,
    body: '',
  };
}
