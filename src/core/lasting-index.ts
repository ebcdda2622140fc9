/**
 * What Remotion 4.0.529 writes into a bundle's `index.html` of the checkout and the machine, and no frame shows: the path
 * of the project, the name of its folder or repository, the commit, and the settings of the studio, which tell the number
 * of cores.
 */
const PASSING_LINES = /window\.remotion_(?:cwd|projectName|gitSource|renderDefaults)\b/;

/** Of each file of the public folder; a checkout gives all of them its own time. */
const FILE_TIMES = /"lastModified":\d+,?/g;

/** A bundle's `index.html` without what differs from one checkout of the same source to the next. */
export function lastingIndex(html: string): string {
  return html
    .split('\n')
    .filter((line) => !PASSING_LINES.test(line))
    .join('\n')
    .replaceAll(FILE_TIMES, '');
}

/**
 * Tells whether a file of a bundle can show in a frame. The source maps of its scripts cannot, and they hold absolute paths:
 * webpack and Rspack write `ignored|/…/mediabunny/…` for a module that a package leaves out for browsers. Files of the
 * public folder always count, whatever their names are.
 */
export function showsInFrames(path: string): boolean {
  return !/^[^/\\]+\.(?:js|css)\.map$/.test(path);
}
