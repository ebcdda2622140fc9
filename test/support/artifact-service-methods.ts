import { z } from 'zod';
import { json, refuse, type Answer } from './artifact-service-answer.ts';
import {
  digestOf,
  type ArtifactRecord,
  type JobIdentity,
  type ServiceState,
} from './artifact-service-state.ts';

const ids = { workflow_run_backend_id: z.uuid(), workflow_job_run_backend_id: z.string().min(1) };
/** protobuf's JSON writes a 64-bit number as text. */
const int64 = z.string().regex(/^\d+$/);
const name = z.string().regex(/^[^"<>:|*?\r\n\\/]+$/u);

const createRequest = z.strictObject({
  ...ids,
  name,
  version: z.literal(7),
  mime_type: z.string().includes('/'),
  expires_at: z.iso.datetime().optional(),
});
const finalizeRequest = z.strictObject({
  ...ids,
  name,
  /** protobuf's JSON leaves out a number that is 0. */
  size: int64.default('0'),
  hash: z.string().regex(/^sha256:[\da-f]{64}$/),
});
const listRequest = z.strictObject({
  ...ids,
  name_filter: z.string().optional(),
  id_filter: int64.optional(),
});
const oneRequest = z.strictObject({ ...ids, name });

interface Call {
  readonly state: ServiceState;
  readonly caller: JobIdentity;
  /** The URL that blobs are served under, ending in a slash. */
  readonly blobs: string;
}

type Method = (body: unknown, call: Call) => Answer;

/** The five methods of `github.actions.results.api.v1.ArtifactService`. */
export const METHODS = {
  CreateArtifact: method(createRequest, (request, call) => {
    const { state, caller } = call;
    if (!isOwn(request, call)) return forbidden();
    if (state.holderOf(caller.run, request.name) !== undefined) {
      return refuse(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      );
    }
    const expiresAt = request.expires_at === undefined ? null : new Date(request.expires_at);
    const record = state.create(caller, {
      name: request.name,
      mimeType: request.mime_type,
      expiresAt,
    });
    return json(200, { ok: true, signed_upload_url: signedUrl(record, call) });
  }),

  FinalizeArtifact: method(finalizeRequest, (request, call) => {
    const { state, caller } = call;
    if (!isOwn(request, call)) return forbidden();
    const record = state.holderOf(caller.run, request.name);
    if (record === undefined || record.owner.job !== caller.job) return notFound();
    const { content } = record;
    if (
      content === null ||
      String(content.length) !== request.size ||
      digestOf(content) !== request.hash
    ) {
      state.violations.push(
        `FinalizeArtifact ${request.name}: size ${request.size} and hash ${request.hash} are not those of the blob`,
      );
      return refuse(400, 'invalid_argument', 'the content does not match');
    }
    record.digest = request.hash;
    record.finalized = true;
    return json(200, { ok: true, artifact_id: String(record.id) });
  }),

  ListArtifacts: method(listRequest, (request, call) => {
    if (!isOwn(request, call)) return forbidden();
    const artifacts = call.state
      .listed()
      .filter(({ name }) => request.name_filter === undefined || name === request.name_filter)
      .filter(({ id }) => request.id_filter === undefined || String(id) === request.id_filter);
    return json(200, { artifacts: artifacts.map(listEntry) });
  }),

  GetSignedArtifactURL: method(oneRequest, (request, call) => {
    const record = listedOne(request, call.state);
    if (record === undefined) return notFound();
    return json(200, { signed_url: signedUrl(record, call) });
  }),

  DeleteArtifact: method(oneRequest, (request, call) => {
    // An upload that was never finished cannot be deleted: it holds its name until the attempt ends.
    const record = listedOne(request, call.state);
    if (record === undefined) return notFound();
    call.state.forget(record);
    return json(200, { ok: true, artifact_id: String(record.id) });
  }),
} as const satisfies Record<string, Method>;

export type MethodName = keyof typeof METHODS;

/** Checks the request's shape; what does not fit is a violation. */
function method<T extends z.ZodType>(
  schema: T,
  answer: (request: z.output<T>, call: Call) => Answer,
): Method {
  return (body, call) => {
    const request = schema.safeParse(body);
    if (request.success) return answer(request.data, call);
    call.state.violations.push(
      `a request that GitHub would not take: ${z.prettifyError(request.error)}`,
    );
    return refuse(400, 'malformed', 'the request is not valid');
  };
}

type Ids = z.output<z.ZodObject<typeof ids>>;

/** A job speaks for itself only: the ids of the request are those of its token. */
function isOwn(request: Ids, { state, caller }: Call): boolean {
  if (
    request.workflow_run_backend_id === caller.run &&
    request.workflow_job_run_backend_id === caller.job
  ) {
    return true;
  }
  state.violations.push('a request with ids that are not those of its token');
  return false;
}

/** By the ids that the listing gave, which may be another job's and an earlier attempt's. */
function listedOne(
  request: z.output<typeof oneRequest>,
  state: ServiceState,
): ArtifactRecord | undefined {
  return state
    .listed()
    .find(
      ({ name, owner }) =>
        name === request.name &&
        owner.run === request.workflow_run_backend_id &&
        owner.job === request.workflow_job_run_backend_id,
    );
}

function listEntry({ id, name, owner, content, createdAt, digest }: ArtifactRecord): unknown {
  return {
    workflow_run_backend_id: owner.run,
    workflow_job_run_backend_id: owner.job,
    database_id: String(id),
    name,
    size: String(content?.length ?? 0),
    created_at: createdAt.toISOString(),
    digest,
  };
}

function signedUrl({ id, name, mimeType, signature }: ArtifactRecord, { blobs }: Call): string {
  const file = mimeType === 'application/zip' ? `${id}.zip` : `${id}`;
  return `${blobs}${file}?se=2099-01-01T00%3A00%3A00Z&sp=rcw&rscd=${encodeURIComponent(name)}&sig=${signature}`;
}

function notFound(): Answer {
  return refuse(404, 'not_found', 'artifact not found');
}

function forbidden(): Answer {
  return refuse(403, 'permission_denied', 'the token does not allow this');
}
