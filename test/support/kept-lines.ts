/** A reporter that keeps what it is told. */
export interface KeptLines {
  readonly infos: string[];
  readonly warnings: string[];
  info(line: string): void;
  warning(line: string): void;
  clear(): void;
}

export function keptLines(): KeptLines {
  const infos: string[] = [];
  const warnings: string[] = [];
  return {
    infos,
    warnings,
    info: (line) => void infos.push(line),
    warning: (line) => void warnings.push(line),
    clear() {
      infos.length = 0;
      warnings.length = 0;
    },
  };
}
