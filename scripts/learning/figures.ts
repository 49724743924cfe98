/** How right the reader is on held-out policies: quotes, practices, stances, and whether sureness means what it says. */
import { SURELY_DENIED } from '../../lib/detect/learned/scorer';
import { calibrated, type HeldOut, isTrusted, type ScoredUnit } from './held-out';
import { sureness } from './calibrate';
import { NO, UNASKED, YES } from './targets';
import type { ModelHeader } from '../../lib/detect/learned/model';

interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export interface Figures {
  readonly policies: number;
  readonly units: number;
  /** Sentence by sentence. */
  readonly quotes: Tally;
  /** Practice by practice, per policy. */
  readonly practices: Tally;
  readonly byPractice: Readonly<Record<string, Tally>>;
  /** Of the stances of sentences that state a practice, how many the reader tells rightly. */
  readonly stances: { readonly right: number; readonly all: number };
  /** Of quotes with a sureness from `from` on, how many are right. */
  readonly reliability: readonly {
    readonly from: number;
    readonly count: number;
    readonly said: number;
    readonly right: number;
  }[];
}

const zero = (): Tally => ({ right: 0, wrong: 0, missed: 0 });
const count = (tally: Tally, isSaid: boolean, isTrue: boolean): void => {
  if (isSaid && isTrue) tally.right++;
  else if (isSaid) tally.wrong++;
  else if (isTrue) tally.missed++;
};

const isPractice = (name: string): boolean => !name.includes('=') && name !== 'denied';

interface Answer {
  readonly policy: string;
  readonly practice: string;
  readonly sure: number;
  readonly isSaid: boolean;
  readonly isTrue: boolean;
}

const answersOf = (outputs: ModelHeader['outputs'], units: readonly ScoredUnit[]): readonly Answer[] =>
  units.flatMap((unit) =>
    outputs.flatMap((output, index) => {
      const { policy, scores, targets } = unit;
      if (!isPractice(output.name) || targets[index] === UNASKED) return [];
      const sure = sureness(output, scores[index] ?? 0);
      const isTrue = targets[index] === YES;
      const isSaid = sure >= output.threshold || isTrusted(unit, output);
      return isSaid || isTrue ? [{ policy, practice: output.name, sure, isSaid, isTrue }] : [];
    }),
  );

/** Thresholds are chosen on one half of the policies and measured on the other, both ways round. */
const crossed = ({ outputs, units }: HeldOut): readonly Answer[] => {
  const names = [...new Set(units.map(({ policy }) => policy))];
  const half = new Map(names.map((name, at) => [name, at % 2]));
  return [0, 1].flatMap((side) => {
    const fit = units.filter(({ policy }) => half.get(policy) !== side);
    return answersOf(
      calibrated(outputs, { outputs, units: fit }),
      units.filter(({ policy }) => half.get(policy) === side),
    );
  });
};

const practicesOf = (answers: readonly Answer[]): Tally => {
  const cells = new Map<string, { isSaid: boolean; isTrue: boolean }>();
  for (const { policy, practice, isSaid, isTrue } of answers) {
    const cell = cells.get(`${policy}\n${practice}`);
    cells.set(`${policy}\n${practice}`, {
      isSaid: isSaid || (cell?.isSaid ?? false),
      isTrue: isTrue || (cell?.isTrue ?? false),
    });
  }
  const tally = zero();
  for (const { isSaid, isTrue } of cells.values()) count(tally, isSaid, isTrue);
  return tally;
};

const BINS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const reliabilityOf = (answers: readonly Answer[]): Figures['reliability'] =>
  BINS.map((from, at) => {
    const own = answers.filter(({ sure, isSaid }) => isSaid && sure >= from && sure < (BINS[at + 1] ?? 2));
    const said = own.reduce((sum, { sure }) => sum + sure, 0) / (own.length || 1);
    const right = own.filter(({ isTrue }) => isTrue).length / (own.length || 1);
    return { from, count: own.length, said: Number(said.toFixed(3)), right: Number(right.toFixed(3)) };
  });

/** Stances that the weights decide: `denied` against not, and the strongest of a practice's own. */
const stancesOf = ({ outputs, units }: HeldOut): Figures['stances'] => {
  let [right, all] = [0, 0];
  const deciding = outputs
    .map(({ name }, index) => ({ of: name.split('=')[0], name, index }))
    .filter(({ name }) => !isPractice(name));
  const groups = [...new Set(deciding.map(({ of }) => of))].map((of) => deciding.filter((one) => one.of === of));
  for (const { scores, targets, wordless } of units) {
    if (wordless !== UNASKED) all++;
    if (wordless === NO) right++;
    for (const group of groups) {
      if (group.every(({ index }) => targets[index] === UNASKED)) continue;
      const odds = ({ index }: { readonly index: number }): number => {
        const output = outputs[index];
        return output ? sureness(output, scores[index] ?? 0) : 0;
      };
      const best = group.toSorted((a, b) => odds(b) - odds(a))[0];
      all++;
      if (best === undefined) continue;
      const isSaid = group.length > 1 || odds(best) >= SURELY_DENIED;
      if (isSaid === (targets[best.index] === YES)) right++;
    }
  }
  return { right, all };
};

export const figuresOf = (heldOut: HeldOut): Figures => {
  const answers = crossed(heldOut);
  const quotes = zero();
  const byPractice: Record<string, Tally> = {};
  for (const { practice, isSaid, isTrue } of answers) {
    count(quotes, isSaid, isTrue);
    count((byPractice[practice] ??= zero()), isSaid, isTrue);
  }
  return {
    policies: new Set(heldOut.units.map(({ policy }) => policy)).size,
    units: heldOut.units.length,
    quotes,
    practices: practicesOf(answers),
    byPractice: Object.fromEntries(Object.entries(byPractice).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    stances: stancesOf(heldOut),
    reliability: reliabilityOf(answers),
  };
};

const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
const rates = ({ right, wrong, missed }: Tally): string =>
  `P ${percent(right / (right + wrong || 1))}  R ${percent(right / (right + missed || 1))}  F1 ${percent((2 * right) / (2 * right + wrong + missed || 1))}`;

export const figuresText = (figures: Figures): string =>
  [
    `held out: ${figures.policies} policies, ${figures.units} units`,
    ...Object.entries(figures.byPractice).map(([id, tally]) => `  ${id.padEnd(24)} ${rates(tally)}`),
    `quotes, sentence by sentence   ${rates(figures.quotes)}`,
    `practices, per policy          ${rates(figures.practices)}`,
    `stances right                  ${percent(figures.stances.right / (figures.stances.all || 1))} of ${figures.stances.all}`,
    ...figures.reliability.map(
      ({ from, count: cases, said, right }) =>
        `sure from ${from}: ${String(cases).padStart(5)} quotes, said ${percent(said)}, right ${percent(right)}`,
    ),
  ].join('\n');
