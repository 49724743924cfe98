/** What the rules found in a sentence, as names that the learned reader weighs. */
import type { RulesReading } from '../rules/statements';

const count = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** More rules that agree tell no more. */
const MOST = 3;

/** @returns each name once: `sale=yes`, also `sale=yes 2` where two rules agree, `sale voided`, `step definition` */
export const ruleNames = ({ statements, voided, step }: RulesReading): readonly string[] => {
  if (statements.length === 0 && voided.length === 0 && step === null) return [];
  const rules = statements.filter(
    ({ rule, stance }, at) => at === statements.findIndex((other) => other.rule === rule && other.stance === stance),
  );
  const said = count(rules.map(({ practice, stance }) => `${practice}=${stance}`));
  const times = [...said].flatMap(([name, found]) =>
    Array.from({ length: Math.min(MOST, found) }, (_, at) => (at === 0 ? name : `${name} ${at + 1}`)),
  );
  return [...times, ...[...new Set(voided)].map((id) => `${id} voided`), ...(step === null ? [] : [`step ${step}`])];
};
