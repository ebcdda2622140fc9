/** The extension of a file's name without the dot; '' where it has none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1] ?? '';
}
