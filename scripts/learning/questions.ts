/** What the reader is unsure of in policies that nobody labelled: there, an answer of a person teaches most. */
import type { Model } from '../../lib/detect/learned/model';
import { hashOf } from '../training/labels';
import { sureness } from './calibrate';
import { heldOutScores, isPractice } from './held-out';
import type { TrainingUnit } from './units';

/** From an eighth to seven eighths: of what the reader is surer of, nine answers in ten are as it thinks. */
const LEAST = 1 / 8;
const MOST = 7 / 8;

export interface Question {
  readonly unit: TrainingUnit;
  /** Ids, in the order of the weights' outputs, which tells nothing of how sure the reader is. */
  readonly practices: readonly string[];
}

/**
 * @param answered hashes of units that are labelled, or were asked about
 * @returns a question a unit, in the order of the texts; of units with the same text, the first
 */
export const questionsOf = (
  model: Model,
  units: readonly TrainingUnit[],
  answered: ReadonlySet<string>,
): readonly Question[] => {
  const { outputs, units: scored } = heldOutScores(model, units, new Set(units.map(({ policy }) => policy)));
  const asked = new Set(answered);
  return units.flatMap((unit, at) => {
    const hash = hashOf(unit.text);
    const isUnsure = (index: number): boolean => {
      const sure = sureness(outputs[index] ?? { slope: 1, offset: 0 }, scored[at]?.scores[index] ?? 0);
      return sure >= LEAST && sure <= MOST;
    };
    const practices = outputs.flatMap((output, index) => (isPractice(output) && isUnsure(index) ? [output.name] : []));
    if (practices.length === 0 || asked.has(hash)) return [];
    asked.add(hash);
    return [{ unit, practices }];
  });
};
