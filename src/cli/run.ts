import { stopWhenOutputIsGone } from './output-gone.ts';
import { runCommand } from './run-command.ts';

stopWhenOutputIsGone([process.stdout, process.stderr]);

process.exitCode = await runCommand(process.argv.slice(2), {
  dist: import.meta.dirname,
  cwd: process.cwd(),
  env: process.env,
  outputs: { stdout: process.stdout, stderr: process.stderr },
});
