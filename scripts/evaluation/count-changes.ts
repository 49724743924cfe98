/** Counts policies by what changed in them, from lines of `summarize history --json`. */
import { figuresIn } from '../../lib/compare/figures';
import type { FactChange } from '../../lib/compare/types';

/** A line of `history --json`; `before` and `after` are there where a fact changed. */
export type HistoryLine = {
  readonly policy: string;
  readonly text: { readonly added: number; readonly removed: number } | null;
} & (FactChange | { readonly kind: 'words' | 'date' | 'language'; readonly practice?: undefined });

/** Where more than this came or went, the page was mostly saved in part, or is another one. */
const MOST = 0.5;

const stanceOf = (side: FactChange['before']): string => side?.stance ?? '';

const days = (change: FactChange, side: 'before' | 'after'): number =>
  Math.max(0, ...figuresIn('retention', change[side]?.value ?? '').map(({ amount }) => amount));

type Test = (change: FactChange) => boolean;

const gains =
  (practice: string, ...stances: readonly string[]): Test =>
  (change) =>
    change.practice === practice &&
    stances.includes(stanceOf(change.after)) &&
    !stances.includes(stanceOf(change.before));

const loses =
  (practice: string, stance: string): Test =>
  (change) =>
    change.practice === practice && stanceOf(change.before) === stance && stanceOf(change.after) !== stance;

const rows: Readonly<Record<string, Test>> = {
  'may train AI with data of users': gains('ai-training', 'yes'),
  'says it does not train AI with them': gains('ai-training', 'no'),
  'sells data, or says that a law counts it so': gains('sale', 'yes'),
  'no longer says that it does not sell': loses('sale', 'no'),
  'says that it does not sell': gains('sale', 'no'),
  'respects Global Privacy Control': gains('global-privacy-control', 'honored'),
  'recognises faces, voices or fingerprints': gains('data-biometric', 'yes'),
  'collects numbers or copies of identity papers': gains('data-government-id', 'yes'),
  'records screens, keystrokes or sessions': gains('session-recording', 'yes'),
  'says that data can be taken along': gains('portability', 'yes'),
  'no longer says how long it keeps some data': loses('retention', 'stated-period'),
  'says how long it keeps some data': gains('retention', 'stated-period'),
  'keeps data longer': (change) => change.practice === 'retention' && days(change, 'after') > days(change, 'before'),
  'keeps data for less time': (change) =>
    change.practice === 'retention' && change.kind === 'value' && days(change, 'after') < days(change, 'before'),
  'bears no seal or framework any more': loses('certification', 'yes'),
  'has no encryption to tell of any more': loses('encryption', 'yes'),
};

const isFact = (line: HistoryLine): line is HistoryLine & FactChange => line.practice !== undefined;

/** @returns what changed, with in how many policies; each policy counts once a row */
export const countChanges = (lines: readonly HistoryLine[]): ReadonlyMap<string, number> => {
  const changes = lines
    .filter(isFact)
    .filter(({ text }) => text === null || Math.max(text.added, text.removed) <= MOST);
  return new Map(
    Object.entries(rows).map(([name, test]) => [
      name,
      new Set(changes.filter((change) => test(change)).map(({ policy }) => policy)).size,
    ]),
  );
};
