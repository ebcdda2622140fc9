import { relative, resolve } from 'node:path';
import { parseWorkflowCommand, type WorkflowCommand } from '../core/workflow-commands.ts';
import type { LogLevel } from './arguments.ts';
import { toFlagSyntax } from './flag-syntax.ts';
import type { Channel } from './display.ts';
import { isProblemKind, problemLine, type ProblemKind } from './problem-line.ts';

/** Lines of a failed job that are shown where it named no error itself. */
const TAIL_LINES = 20;
/** Lines around an error in the user's code: the code and the stack. */
const EXCERPT_LINES = 40;

const levels: readonly LogLevel[] = ['trace', 'verbose', 'info', 'warn', 'error'];
const levelOf: Readonly<Record<ProblemKind, LogLevel>> = {
  error: 'error',
  warning: 'warn',
  notice: 'info',
};

export interface LogTarget {
  readonly line: (text: string, channel: Channel) => void;
  readonly logLevel: LogLevel;
  /** Files in annotations are relative to it. */
  readonly project: string;
  readonly cwd: string;
  /** Whether a stop was asked for: then errors are only its echo. */
  readonly isStopping: () => boolean;
  /** What all actions have said: the same error of several jobs is shown once. */
  readonly said: Set<string>;
  /** What `add-mask` named; it is shown as `***`. */
  readonly secrets: Set<string>;
}

/** Follows the output of one action, and shows of it what a person wants to read. */
export class ActionLog {
  readonly #name: () => string;
  readonly #target: LogTarget;
  readonly #onStep: (title: string) => void;
  #tail: string[] = [];
  /** Lines since the last command: before an error in the user's code, the code around it. */
  #recent: string[] = [];
  #hasError = false;

  /**
   * @param name of the job, before its lines
   * @param onStep gets the titles of its log groups
   */
  constructor(name: () => string, target: LogTarget, onStep: (title: string) => void) {
    this.#name = name;
    this.#target = target;
    this.#onStep = onStep;
  }

  line(text: string): void {
    const command = parseWorkflowCommand(text);
    if (command === null) this.#keep(text);
    else this.#follow(command);
  }

  /** Shows why the action failed, where it has not said so. */
  failed(ending: string): void {
    if (this.#hasError || this.#target.isStopping()) return;
    const tail = this.#isShown('verbose')
      ? []
      : this.#tail.map((text) => `${this.#name()} | ${text}`);
    this.#problem('error', [`${this.#name()} failed: ${ending}.`, ...tail]);
  }

  #isShown(level: LogLevel): boolean {
    return levels.indexOf(level) >= levels.indexOf(this.#target.logLevel);
  }

  #mask(text: string): string {
    return [...this.#target.secrets].reduce(
      (masked, secret) => masked.replaceAll(secret, '***'),
      text,
    );
  }

  #problem(kind: ProblemKind, lines: readonly string[]): void {
    this.#target.line(problemLine(kind, this.#mask(lines.join('\n'))), 'stderr');
  }

  #keep(text: string): void {
    this.#tail = [...this.#tail, text].slice(-TAIL_LINES);
    this.#recent = [...this.#recent, text].slice(-EXCERPT_LINES);
    if (this.#isShown('verbose'))
      this.#target.line(this.#mask(`${this.#name()} | ${text}`), 'stdout');
  }

  #follow({ command, properties, message }: WorkflowCommand): void {
    if (isProblemKind(command)) this.#annotate(command, message, properties);
    else if (command === 'group') this.#onStep(message);
    else if (command === 'add-mask' && message !== '') this.#target.secrets.add(message);
    if (command === 'group' || (command === 'debug' && this.#isShown('trace'))) this.#keep(message);
    this.#recent = [];
  }

  #annotate(kind: ProblemKind, message: string, properties: WorkflowCommand['properties']): void {
    if (kind === 'error') this.#hasError = true;
    if (this.#target.isStopping() || !this.#isShown(levelOf[kind])) return;
    const place = this.#place(properties);
    const key = `${kind} ${message} ${place}`;
    if (this.#target.said.has(key)) return;
    this.#target.said.add(key);
    const excerpt = this.#isShown('verbose') ? [] : this.#recent;
    // What has a place comes from the user's code.
    this.#problem(
      kind,
      place === null ? [toFlagSyntax(message)] : [message, `  at ${place}`, ...excerpt],
    );
  }

  /** `src/Video.tsx:12:4`, from where the command was typed. */
  #place({ file, line, col }: WorkflowCommand['properties']): string | null {
    if (file === undefined) return null;
    const path = relative(this.#target.cwd, resolve(this.#target.project, file));
    return [path, line, col].filter((part) => part !== undefined).join(':');
  }
}
