/** Changes of facts as they are told: each in a sentence, with its tone, those that make it worse for the reader first. */
import { practiceName, sentenceOf } from '../report/wording-of';
import { toneOf } from '../report/arrange/tone';
import { tones, type Tone } from '../policy/practice';
import type { MessageKey, Translate } from '../report/translate';
import { figuresIn } from './figures';
import type { Comparison, Fact, FactChange, Run } from './types';

/** What a change means for the reader. */
export const directions = ['worse', 'better', 'neither'] as const;
export type Direction = (typeof directions)[number];

export interface ToldChange {
  readonly change: FactChange;
  readonly sentence: string;
  /** Of what now holds; where something is gone, or only a figure is another, of what that means for the reader. */
  readonly tone: Tone;
  readonly direction: Direction;
}

const longest = ({ value }: Fact): number =>
  Math.max(0, ...figuresIn('retention', value ?? '').map(({ amount }) => amount));

const rank = (change: FactChange, fact: Fact | null): number =>
  tones.indexOf(fact === null ? 'neutral' : toneOf({ ...fact, practice: change.practice }));

const isLonger = ({ before, after }: FactChange): boolean =>
  before !== null && after !== null && longest(after) > longest(before);

const directionOf = (change: FactChange): Direction => {
  if (change.kind === 'value') {
    if (change.practice !== 'retention') return 'neither';
    return isLonger(change) ? 'worse' : 'better';
  }
  const step = rank(change, change.after) - rank(change, change.before);
  if (step === 0) return 'neither';
  return step < 0 ? 'worse' : 'better';
};

const figureSentence = (change: FactChange & { readonly kind: 'value' }, t: Translate): string => {
  const [before, after] = [change.before.value ?? '', change.after.value ?? ''];
  if (change.practice === 'retention')
    return t(isLonger(change) ? 'changes.longer' : 'changes.shorter', [before, after]);
  return t('changes.value', [practiceName(change.practice, t) ?? change.practice, before, after]);
};

const messages = {
  new: 'changes.new',
  gone: 'changes.gone',
  stance: 'changes.stance',
  condition: 'changes.stance',
} as const satisfies Record<Exclude<FactChange['kind'], 'value'>, MessageKey>;

const factOf = (change: FactChange): Fact => change.after ?? change.before;

const sentence = (change: FactChange, t: Translate): string =>
  change.kind === 'value'
    ? figureSentence({ ...change, kind: 'value' }, t)
    : t(messages[change.kind], [sentenceOf({ ...factOf(change), practice: change.practice }, t)]);

const meant = { worse: 'caution', better: 'good', neither: 'neutral' } as const satisfies Record<Direction, Tone>;

/** "Gone: You can delete your data" is not good, though what is gone was. */
const toneIn = (change: FactChange, direction: Direction): Tone =>
  change.after === null || change.kind === 'value'
    ? meant[direction]
    : toneOf({ ...change.after, practice: change.practice });

/** The worst for the reader first; of equal ones, in catalogue order. */
export const toldChanges = (changes: readonly FactChange[], t: Translate): readonly ToldChange[] => {
  const told = changes.map((change) => {
    const direction = directionOf(change);
    return { change, sentence: sentence(change, t), tone: toneIn(change, direction), direction };
  });
  return told.toSorted(
    (a, b) =>
      directions.indexOf(a.direction) - directions.indexOf(b.direction) ||
      tones.indexOf(a.tone) - tones.indexOf(b.tone),
  );
};

/** What is said where no fact changed: of texts that were not kept, nothing is known but their facts. */
export const withoutFacts = (kind: Exclude<Comparison['kind'], 'facts'>, text: Comparison['text']): MessageKey =>
  text === null && kind !== 'language' ? 'changes.quotes' : `changes.${kind}`;

/** Of a text. */
export const shareInWords = (share: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: share < 0.01 ? 1 : 0 }).format(share);

/** A marked text's paragraphs, each with its runs. */
export const paragraphsOf = (runs: readonly Run[]): readonly (readonly Run[])[] => {
  const paragraphs: Run[][] = [[]];
  for (const { kind, text } of runs)
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ kind, text: line });
    }
  return paragraphs.filter((runsOfOne) => runsOfOne.length > 0);
};
