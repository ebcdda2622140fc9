#!/usr/bin/env node
import { runCommand } from './run-command.ts';

// The reader of our output is gone (`… | head`): nobody waits for the work, and it is stopped like by Ctrl-C.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.kill(process.pid, 'SIGTERM');
    else throw error;
  });
}

process.exitCode = await runCommand(process.argv.slice(2), {
  dist: import.meta.dirname,
  cwd: process.cwd(),
  env: process.env,
  outputs: { stdout: process.stdout, stderr: process.stderr },
});
