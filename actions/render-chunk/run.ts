import { runAction } from '../../src/adapters/run-action.ts';
import { runRenderChunk } from './render-chunk.ts';

await runAction(runRenderChunk);
