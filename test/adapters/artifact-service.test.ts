import { afterEach, beforeEach, expect, test } from 'vitest';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';

let service: ArtifactService;

beforeEach(async () => {
  service = await startArtifactService();
});

afterEach(() => service[Symbol.asyncDispose]());

/** The ids that a token gives its job. */
function idsOf(env: Readonly<Record<string, string>>): Record<string, string> {
  const payload = env['ACTIONS_RUNTIME_TOKEN']?.split('.')[1] ?? '';
  const { scp } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { scp: string };
  const [, run = '', job = ''] = scp.split(' ').at(-1)?.split(':') ?? [];
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
}

async function call(
  method: string,
  body: object,
  { env = service.env, type = 'application/json' } = {},
): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(
    `${env['ACTIONS_RESULTS_URL']}twirp/github.actions.results.api.v1.ArtifactService/${method}`,
    {
      method: 'POST',
      headers: { 'authorization': `Bearer ${env['ACTIONS_RUNTIME_TOKEN']}`, 'content-type': type },
      body: JSON.stringify(body),
    },
  );
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const wanted = (name: string): object => ({
  ...idsOf(service.env),
  name,
  version: 7,
  mime_type: 'text/plain',
});

test('an upload that is not finished holds its name, is not listed, and cannot be deleted', async () => {
  expect(await call('CreateArtifact', wanted('a.txt'))).toMatchObject({ status: 200 });
  expect(await call('CreateArtifact', wanted('a.txt'))).toMatchObject({
    status: 409,
    body: { msg: 'an artifact with this name already exists on the workflow run' },
  });
  const ids = idsOf(service.env);
  expect(await call('ListArtifacts', ids)).toMatchObject({ body: { artifacts: [] } });
  expect(await call('DeleteArtifact', { ...ids, name: 'a.txt' })).toMatchObject({ status: 404 });
  expect(await call('GetSignedArtifactURL', { ...ids, name: 'a.txt' })).toMatchObject({
    status: 404,
  });
  expect(service.artifacts()).toEqual([]);
  expect(service.violations).toEqual([]);
});

test('a name is free again when its upload has expired', async () => {
  const past = { ...wanted('a.txt'), expires_at: '2020-01-01T00:00:00Z' };
  expect(await call('CreateArtifact', past)).toMatchObject({ status: 200 });
  expect(await call('CreateArtifact', wanted('a.txt'))).toMatchObject({ status: 200 });
});

test('a signed URL without its signature is refused', async () => {
  const { body } = await call('CreateArtifact', wanted('a.txt'));
  const url = new URL(String(body['signed_upload_url']));
  url.searchParams.set('sig', 'guessed');
  url.searchParams.set('comp', 'block');
  expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
  expect(service.violations).toEqual(['PutBlock: a URL with a wrong signature']);
});

test.each<[string, () => Promise<{ status: number }>, number, RegExp]>([
  [
    'a missing field',
    () => call('CreateArtifact', { ...idsOf(service.env), name: 'a.txt', version: 7 }),
    400,
    /mime_type/,
  ],
  [
    'a field that the method does not have',
    () => call('ListArtifacts', { ...idsOf(service.env), name: 'a.txt' }),
    400,
    /name/,
  ],
  ['a name that is not allowed', () => call('CreateArtifact', wanted('a/b')), 400, /name/],
  [
    'another job’s ids',
    () => call('CreateArtifact', { ...wanted('a.txt'), ...idsOf(service.envOf('other')) }),
    403,
    /not those of its token/,
  ],
  [
    'an unknown token',
    () => {
      const env = { ...service.env, ACTIONS_RUNTIME_TOKEN: 'x.y.z' };
      return call('ListArtifacts', idsOf(service.env), { env });
    },
    401,
    /a token that was not issued/,
  ],
  [
    'another content type',
    () => call('ListArtifacts', idsOf(service.env), { type: 'application/protobuf' }),
    400,
    /application\/protobuf/,
  ],
  ['an unknown method', () => call('RenameArtifact', {}), 404, /RenameArtifact/],
])('%s is refused and recorded', async (_what, request, status, violation) => {
  expect(await request()).toMatchObject({ status });
  expect(service.violations).toEqual([expect.stringMatching(violation)]);
});

test('a finished artifact has the content that was promised', async () => {
  const { body } = await call('CreateArtifact', wanted('a.txt'));
  const block = async (comp: string, content: string): Promise<number> => {
    const headers = { 'x-ms-version': '2026-02-06', 'x-ms-blob-content-type': 'text/plain' };
    const url = `${String(body['signed_upload_url'])}&comp=${comp}`;
    return (await fetch(url, { method: 'PUT', body: content, headers })).status;
  };
  expect(await block('block&blockid=MQ==', 'hello')).toBe(201);
  expect(await block('blocklist', '<BlockList><Latest>Mg==</Latest></BlockList>')).toBe(400);
  expect(await block('blocklist', '<BlockList><Latest>MQ==</Latest></BlockList>')).toBe(201);
  const hash = `sha256:${'0'.repeat(64)}`;
  const finalize = { ...idsOf(service.env), name: 'a.txt', size: '5', hash };
  expect(await call('FinalizeArtifact', finalize)).toMatchObject({ status: 400 });
  expect(service.violations).toEqual([expect.stringMatching(/are not those of the blob/)]);
});
