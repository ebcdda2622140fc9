import type { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';
import { json, refuse, type Answer } from './artifact-service-answer.ts';

/** An entry of GitHub's cache, reserved or finished. */
export interface CacheRecord {
  readonly id: number;
  readonly key: string;
  /** A hash of what the client says that it saves. */
  readonly version: string;
  /** The query parameter without which the blob's URL is refused. */
  readonly signature: string;
  content: Buffer | null;
  finalized: boolean;
}

/** The cache of a repository: it outlives its runs. */
export interface CacheState {
  readonly entries: CacheRecord[];
  readonly violations: string[];
}

interface CacheCall extends CacheState {
  /** The URL that blobs are served under, ending in a slash. */
  readonly blobs: string;
}

const key = z
  .string()
  .min(1)
  .max(512)
  .regex(/^[^,]*$/);
const version = z.string().regex(/^[\da-f]{64}$/);
const createRequest = z.strictObject({ key, version });
const finalizeRequest = z.strictObject({ key, version, size_bytes: z.string().regex(/^\d+$/) });
const findRequest = z.strictObject({ key, restore_keys: z.array(key).max(9).default([]), version });

/** The three methods of `github.actions.results.api.v1.CacheService`. */
export const CACHE_METHODS = {
  CreateCacheEntry: (body, call) => {
    const request = createRequest.parse(body);
    if (find(call, request) !== undefined) {
      return refuse(
        409,
        'already_exists',
        'cache entry with the same key and version already exists',
      );
    }
    const record: CacheRecord = {
      ...request,
      id: 1 + call.entries.length,
      signature: randomUUID(),
      content: null,
      finalized: false,
    };
    call.entries.push(record);
    return json(200, { ok: true, signed_upload_url: signedUrl(record, call) });
  },

  FinalizeCacheEntryUpload: (body, call) => {
    const request = finalizeRequest.parse(body);
    const record = find(call, request);
    if (record === undefined) return refuse(404, 'not_found', 'cache entry not found');
    if (String(record.content?.length) !== request.size_bytes) {
      call.violations.push(`FinalizeCacheEntryUpload ${record.key}: the size is not the blob's`);
      return json(200, { ok: false, message: 'the size does not match' });
    }
    record.finalized = true;
    return json(200, { ok: true, entry_id: String(record.id) });
  },

  // The key itself, then the newest that begins with it, then the same of each further key.
  GetCacheEntryDownloadURL: (body, call) => {
    const request = findRequest.parse(body);
    const whole = call.entries.filter(
      (entry) => entry.finalized && entry.version === request.version,
    );
    for (const wanted of [request.key, ...request.restore_keys]) {
      const found =
        whole.find((entry) => entry.key === wanted) ??
        whole.findLast((entry) => entry.key.startsWith(wanted));
      if (found === undefined) continue;
      const url = signedUrl(found, call);
      return json(200, { ok: true, signed_download_url: url, matched_key: found.key });
    }
    return json(200, { ok: false });
  },
} as const satisfies Record<string, (body: unknown, call: CacheCall) => Answer>;

export type CacheMethod = keyof typeof CACHE_METHODS;
export type CacheBlobRequest = 'PutCacheBlob' | 'GetCacheBlob';

/** Calls a method; a request that GitHub would not take is a violation. */
export function answerCacheMethod(name: CacheMethod, body: unknown, call: CacheCall): Answer {
  try {
    return CACHE_METHODS[name](body, call);
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error;
    call.violations.push(`${name}: ${z.prettifyError(error)}`);
    return refuse(400, 'malformed', 'the request is not valid');
  }
}

/** Azure's blob storage: archives of up to 128 MiB travel in one request each way. */
export function answerCacheBlob(
  kind: CacheBlobRequest,
  state: CacheState,
  request: { readonly headers: IncomingHttpHeaders; readonly url: URL; readonly body: Buffer },
): Answer {
  const { headers, url, body } = request;
  const id = url.pathname.split('/').at(-1);
  const record = state.entries.find((entry) => String(entry.id) === id);
  if (record === undefined || url.searchParams.get('sig') !== record.signature) {
    state.violations.push(`${kind}: a URL that was not signed`);
    return blobAnswer(403, '');
  }
  if (kind === 'GetCacheBlob') return blobAnswer(200, record.content ?? '');
  if (record.finalized || headers['x-ms-blob-type'] !== 'BlockBlob') {
    state.violations.push(`PutCacheBlob: a write that Azure refuses, to ${record.key}`);
    return blobAnswer(409, '');
  }
  record.content = body;
  return blobAnswer(201, '');
}

export function cacheBlobRequestOf(method: string | undefined): CacheBlobRequest {
  return method === 'PUT' ? 'PutCacheBlob' : 'GetCacheBlob';
}

function find(
  { entries }: CacheState,
  request: Readonly<Record<'key' | 'version', string>>,
): CacheRecord | undefined {
  return entries.find((entry) => entry.key === request.key && entry.version === request.version);
}

function signedUrl({ id, signature }: CacheRecord, { blobs }: CacheCall): string {
  return `${blobs}${id}?se=2099-01-01T00%3A00%3A00Z&sig=${signature}`;
}

function blobAnswer(status: number, body: string | Buffer): Answer {
  const headers = {
    'x-ms-request-id': randomUUID(),
    'x-ms-version': '2026-02-06',
    'etag': `"${randomUUID()}"`,
    'last-modified': new Date().toUTCString(),
    'content-length': body.length,
  };
  return { status, headers, body };
}
