#!/usr/bin/env node
import { runCommand } from './run-command.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  dist: import.meta.dirname,
  cwd: process.cwd(),
  env: process.env,
  outputs: { stdout: process.stdout, stderr: process.stderr },
});
