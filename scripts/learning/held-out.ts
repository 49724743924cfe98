/** The held-out units as the packed weights score them; how sure that makes the reader, and from when on it speaks. */
import type { Model, ModelHeader } from '../../lib/detect/learned/model';
import { Scorer } from '../../lib/detect/learned/scorer';
import { practices } from '../../lib/practices';
import { type Calibration, bestThreshold, calibrate, type Judged, ownThreshold, sureness } from './calibrate';
import { targetsOf, UNASKED, YES } from './targets';
import type { TrainingUnit } from './units';

export interface ScoredUnit {
  readonly policy: string;
  readonly scores: Float32Array;
  readonly targets: Uint8Array;
}

export interface HeldOut {
  readonly outputs: ModelHeader['outputs'];
  readonly units: readonly ScoredUnit[];
}

/** @param model whose scores are taken, rules included */
export const heldOutScores = (model: Model, units: readonly TrainingUnit[], heldOut: ReadonlySet<string>): HeldOut => {
  const scorer = new Scorer(model);
  const names = model.outputs.map(({ name }) => name);
  const own = units.filter(({ policy }) => heldOut.has(policy));
  return {
    outputs: model.outputs,
    units: own.map((unit) => {
      const scores = scorer.score(unit);
      scorer.addRules(scores, unit.rules);
      return { policy: unit.policy, scores, targets: targetsOf(unit, names) };
    }),
  };
};

const isPractice = ({ name }: ModelHeader['outputs'][number]): boolean => !name.includes('=') && name !== 'denied';

const trialsOf = (units: readonly ScoredUnit[], output: number) =>
  units.flatMap(({ scores, targets }) =>
    targets[output] === UNASKED ? [] : [{ score: scores[output] ?? 0, isRight: targets[output] === YES }],
  );

/** Below 1: a wrong quote costs more than a missing one. */
const BETA = 0.9;
/** What is shown as an alarm must be surer. */
const ALARM_BETA = 0.6;
/** So many trials' worth of belief in the calibration of all practices together. */
const PULL = 5;

const alarms = new Set<string>(practices.flatMap(({ id, tone }) => (tone.yes === 'alarm' ? [id] : [])));

const round = (value: number): number => Number(value.toFixed(3));

/** @returns the outputs with slope, offset and threshold fitted to the units */
export const calibrated = (outputs: ModelHeader['outputs'], { units }: HeldOut): ModelHeader['outputs'] => {
  const practiceTrials = outputs.flatMap((output, index) => (isPractice(output) ? trialsOf(units, index) : []));
  const all: Calibration = calibrate(practiceTrials, { slope: 1, offset: 0 }, 0);
  const judge = (by: Calibration, output: number): readonly Judged[] =>
    trialsOf(units, output).map(({ score, isRight }) => ({ sure: sureness(by, score), isRight }));
  const own = outputs.map((output, index) =>
    isPractice(output) ? calibrate(trialsOf(units, index), all, PULL) : calibrate(trialsOf(units, index), { slope: 1, offset: 0 }, PULL),
  );
  const common = bestThreshold(
    outputs.flatMap((output, index) => (isPractice(output) ? judge(own[index] ?? all, index) : [])),
    BETA,
  );
  return outputs.map((output, index) => {
    const by = own[index] ?? all;
    const beta = alarms.has(output.name) ? ALARM_BETA : BETA;
    const threshold = isPractice(output) ? ownThreshold(judge(by, index), common, beta) : 0.5;
    return { ...output, slope: round(by.slope), offset: round(by.offset), threshold: round(threshold) };
  });
};
