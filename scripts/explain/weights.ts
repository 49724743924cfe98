/** What the learned reader makes of a sentence: how sure it is of each practice, and which words weighed most. */
import { type LearnedUnit, wordsOf } from '../../lib/detect/learned/features';
import type { Model } from '../../lib/detect/learned/model';
import { ruleNames } from '../../lib/detect/learned/rule-names';
import { Scorer, surenessOf } from '../../lib/detect/learned/scorer';
import { readerOf, unitOf } from '../../lib/detect/learned-reader';
import { readByRules, rulesOf } from '../../lib/detect/rules/statements';
import type { PlacedSentence } from '../../lib/detect/split/units';
import type { Language } from '../../lib/languages/language';
import { practiceIds } from '../../lib/policy/practice';

const isPracticeId = (name: string): boolean => practiceIds.some((id) => id === name);

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

/** The scores of a sentence, with the rules and without, and with each part of it left out. */
interface Weighed {
  readonly scores: Float32Array;
  readonly plain: Float32Array;
  readonly others: readonly (readonly [string, Float32Array])[];
}

const weigh = (language: Language, model: Model, sentence: PlacedSentence): Weighed => {
  const scorer = new Scorer(model);
  const unit = unitOf(sentence);
  const plain = scorer.score(unit);
  const scores = plain.slice();
  scorer.addRules(scores, ruleNames(readByRules(rulesOf(language), sentence)));
  return { scores, plain, others: without(unit).map(([part, changed]) => [part, scorer.score(changed)]) };
};

const heaviest = ({ scores, plain, others }: Weighed, output: number): readonly Weight[] => {
  const at = (some: Float32Array): number => some[output] ?? 0;
  return [
    ...others.map(([part, other]) => ({ part, weight: at(plain) - at(other) })),
    { part: 'what the rules found', weight: at(scores) - at(plain) },
  ]
    .filter(({ weight }) => Math.abs(weight) >= LIGHTEST)
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST);
};

const percent = (share: number): string => `${Math.round(100 * share)} %`;

interface Asked {
  readonly name: string;
  readonly index: number;
  readonly sure: number;
  readonly threshold: number;
}

const askedOf = ({ outputs }: Model, { scores }: Weighed, only: string | null): readonly Asked[] =>
  outputs
    .flatMap((output, index) => {
      const sure = surenessOf(output, scores[index] ?? 0);
      const isAsked = isPracticeId(output.name) && (only === null || output.name === only);
      return isAsked && sure >= LEAST ? [{ ...output, index, sure }] : [];
    })
    .toSorted((a, b) => b.sure - a.sure);

/**
 * @param only lines on this practice alone; null for all
 * @returns the practices that are likely at all, the surest first
 */
export const weightLines = (
  language: Language,
  model: Model,
  sentence: PlacedSentence,
  only: string | null,
): readonly string[] => {
  const weighed = weigh(language, model, sentence);
  const said = new Set<string>(
    readerOf(language, model)
      .read(sentence)
      .map(({ practice }) => practice),
  );
  return askedOf(model, weighed, only).flatMap(({ name, index, sure, threshold }) => {
    const weights = heaviest(weighed, index).map(({ part, weight }) => `${part} ${signed(weight)}`);
    return [
      `  ${name}: ${percent(sure)} sure, ${said.has(name) ? 'said' : 'not said'} (from ${percent(threshold)} on)`,
      `    weighed most: ${weights.join(', ') || 'nothing'}`,
    ];
  });
};
