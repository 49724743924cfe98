/** Labelled units in their places, with what the rules find in each. */
import type { LearnedUnit } from '../../lib/detect/learned/features';
import { ruleNames } from '../../lib/detect/learned/rule-names';
import { readByRules, rulesOf } from '../../lib/detect/rules/statements';
import { sentenceReader } from '../../lib/detect/split/units';
import { languageOf } from '../../lib/languages';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { block, documentOf } from '../shared/example-document';
import { labelsFrom } from '../training/asked';
import { labelsOf, readInvented } from '../training/invented';
import { deniedBy } from './targets';
import { hashOf, type Labels, readLabels, withLabels } from '../training/labels';
import { readTexts, type TextUnit } from '../training/texts';

export interface TrainingUnit extends LearnedUnit, Labels {
  readonly policy: string;
  /** The names of `ruleNames`. */
  readonly rules: readonly string[];
  /** Has it, or what introduces it, a word of denial? */
  readonly hasDenial: boolean;
  /** What it counts in learning beside a unit of a real policy. */
  readonly worth: number;
}

type UnitOfPolicy = TextUnit & Labels;

/** Found by trial on held-out policies: invented sentences state more, and in fewer words, than real ones. */
const WORTH_OF_INVENTED = 0.5;

type Reading = Pick<TrainingUnit, 'rules' | 'hasDenial'>;

const unread: Reading = { rules: [], hasDenial: false };

/** What the reader finds in each unit of a policy before it weighs anything. */
const readingsOf = (units: readonly UnitOfPolicy[], tag: string): readonly Reading[] => {
  const language = languageOf(tag);
  if (language === null) return units.map(() => unread);
  const blocks = units.map(({ kind, text, heading, leadIn }) =>
    block(text, { kind, leadIn, headings: heading === null ? [] : [heading] }),
  );
  const sentencesOf = sentenceReader(documentOf(blocks), language);
  const rules = rulesOf(language);
  return units.map((_, index) => {
    const sentences = sentencesOf(index);
    return {
      rules: [...new Set(sentences.flatMap((sentence) => ruleNames(readByRules(rules, sentence))))],
      hasDenial: sentences.some(({ text }) => language.denial.test(text)),
    };
  });
};

const unitsOf = (policy: string, units: readonly UnitOfPolicy[], language: string): readonly TrainingUnit[] => {
  const readings = readingsOf(units, language);
  return units.map((unit, at) => {
    const last = units[at - 1];
    const before = last?.heading === unit.heading ? last.text : '';
    return { ...unit, policy, before, ...(readings[at] ?? unread), worth: 1 };
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

/** @returns units of policies that nobody labelled; `folder` holds their texts, as `readTexts` reads them */
export const unlabelledUnits = (folder: string, language: string): readonly TrainingUnit[] =>
  [...readTexts(folder, language)].flatMap(([name, units]) =>
    unitsOf(
      name,
      units.map((unit) => ({ ...unit, ...labelsFrom([]) })),
      language,
    ),
  );

/** Of a policy of which some units were asked about; the others only stand before them. */
const answeredUnits = (
  name: string,
  texts: readonly TextUnit[],
  answers: ReadonlyMap<string, readonly string[]>,
  language: string,
): readonly TrainingUnit[] =>
  unitsOf(
    name,
    texts.map((unit) => ({ ...unit, ...labelsFrom(answers.get(hashOf(unit.text)) ?? []) })),
    language,
  ).flatMap((unit) => {
    if (!answers.has(hashOf(unit.text))) return [];
    // What was not asked about may be denied: of a unit that states something, it is not known whether it denies.
    return [{ ...unit, hasDenial: unit.hasDenial && deniedBy(unit).length > 0 }];
  });

/**
 * @param folder holds the texts of the units that were asked about, and of those before them, in `asked/LANGUAGE.jsonl`
 * @param askedFile the answers; none where there is no such file
 */
export const askedUnits = (folder: string, language: string, askedFile: string): LabelledTexts => {
  const policies = existsSync(askedFile) ? [...readLabels(askedFile)] : [];
  const texts = readTexts(join(folder, 'asked'), language);
  return {
    units: policies.flatMap(([name, asked]) =>
      answeredUnits(name, texts.get(name) ?? [], new Map(asked.map(({ hash, labels }) => [hash, labels])), language),
    ),
    missing: policies.flatMap(([name]) => (texts.has(name) ? [] : [name])),
  };
};

/** @returns invented sentences as units, each a policy of its own: none is ever held out */
export const inventedUnits = (file: string, language: string): readonly TrainingUnit[] =>
  readInvented(file).flatMap((sentence, index) =>
    unitsOf(`invented ${index + 1}`, [{ ...sentence.unit, ...labelsOf(sentence) }], language).map((unit) => ({
      ...unit,
      worth: WORTH_OF_INVENTED,
    })),
  );
