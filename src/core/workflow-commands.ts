/** A line by which an action speaks to its runner: `::error file=a.tsx,line=3::text`. */
export interface WorkflowCommand {
  /** `error`, `warning`, `notice`, `group`, `endgroup`, `debug`, `add-mask`, … */
  readonly command: string;
  /** Such as `file`, `line`, `col` and `title`, as they were before escaping. */
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** GitHub's escapes of a message; a property escapes `:` and `,` as well. */
const escapes: Readonly<Record<string, string>> = {
  '%0D': '\r',
  '%0A': '\n',
  '%3A': ':',
  '%2C': ',',
  '%25': '%',
};

/** In one pass, so that `%250A` becomes `%0A` and no line break. */
function unescapeMessage(text: string): string {
  return text.replaceAll(/%(?:0D|0A|25)/gi, (code) => escapes[code.toUpperCase()]!);
}

function unescapeProperty(text: string): string {
  return text.replaceAll(/%(?:0D|0A|3A|2C|25)/gi, (code) => escapes[code.toUpperCase()]!);
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text.split(',').map((pair): [string, string] => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))];
  });
  return Object.fromEntries(pairs.filter(([name, value]) => name !== '' && value !== ''));
}

/** The command that a line of an action's output holds, or null where it is a line of the log. */
export function parseWorkflowCommand(line: string): WorkflowCommand | null {
  const match = /^\s*::([a-z][a-z-]*)(?:\s+([^:]*))?::(.*)$/is.exec(line);
  if (match === null) return null;
  return {
    command: match[1]!.toLowerCase(),
    properties: parseProperties(match[2] ?? ''),
    message: unescapeMessage(match[3]!),
  };
}

/**
 * Reads what an action wrote into the file of GITHUB_OUTPUT: `name=value` lines, and
 * `name<<delimiter`, lines, `delimiter`. A name given twice has its last value.
 *
 * @throws where a line is neither, or a delimiter never comes.
 */
export function parseOutputFile(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line === '') continue;
    const match = /^([^=<]+?)(?:=(.*)|<<(.+))$/s.exec(line);
    if (match === null)
      throw new Error(`An output line is neither name=value nor name<<delimiter: ${line}`);
    const [, name, value, delimiter] = match;
    if (delimiter === undefined) {
      outputs[name!] = value!;
      continue;
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end === -1) throw new Error(`The output ${name} does not end: no line is ${delimiter}`);
    outputs[name!] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}
