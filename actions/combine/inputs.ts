import * as type from '../../src/core/input-types.ts';
import { readRequiredInputs } from '../../src/core/required-inputs.ts';

/** Every input of the combine action; the tests hold it against action.yml. */
export const combineInputs = {
  'kit': type.text,
  'plan-digest': type.sha256,
  'release-tag': type.text,
  'release-name': type.text,
  'target-commitish': type.text,
  'prerelease': type.flag,
  'overwrite': type.flag,
  'wait': type.flag,
  'wait-minutes': type.number(0),
  'token': type.text,
  'license-key': type.text,
  'is-production': type.flag,
};

/** @throws {UserError} with one line for each problem. */
export function readCombineInputs(raw: Readonly<Record<string, string>>) {
  return readRequiredInputs(combineInputs, raw, ['kit', 'plan-digest']);
}
