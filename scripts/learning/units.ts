/** Labelled units in their places, with what the rules find in each. */
import type { LearnedUnit } from '../../lib/detect/learned/features';
import { ruleNames } from '../../lib/detect/learned/rule-names';
import { readByRules, rulesOf } from '../../lib/detect/rules/statements';
import { sentenceReader } from '../../lib/detect/split/units';
import { languageOf } from '../../lib/languages';
import { block, documentOf } from '../shared/example-document';
import { type Labels, readLabels, withLabels } from '../training/labels';
import { readTexts, type TextUnit } from '../training/texts';

export interface TrainingUnit extends LearnedUnit, Labels {
  readonly policy: string;
  readonly rules: readonly string[];
  /** Has it a word of denial? */
  readonly hasDenial: boolean;
}

type UnitOfPolicy = TextUnit & Labels;

/** The names of `ruleNames` for each unit of a policy. */
const rulesIn = (units: readonly UnitOfPolicy[], tag: string): readonly (readonly string[])[] => {
  const language = languageOf(tag);
  if (language === null) return units.map(() => []);
  const blocks = units.map(({ kind, text, heading, leadIn }) =>
    block(text, { kind, leadIn, headings: heading === null ? [] : [heading] }),
  );
  const sentencesOf = sentenceReader(documentOf(blocks), language);
  const rules = rulesOf(language);
  return units.map((_, index) => [
    ...new Set(sentencesOf(index).flatMap((sentence) => ruleNames(readByRules(rules, sentence)))),
  ]);
};

const unitsOf = (policy: string, units: readonly UnitOfPolicy[], tag: string): readonly TrainingUnit[] => {
  const rules = rulesIn(units, tag);
  const language = languageOf(tag);
  return units.map((unit, at) => {
    const last = units[at - 1];
    const before = last?.heading === unit.heading ? last.text : '';
    const hasDenial = language !== null && language.denial.test(language.spell(unit.text));
    return { ...unit, policy, before, rules: rules[at] ?? [], hasDenial };
  });
};

export interface LabelledTexts {
  readonly units: readonly TrainingUnit[];
  /** Labelled policies whose text the folder does not hold. */
  readonly missing: readonly string[];
}

/**
 * @param folder holds the texts, as `readTexts` reads them
 * @param labelsFile the labels that belong to them
 */
export const readUnits = (folder: string, language: string, labelsFile: string): LabelledTexts => {
  const texts = readTexts(folder, language);
  const policies = [...readLabels(labelsFile)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    units: policies.flatMap(([name, labels]) => unitsOf(name, withLabels(texts.get(name) ?? [], labels), language)),
    missing: policies.flatMap(([name]) => (texts.has(name) ? [] : [name])),
  };
};
