import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

const INTERVAL = 100; // milliseconds

/** Peaks in bytes. */
export interface MemoryPeaks {
  /** Of all processes together; memory that several share is counted once. */
  readonly all: number;
  /** Of the largest Node.js process: the action itself. */
  readonly node: number;
}

interface Sample {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
}

function read(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // It has ended meanwhile.
  }
}

function listProcesses(): Sample[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const match = /^\d+ \((.*)\) \S (\d+)/s.exec(read(pid, 'stat'));
      return match === null
        ? []
        : [{ pid: Number(pid), name: match[1]!, parent: Number(match[2]) }];
    });
}

/** Everything that this process has started, and what that has. */
function findDescendants(): Sample[] {
  const all = listProcesses();
  const found: Sample[] = [];
  let parents = [process.pid];
  while (parents.length > 0) {
    const children = all.filter(({ parent }) => parents.includes(parent));
    found.push(...children);
    parents = children.map(({ pid }) => pid);
  }
  return found;
}

/** The proportional set size: shared pages count in part for each that shares them. */
function sizeOf({ pid }: Sample): number {
  const kilobytes = /^Pss:\s+(\d+) kB/m.exec(read(String(pid), 'smaps_rollup'))?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** Watches the memory of what this process starts while `work` runs. Linux only: it reads /proc. */
export async function watchMemory(work: () => Promise<unknown>): Promise<MemoryPeaks> {
  let all = 0;
  let node = 0;
  const look = () => {
    const sizes = findDescendants().map((sample) => ({ ...sample, size: sizeOf(sample) }));
    all = Math.max(
      all,
      sizes.reduce((sum, { size }) => sum + size, 0),
    );
    // The action's own process; the name is that of its main thread.
    const own = sizes.filter(({ name }) => /^(node|MainThread)$/.test(name));
    node = Math.max(node, ...own.map(({ size }) => size));
  };
  const timer = setInterval(look, INTERVAL);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return { all, node };
}
