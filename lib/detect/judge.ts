/** Several stances in, one out: of the clauses of a sentence, or of the sentences of a policy. */
import type { Practice, Stance } from '../policy/practice';

/** A practice that is both asserted and denied is asserted: the denial is then of something narrower. */
const usual: readonly Stance[] = ['mixed', 'yes', 'no'];

/** @returns the strongest of the stances by the practice's own order, else by the usual one */
export const judge = (practice: Practice, stances: readonly Stance[]): Stance => {
  const order = practice.strongest ?? usual;
  const contradicts = order[0] === 'mixed' && practice.strongest !== undefined && stances.includes('yes') && stances.includes('no');
  if (contradicts) return 'mixed';
  const strongest = order.find((stance) => stances.includes(stance)) ?? stances[0];
  if (strongest === undefined) throw new Error(`no stance to judge for ${practice.id}`);
  return strongest;
};
