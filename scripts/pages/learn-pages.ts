/** Learns which words tell a privacy policy from other pages: logistic regression on the words that a page holds. */
import { type TitledText, type PageWords, places, wordsByPlace } from '../../lib/detect/second-opinion';
import { fitWeights, type Rows, type Settings, type Weights } from '../learning/fit';
import { prune } from '../learning/prune';
import { NO, YES } from '../learning/targets';

/** A page that people have looked at. */
export interface LabelledPage extends TitledText {
  readonly isPolicy: boolean;
}

/** What is learnt; the caller knows from what. */
export type Learnt = Pick<PageWords, 'bias' | 'scale' | 'weights'>;

/** Rarer words tell more of one site than of its kind. */
const FEWEST_PAGES = 3;
/** Found by trial: with half as many more is mistaken, with twice as many as much. */
const MOST_WORDS = 4_000;
const SETTINGS: Settings = { epochs: 60, rate: 0.3, yesWeight: 1, decay: 1e-5 };
/** The strongest weight: finer steps change nothing. */
const STRONGEST = 99;

/** `place word`, each once. */
const namesOf = (page: LabelledPage): readonly string[] => {
  const words = wordsByPlace(page);
  return places.flatMap((place) => [...words[place]].map((word) => `${place} ${word}`));
};

/** The names that enough pages have, in order. */
const frequent = (pages: readonly (readonly string[])[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const names of pages) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= FEWEST_PAGES ? [name] : [])).toSorted();
};

/** A row a page. All its names count the same: long pages no more than short ones. */
const rowsOf = (
  pages: readonly LabelledPage[],
  namesOfPages: readonly (readonly string[])[],
  names: readonly string[],
): Rows => {
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const columns = namesOfPages.map((own) => own.flatMap((name) => columnOf.get(name) ?? []).toSorted((a, b) => a - b));
  let end = 0;
  return {
    starts: Uint32Array.from([0, ...columns.map((own) => (end += own.length))]),
    columns: Uint32Array.from(columns.flat()),
    values: Float32Array.from(columns.flatMap((own) => own.map(() => 1 / Math.sqrt(own.length)))),
    rows: pages.map((_, row) => row),
    width: names.length,
    targets: Uint8Array.from(pages, ({ isPolicy }) => (isPolicy ? YES : NO)),
    worths: new Float32Array(pages.length).fill(1),
    outputs: 1,
  };
};

const nobody = (): void => undefined;

/** The same pages in the same order give the same weights. */
export const learnPages = (pages: readonly LabelledPage[]): Learnt => {
  const own = pages.map(namesOf);
  const all = frequent(own);
  const data = rowsOf(pages, own, all);
  const first = fitWeights(data, SETTINGS, null, nobody);
  prune(data, first, all.length, MOST_WORDS);
  const kept = all.filter((_, column) => first.weights[column] !== 0);
  return packed(kept, fitWeights(rowsOf(pages, own, kept), SETTINGS, null, nobody));
};

const rounded = (value: number): number => Number(value.toPrecision(4));

const packed = (names: readonly string[], { weights, bias }: Weights): Learnt => {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / STRONGEST;
  const steps = names.map((name, column) => [name, Math.round((weights[column] ?? 0) / scale)] as const);
  const at = (place: string): Readonly<Record<string, number>> =>
    Object.fromEntries(
      steps.flatMap(([name, step]) =>
        step !== 0 && name.startsWith(`${place} `) ? [[name.slice(place.length + 1), step]] : [],
      ),
    );
  return {
    bias: rounded(bias[0] ?? 0),
    scale: rounded(scale),
    weights: { title: at('title'), heading: at('heading'), start: at('start'), text: at('text') },
  };
};
