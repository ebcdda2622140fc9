import { startProgram } from '../../src/adapters/start-program.ts';

await startProgram('runner', async () => await import('./run.ts'));
