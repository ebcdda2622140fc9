import { readdirSync, readFileSync } from 'node:fs';

/** A process of this machine, by what /proc says. */
export interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  /** Ticks since the machine started: with the pid it names one process for good. */
  readonly started: string;
  /** Arguments, each behind a space; '' where the process has just ended. */
  readonly command: string;
}

/** Zombies are left out: they run no more. */
function listProcesses(): RunningProcess[] {
  return readdirSync('/proc').flatMap((entry): RunningProcess[] => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      // `pid (name) state parent …`, and the name may hold anything.
      const fields = readFileSync(`/proc/${entry}/stat`, 'latin1').split(') ').at(-1)!.split(' ');
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ');
      if (fields[0] === 'Z') return [];
      return [{ pid: Number(entry), parent: Number(fields[1]), started: fields[19]!, command }];
    } catch {
      return []; // It ended while we looked.
    }
  });
}

/** A process with all that it started, however deep. */
export function processTree(root: number): RunningProcess[] {
  const all = listProcesses();
  const known = new Set([root]);
  for (let size = 0; size !== known.size;) {
    size = known.size;
    for (const { pid, parent } of all) if (known.has(parent)) known.add(pid);
  }
  return all.filter(({ pid }) => known.has(pid));
}

/** Those of the processes that run still. */
export function stillRunning(processes: readonly RunningProcess[]): RunningProcess[] {
  const now = new Map(listProcesses().map(({ pid, started }) => [pid, started]));
  return processes.filter(({ pid, started }) => now.get(pid) === started);
}

/** The Chrome that a process started: not its renderers and other parts. */
export function chromeOf(root: number): RunningProcess[] {
  return processTree(root).filter(
    ({ command }) => command.includes(' --remote-debugging-port') && !command.includes(' --type='),
  );
}
