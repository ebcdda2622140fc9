import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * GitHub's runner finds what a job left behind by this variable, which every process inherits; so do we.
 * It finds a Chrome whose parent is gone, too.
 */
export const TRACKING_VARIABLE = 'RUNNER_TRACKING_ID';

/** Looks until nobody is left, but not for ever: a process in an uninterruptible wait cannot be ended. */
const MOST_ROUNDS = 100;
const ROUND = 20; // milliseconds

interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  /** Whether its environment holds the tracking id; false where the system does not show it. */
  readonly tracked: boolean;
}

function readEnviron(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return ''; // Another user's, or gone.
  }
}

function readProcFolder(mark: string): ProcessEntry[] {
  return readdirSync('/proc').flatMap((pid): ProcessEntry[] => {
    if (!/^\d+$/.test(pid)) return [];
    try {
      // `pid (name) state parent …`, and the name may hold anything.
      const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'latin1')
        .split(') ')
        .at(-1)!
        .split(' ');
      if (state === 'Z') return [];
      return [
        {
          pid: Number(pid),
          parent: Number(parent),
          tracked: `\0${readEnviron(pid)}`.includes(mark),
        },
      ];
    } catch {
      return []; // It ended while we looked.
    }
  });
}

function askPs(): ProcessEntry[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,state='], { encoding: 'utf8' });
  return table.split('\n').flatMap((line): ProcessEntry[] => {
    const [pid, parent, state] = line.trim().split(/\s+/);
    if (state === undefined || state.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), tracked: false }];
  });
}

/** Every running process. A slim container has no `ps`, and other systems no /proc. */
function listProcesses(trackingId: string): ProcessEntry[] {
  return existsSync('/proc/self/environ')
    ? readProcFolder(`\0${TRACKING_VARIABLE}=${trackingId}\0`)
    : askPs();
}

/** The processes that an action started, and those that these started, however deep. */
export interface ProcessFamily {
  /** Notes who is there: a process that loses its parent later is still known. */
  look(): void;
  /** Ends all with SIGKILL, the action itself included, and waits until they are gone. */
  kill(): Promise<void>;
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has just ended.
  }
}

export function processFamily(root: number, trackingId: string): ProcessFamily {
  const known = new Set([root]);
  const look = (): number[] => {
    const processes = listProcesses(trackingId).filter(({ pid }) => pid !== process.pid);
    for (const { pid, tracked } of processes) if (tracked) known.add(pid);
    // Children are listed before their parents where process ids have started again.
    for (let size = -1; size !== known.size;) {
      size = known.size;
      for (const { pid, parent } of processes) if (known.has(parent)) known.add(pid);
    }
    return processes.map(({ pid }) => pid).filter((pid) => known.has(pid));
  };
  return {
    look: () => void look(),
    kill: async () => {
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const alive = look();
        if (alive.length === 0) return;
        for (const pid of alive) end(pid);
        await delay(ROUND);
      }
    },
  };
}
