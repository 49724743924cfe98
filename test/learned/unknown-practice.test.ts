/** A practice that the weights do not know yet is said where its rules say it: so a new one works before anybody has labelled it. */
import { expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import { readPolicy } from '../../lib/read-policy';
import { policyOf } from '../support/policy-of';

const known = loadModel('en');
if (known === null) throw new Error('English is read');
const without = {
  ...known,
  outputs: known.outputs.map((output) => (output.name.startsWith('sale') ? { ...output, name: 'forgotten' } : output)),
};

it.each([
  ['We sell your address to list brokers.', 'yes'],
  ['We never sell your personal information.', 'no'],
  ['Our shop sells bread and cakes.', undefined],
])('%s', (text, stance) => {
  const found = readPolicy(policyOf('', text), without).findings.find(({ practice }) => practice === 'sale');
  expect(found?.stance).toBe(stance);
});
