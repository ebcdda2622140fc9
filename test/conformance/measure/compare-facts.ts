import type { FileFacts } from './read-facts.ts';

/** All facts of a file under the names that the report uses for them. */
function factsByName(facts: FileFacts, name: string): Map<string, string> {
  const named = new Map<string, string>([
    ['name', name],
    ['container', facts.container],
    ['streams', facts.streams.map(({ type }) => type).join(' ')],
    ['GIF loops', String(facts.loops)],
  ]);
  for (const { type, fields } of facts.streams) {
    for (const [field, value] of Object.entries(fields)) named.set(`${type} ${field}`, value);
  }
  for (const [tag, value] of Object.entries(facts.tags)) named.set(`tag ${tag}`, value);
  return named;
}

/** Facts that differ, by their names, each with the values of both; times are no facts, they are measured. */
export function compareFacts(
  single: FileFacts,
  chunked: FileFacts,
  names: { readonly single: string; readonly chunked: string },
): Map<string, string> {
  const first = factsByName(single, names.single);
  const second = factsByName(chunked, names.chunked);
  const differences = new Map<string, string>();
  for (const name of new Set([...first.keys(), ...second.keys()])) {
    const [a, b] = [first.get(name) ?? 'none', second.get(name) ?? 'none'];
    if (a !== b) differences.set(name, `${a} on one machine, ${b} in chunks`);
  }
  return differences;
}

/** Container and streams in a few words: `mp4: h264 High yuv420p 320x180 30/1, aac 48000`. */
export function describeFacts({ container, streams }: FileFacts): string {
  const described = streams.map(({ type, fields }) => {
    const names =
      type === 'video'
        ? ['codec_name', 'profile', 'pix_fmt', 'size', 'r_frame_rate', 'color_space']
        : ['codec_name', 'sample_rate'];
    const values: Record<string, string> = {
      ...fields,
      size: `${fields['width']}x${fields['height']}`,
    };
    return names
      .map((name) => values[name] ?? '')
      .filter((value) => value !== '' && value !== 'unknown')
      .join(' ');
  });
  return `${container.split(',')[0]}: ${described.join(', ')}`;
}
