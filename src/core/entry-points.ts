/** Where Remotion's CLI looks for the file that calls `registerRoot()`, in this order (4.0.529). */
export const ENTRY_POINTS: readonly string[] = ['src', 'remotion', 'src/remotion'].flatMap(
  (folder) => {
    const extensions = folder === 'src' ? ['ts', 'tsx', 'js', 'mjs'] : ['tsx', 'ts', 'js', 'mjs'];
    return extensions.map((extension) => `${folder}/index.${extension}`);
  },
);
