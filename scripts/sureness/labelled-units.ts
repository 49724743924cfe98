/** Labelled sentences: what the rules make of each, and whether people say the same. */
import { spokenIn } from '../../lib/detect/judge/judge';
import { statements } from '../../lib/detect/rules/statements';
import { partsOf } from '../../lib/detect/judge/sure';
import { english } from '../../lib/languages/en';
import type { Practice } from '../../lib/policy/practice';
import { practices } from '../../lib/practices';
import { block, documentOf } from '../shared/example-document';
import { type Labels, readLabels, withLabels } from '../training/labels';
import { readTexts, type TextUnit } from '../training/texts';

type Unit = TextUnit & Labels;

/** What the rules found in one sentence, as `sureOf` weighs it. */
export interface Trial {
  readonly parts: readonly string[];
  readonly isRight: boolean;
}

/** The label without its condition. */
const stated = (label: string): string => label.split(',')[0] ?? label;
const practiceOf = (label: string): string => stated(label).split('=')[0] ?? label;

const trialsOf = (units: readonly Unit[]): readonly Trial[] => {
  const blocks = units.map(({ kind, text, heading, leadIn }) =>
    block(text, { kind, leadIn, headings: heading === null ? [] : [heading] }),
  );
  const all = [...statements(documentOf(blocks))].flat();
  const trials = (practice: Practice): readonly Trial[] =>
    spokenIn(
      practice,
      all.filter(({ practice: id }) => id === practice.id),
      english,
    ).flatMap((spoken) => {
      const unit = units[spoken.sentence.block];
      if (!unit || unit.torn.map(practiceOf).includes(practice.id)) return [];
      const label = spoken.stance === 'yes' ? practice.id : `${practice.id}=${spoken.stance}`;
      return { parts: partsOf(spoken, english), isRight: unit.labels.map(stated).includes(label) };
    });
  return practices.flatMap(trials);
};

/** Every fifth policy, in order of name, is held out of the fit. */
const HELD_OUT = 5;

export interface Trials {
  readonly fitted: readonly Trial[];
  readonly heldOut: readonly Trial[];
  /** Labelled policies whose text the folder does not hold. */
  readonly missing: readonly string[];
}

/**
 * @param folder holds the texts, as `readTexts` reads them
 * @param labelsFile the labels that belong to them
 */
export const readTrials = (folder: string, labelsFile: string): Trials => {
  const texts = readTexts(folder, 'en');
  const policies = [...readLabels(labelsFile)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const take = (isWanted: (index: number) => boolean): readonly Trial[] =>
    policies.flatMap(([name, labels], index) =>
      isWanted(index) ? trialsOf(withLabels(texts.get(name) ?? [], labels)) : [],
    );
  return {
    fitted: take((index) => index % HELD_OUT !== HELD_OUT - 1),
    heldOut: take((index) => index % HELD_OUT === HELD_OUT - 1),
    missing: policies.flatMap(([name]) => (texts.has(name) ? [] : [name])),
  };
};
