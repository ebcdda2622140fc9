import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}
interface Parameter {
  readonly 'name': string;
  readonly 'in': 'path' | 'query' | 'header';
  readonly 'required'?: boolean;
  readonly 'schema': Schema;
  readonly 'x-multi-segment'?: boolean;
}
interface Body {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, RawOperation>>>>;
  readonly components: Readonly<Record<string, Record<string, Json>>>;
}
interface RawOperation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Body;
  readonly responses: Readonly<Record<string, Body | { readonly $ref: string }>>;
}

/** One of GitHub's operations, and a way to see whether messages are as it describes. */
export interface Operation {
  readonly id: string;
  /** The values in the path, by name; undefined where the request is not one of this operation. */
  match(method: string, path: string): Record<string, string> | undefined;
  /** What of a request is not as described; the body is undefined where it is no JSON. */
  requestViolations(query: URLSearchParams, body: unknown): string[];
  answerViolations(status: number, body: unknown): string[];
}

const DESCRIPTION = '@octokit/openapi/generated/api.github.com.json';

/** Answers that GitHub documents for all operations together, in "Troubleshooting the REST API". */
const COMMON_FAILURES: readonly number[] = [401, 403, 404, 422, 429, 500, 502, 503];

/** GitHub writes `nullable` beside lists of values that leave null out, as of a job's conclusion while it runs. */
function withNull(_key: string, value: unknown): unknown {
  const { nullable, enum: values } = (value ?? {}) as { nullable?: unknown; enum?: unknown };
  if (nullable === true && Array.isArray(values) && !values.includes(null)) values.push(null);
  return value;
}

async function readDescription(): Promise<Description> {
  const path = createRequire(import.meta.url).resolve(DESCRIPTION);
  const description = JSON.parse(await readFile(path, 'utf8'), withNull) as Description;
  // The text of "Upload a release asset" names a state that the schema leaves out.
  const asset = description.components['schemas']!['release-asset'] as {
    properties: { state: { enum: string[] } };
  };
  asset.properties.state.enum.push('starter');
  return description;
}

class Descriptions {
  readonly #description: Description;
  readonly #ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  readonly #validators = new Map<object, ValidateFunction>();

  constructor(description: Description) {
    this.#description = description;
    addFormats.default(this.#ajv);
    // Validated where they are used; here only so that a $ref finds them.
    this.#ajv.addSchema({ $id: 'github', components: description.components }, 'github');
  }

  resolve<T extends object>(value: T | { readonly $ref: string }): T {
    if (!('$ref' in value)) return value;
    const [, , kind = '', name = ''] = value.$ref.split('/');
    return this.#description.components[kind]![name] as unknown as T;
  }

  violations(schema: object, value: unknown, what: string): string[] {
    const known = this.#validators.get(schema);
    const validate = known ?? this.#ajv.compile(withAbsoluteReferences(schema));
    this.#validators.set(schema, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${what}${error.instancePath} ${error.message}`);
  }

  operations(prefix: string): Operation[] {
    return Object.entries(this.#description.paths)
      .filter(([path]) => path.startsWith(prefix))
      .flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, raw]) => this.#operation(method, path, raw)),
      );
  }

  #operation(method: string, path: string, raw: RawOperation): Operation {
    const parameters = (raw.parameters ?? []).map((entry) => this.resolve(entry));
    const pattern = pathPattern(path, parameters);
    return {
      id: raw.operationId,
      match: (givenMethod, givenPath) =>
        givenMethod.toLowerCase() === method ? pattern.exec(givenPath)?.groups : undefined,
      requestViolations: (query, body) => [
        ...this.#queryViolations(parameters, query),
        ...this.#bodyViolations(raw, body),
      ],
      answerViolations: (status, body) => this.#answerViolations(raw, status, body),
    };
  }

  #queryViolations(parameters: readonly Parameter[], query: URLSearchParams): string[] {
    const known = parameters.filter((parameter) => parameter.in === 'query');
    const unknown = [...query.keys()].filter((name) => known.every((one) => one.name !== name));
    const missing = known.filter((one) => one.required === true && !query.has(one.name));
    const given = known.filter((one) => query.has(one.name));
    return [
      ...unknown.map((name) => `query ${name} is not described`),
      ...missing.map(({ name }) => `query ${name} is missing`),
      ...given.flatMap(({ name, schema }) => {
        const value = query.get(name);
        return this.violations(schema, schema.type === 'integer' ? Number(value) : value, name);
      }),
    ];
  }

  #bodyViolations(raw: RawOperation, body: unknown): string[] {
    const schema = raw.requestBody?.content?.['application/json']?.schema;
    if (schema === undefined)
      return body === undefined ? [] : ['a JSON body is sent where none is described'];
    if (body === undefined) return ['a JSON body is missing'];
    const properties = Object.keys(schema.properties ?? {});
    const unknown = Object.keys(body as object).filter((name) => !properties.includes(name));
    return [
      ...unknown.map((name) => `body ${name} is not described`),
      ...this.violations(schema, body, 'body'),
    ];
  }

  #answerViolations(raw: RawOperation, status: number, body: unknown): string[] {
    const described = raw.responses[String(status)];
    if (described === undefined)
      return COMMON_FAILURES.includes(status) ? [] : [`status ${status} is not described`];
    const schema = this.resolve<Body>(described).content?.['application/json']?.schema;
    if (schema !== undefined) return this.violations(schema, body, 'answer');
    // GitHub describes no body of the 422 of an upload, and sends one.
    return body === undefined || status >= 400 ? [] : ['an answer is sent where none is described'];
  }
}

function withAbsoluteReferences(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === '$ref' ? `github${String(value)}` : value,
    ),
  ) as object;
}

function pathPattern(path: string, parameters: readonly Parameter[]): RegExp {
  const source = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.name === name && one.in === 'path');
    if (parameter?.schema.type === 'integer') return `(?<${name}>\\d+)`;
    return parameter?.['x-multi-segment'] === true ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;
  });
  return new RegExp(`^${source}$`);
}

let descriptions: Promise<Descriptions> | undefined;

/** The operations on what a repository has, such as `releases`; GitHub's description is read once a process. */
export async function githubOperations(what: string): Promise<Operation[]> {
  descriptions ??= readDescription().then((description) => new Descriptions(description));
  return (await descriptions).operations(`/repos/{owner}/{repo}/${what}`);
}
