import { startArtifactService, type ArtifactService } from './artifact-service.ts';
import { temporaryFolder, type TemporaryFolder } from './artifact-fixtures.ts';
import { chrome } from './chrome.ts';
import { startReleaseApi, type ReleaseApi } from './release-api.ts';
import {
  runAction,
  startAction,
  type ActionRun,
  type ActionStep,
  type StartedAction,
} from './run-action.ts';
import type { SmallProject } from './small-project.ts';

function isMarker(name: string): boolean {
  return name.endsWith('.failed');
}

type Texts = Readonly<Record<string, string>>;

/** One workflow run of a repository: its artifacts, its releases, and steps that use our actions. */
export class ActionScene implements AsyncDisposable {
  readonly service: ArtifactService;
  readonly api: ReleaseApi;
  readonly project: SmallProject;
  readonly #folder: TemporaryFolder;
  readonly #browser: string;
  /** Environment of every step, as a workflow's `env`. */
  env: Texts = {};
  #planned: Texts = {};

  private constructor(
    project: SmallProject,
    service: ArtifactService,
    api: ReleaseApi,
    folder: TemporaryFolder,
    browser: string,
  ) {
    this.project = project;
    this.service = service;
    this.api = api;
    this.#folder = folder;
    this.#browser = browser;
  }

  /** @param options `cache`: whether GitHub's cache service is there */
  static async start(
    project: SmallProject,
    options: { readonly cache?: boolean } = {},
  ): Promise<ActionScene> {
    const [service, api] = [await startArtifactService(options), await startReleaseApi()];
    return new ActionScene(project, service, api, await temporaryFolder(), await chrome());
  }

  /** Runs plan in the checkout; the other two then work from its outputs. */
  async plan(inputs: Texts): Promise<ActionRun> {
    const run = await runAction('plan', {
      ...this.#step('plan', {
        ...this.project.inputs,
        'browser-executable': this.#browser,
        ...inputs,
      }),
      workspace: this.project.workspace,
    });
    this.#planned = {
      'kit': run.outputs['kit'] ?? '',
      'plan-digest': run.outputs['plan-digest'] ?? '',
    };
    return run;
  }

  async startJob(job: number, inputs: Texts = {}): Promise<StartedAction> {
    const given = {
      'job': String(job),
      'browser-executable': this.#browser,
      ...this.#planned,
      ...inputs,
    };
    return await startAction('render-chunk', this.#step(`render (${job})`, given));
  }

  async job(job: number, inputs: Texts = {}): Promise<ActionRun> {
    return await (
      await this.startJob(job, inputs)
    ).ended;
  }

  async startCombine(inputs: Texts = {}): Promise<StartedAction> {
    return await startAction('combine', this.#step('combine', { ...this.#planned, ...inputs }));
  }

  async combine(inputs: Texts = {}): Promise<ActionRun> {
    return await (
      await this.startCombine(inputs)
    ).ended;
  }

  /** A folder beside the checkout, from which nothing of this repository is seen. */
  get outside(): string {
    return this.#folder.path;
  }

  /** Names of the artifacts that there are, in the order of the alphabet; without the markers of failed jobs. */
  get artifacts(): string[] {
    return this.#names.filter((name) => !isMarker(name));
  }

  /** Names of the markers that failed jobs have left. */
  get markers(): string[] {
    return this.#names.filter(isMarker);
  }

  get #names(): string[] {
    return this.service
      .artifacts()
      .map(({ name }) => name)
      .toSorted();
  }

  /** Requests that changed something at the releases, or tried to; notes are only generated, to learn of the token. */
  get releaseChanges(): string[] {
    return this.api.requests
      .filter(
        ({ method, operation }) => method !== 'GET' && operation !== 'repos/generate-release-notes',
      )
      .map(({ operation }) => operation);
  }

  get violations(): string[] {
    return [...this.service.violations, ...this.api.violations];
  }

  #step(job: string, inputs: Texts): Omit<ActionStep, 'workspace'> {
    const env = {
      ...this.api.env,
      ...this.service.envOf(job),
      GITHUB_REPOSITORY: this.api.repository,
    };
    return {
      inputs,
      env: { ...env, GITHUB_SHA: 'c0ffee', ...this.env },
      folder: this.#folder.path,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.service[Symbol.asyncDispose]();
    await this.api[Symbol.asyncDispose]();
    await this.#folder[Symbol.asyncDispose]();
  }
}
