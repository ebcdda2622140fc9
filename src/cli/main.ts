#!/usr/bin/env node
import { startProgram } from '../adapters/start-program.ts';

await startProgram('terminal', async () => await import('./run.ts'));
