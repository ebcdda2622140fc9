import * as type from '../../src/core/input-types.ts';
import { readRequiredInputs } from '../../src/core/required-inputs.ts';
import { MOST_JOBS } from '../../src/core/split.ts';

/** Every input of the render-chunk action; the tests hold it against action.yml. */
export const renderChunkInputs = {
  'kit': type.text,
  'plan-digest': type.sha256,
  'job': type.integer(0, MOST_JOBS - 1),
  'browser-executable': type.text,
};

/** @throws {UserError} with one line for each problem. */
export function readRenderChunkInputs(raw: Readonly<Record<string, string>>) {
  return readRequiredInputs(renderChunkInputs, raw, ['kit', 'plan-digest', 'job']);
}
