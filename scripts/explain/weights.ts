/** What the learned reader makes of a sentence: how sure it is of each practice, and which words weighed most. */
import { type LearnedUnit, wordsOf } from '../../lib/detect/learned/features';
import type { Model } from '../../lib/detect/learned/model';
import { ruleNames } from '../../lib/detect/learned/rule-names';
import { Scorer, surenessOf } from '../../lib/detect/learned/scorer';
import { unitOf } from '../../lib/detect/reader';
import { readByRules, rulesOf } from '../../lib/detect/rules/statements';
import type { PlacedSentence } from '../../lib/detect/split/units';
import type { Language } from '../../lib/languages/language';
import { practices } from '../../lib/practices';

/** By how much the score (log-odds) falls where the part is left out. */
interface Weight {
  readonly part: string;
  readonly weight: number;
}

/** Practices that are less sure are not told. */
const LEAST = 0.05;
/** So many parts are told, the heaviest first. */
const MOST = 8;
/** Lighter ones are not told. */
const LIGHTEST = 0.1;

const without = (unit: LearnedUnit): readonly (readonly [string, LearnedUnit])[] => {
  const words = wordsOf(unit.text);
  return [
    ...[...new Set(words)].map((left): readonly [string, LearnedUnit] => [
      left,
      { ...unit, text: words.filter((word) => word !== left).join(' ') },
    ]),
    ['the heading', { ...unit, heading: null }],
    ['the lead-in', { ...unit, leadIn: null }],
    ['the sentence before', { ...unit, before: '' }],
  ];
};

const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`;

/** @returns lines: the practices that are likely at all, the surest first */
export const weightLines = (language: Language, model: Model, sentence: PlacedSentence, only: string | null): readonly string[] => {
  const scorer = new Scorer(model);
  const unit = unitOf(sentence);
  const plain = scorer.score(unit);
  const scores = plain.slice();
  scorer.addRules(scores, ruleNames(readByRules(rulesOf(language), sentence)));
  const others = without(unit).map(([part, changed]) => [part, scorer.score(changed)] as const);
  const asked = practices.flatMap(({ id }) => {
    const index = model.outputs.findIndex(({ name }) => name === id);
    const output = model.outputs[index];
    if (!output || (only !== null && id !== only)) return [];
    const sure = surenessOf(output, scores[index] ?? 0);
    return sure < LEAST ? [] : [{ id, index, sure, threshold: output.threshold }];
  });
  return asked
    .toSorted((a, b) => b.sure - a.sure)
    .flatMap(({ id, index, sure, threshold }) => {
      const weights: readonly Weight[] = [
        ...others.map(([part, other]) => ({ part, weight: (plain[index] ?? 0) - (other[index] ?? 0) })),
        { part: 'what the rules found', weight: (scores[index] ?? 0) - (plain[index] ?? 0) },
      ];
      const heaviest = weights
        .filter(({ weight }) => Math.abs(weight) >= LIGHTEST)
        .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, MOST);
      const percent = (share: number): string => `${Math.round(100 * share)} %`;
      return [
        `  ${id}: ${percent(sure)} sure, ${sure >= threshold ? 'said' : 'not said'} (from ${percent(threshold)} on)`,
        `    weighed most: ${heaviest.map(({ part, weight }) => `${part} ${signed(weight)}`).join(', ') || 'nothing'}`,
      ];
    });
};
