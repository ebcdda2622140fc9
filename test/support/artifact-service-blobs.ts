import { Buffer } from 'node:buffer';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './artifact-service-answer.ts';
import type { ArtifactRecord, ServiceState } from './artifact-service-state.ts';

/** What a request asks of the blob storage. */
export type BlobRequest = 'PutBlock' | 'PutBlockList' | 'GetBlob';

/** Azure's requests that the client makes, by HTTP method and the query's `comp`. */
const BLOB_REQUESTS: Readonly<Record<string, BlobRequest>> = {
  'PUT block': 'PutBlock',
  'PUT blocklist': 'PutBlockList',
  'GET ': 'GetBlob',
};

export function blobRequestOf(method: string | undefined, url: URL): BlobRequest | undefined {
  return BLOB_REQUESTS[`${method} ${url.searchParams.get('comp') ?? ''}`];
}

interface BlobCall {
  readonly state: ServiceState;
  readonly headers: IncomingHttpHeaders;
  readonly url: URL;
  readonly body: Buffer;
}

/** Azure's blob storage, as far as a signed URL goes: blocks, a list that joins them, and reading. */
export function answerBlobRequest(kind: BlobRequest, call: BlobCall): Answer {
  const id = /^\/blobs\/(\d+)(?:\.zip)?$/.exec(call.url.pathname)?.[1];
  const record = call.state.artifacts.find((artifact) => String(artifact.id) === id);
  if (record === undefined) return fail(404, 'BlobNotFound');
  if (call.url.searchParams.get('sig') !== record.signature) {
    call.state.violations.push(`${kind}: a URL with a wrong signature`);
    return fail(403, 'AuthenticationFailed');
  }
  return ANSWERS[kind](record, call);
}

const ANSWERS: Readonly<Record<BlobRequest, (record: ArtifactRecord, call: BlobCall) => Answer>> = {
  PutBlock(record, call) {
    const block = call.url.searchParams.get('blockid') ?? '';
    const lengths = new Set([...record.blocks.keys(), block].map((key) => key.length));
    if (block === '' || lengths.size > 1) return fail(400, 'InvalidBlobOrBlock');
    if (!mayWrite(record, call)) return fail(400, 'InvalidInput');
    record.blocks.set(block, call.body);
    return created();
  },

  PutBlockList(record, call) {
    if (!mayWrite(record, call)) return fail(400, 'InvalidInput');
    const list = [...call.body.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g)];
    const blocks = list.map(([, block]) => record.blocks.get(block ?? ''));
    const known = blocks.filter((block) => block !== undefined);
    if (known.length !== blocks.length) return fail(400, 'InvalidBlockList');
    record.content = Buffer.concat(known);
    record.contentType = String(call.headers['x-ms-blob-content-type']);
    return created();
  },

  GetBlob(record) {
    if (record.content === null) return fail(404, 'BlobNotFound');
    const file = record.mimeType === 'application/zip' ? `${record.name}.zip` : record.name;
    const ascii = file.replaceAll(/[^ -~]/g, '_');
    const headers = {
      ...azureHeaders(),
      'content-type': record.contentType,
      'content-length': record.content.length,
      'content-disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file)}`,
    };
    return { status: 200, headers, body: record.content };
  },
};

/** A finished artifact never changes, and Azure wants its version header with each write. */
function mayWrite(record: ArtifactRecord, { state, headers }: BlobCall): boolean {
  const problems = [
    record.finalized && 'after FinalizeArtifact',
    headers['x-ms-version'] === undefined && 'without x-ms-version',
  ].filter((problem) => problem !== false);
  state.violations.push(...problems.map((problem) => `a write to ${record.name} ${problem}`));
  return problems.length === 0;
}

function created(): Answer {
  const headers = {
    ...azureHeaders(),
    'etag': `"${randomUUID()}"`,
    'last-modified': new Date().toUTCString(),
    'x-ms-request-server-encrypted': 'true',
    'content-length': 0,
  };
  return { status: 201, headers, body: '' };
}

function fail(status: number, code: string): Answer {
  return {
    status,
    headers: { ...azureHeaders(), 'x-ms-error-code': code, 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`,
  };
}

function azureHeaders(): Record<string, string> {
  return { 'x-ms-request-id': randomUUID(), 'x-ms-version': '2026-02-06' };
}
