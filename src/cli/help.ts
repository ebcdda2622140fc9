import { flagGroups } from './flags.ts';

/** The narrowest that terminals usually are. */
const WIDTH = 80;

/** Where the explanations begin; a longer flag has a line of its own. */
const INDENT = 28;

const usage = `remotion-matrix render [entry-point] [composition] [output] [options]
remotion-matrix still  [entry-point] [composition] [output] [options]
remotion-matrix compositions [entry-point] [options]

Renders a video of the Remotion project in this folder, on several jobs side by
side, with the same steps that GitHub Actions would run; or one frame of it as a
picture. compositions lists what there is to render. The arguments are those of
Remotion's own commands of the same names.

  entry-point   the file that calls registerRoot(), a bundle's folder, or the
                address of a site (http or https)
  composition   default: the only composition of the project
  output        default: out/<composition>.<extension>, or for an image sequence
                the folder out/<composition>`;

function wrapText(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function describeFlag(label: string, about: string): string[] {
  const [first = '', ...others] = wrapText(about.replaceAll('`', ''), WIDTH - INDENT);
  const indent = ' '.repeat(INDENT);
  const rest = others.map((line) => indent + line);
  return label.length < INDENT
    ? [label.padEnd(INDENT) + first, ...rest]
    : [label, indent + first, ...rest];
}

/** The text of `--help`, 80 columns wide, made from the table of flags. */
export function helpText(): string {
  const groups = flagGroups.flatMap(({ title, flags }) => [
    '',
    `${title}:`,
    ...Object.entries(flags).flatMap(([name, { kind, about }]) =>
      describeFlag(`  --${name}${kind === 'switch' ? '' : ' <value>'}`, about),
    ),
  ]);
  return [usage, ...groups].join('\n');
}
