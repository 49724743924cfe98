/** The held-out units as the packed weights score them; how sure that makes the reader, and from when on it speaks. */
import type { Model, ModelHeader } from '../../lib/detect/learned/model';
import { Scorer, SURELY_DENIED } from '../../lib/detect/learned/scorer';
import { stances } from '../../lib/policy/practice';
import { practices } from '../../lib/practices';
import { type Calibration, bestThreshold, calibrate, type Judged, ownThreshold, sureness } from './calibrate';
import { DENIED, deniedBy, targetsOf, UNASKED, YES } from './targets';
import type { TrainingUnit } from './units';

export interface ScoredUnit {
  readonly policy: string;
  readonly scores: Float32Array;
  readonly targets: Uint8Array;
  /** As in `TrainingUnit`. */
  readonly rules: readonly string[];
  /** As in `TrainingUnit`. */
  readonly hasDenial: boolean;
  /** The practices that it denies. */
  readonly denies: readonly string[];
  /** Of a unit without a word of denial, which the reader never takes for a denial: whether it is one (`YES`), or `UNASKED`. */
  readonly wordless: number;
}

export interface HeldOut {
  readonly outputs: ModelHeader['outputs'];
  readonly units: readonly ScoredUnit[];
}

const wordlessDenial = (unit: TrainingUnit): number =>
  unit.hasDenial ? UNASKED : (targetsOf({ ...unit, hasDenial: true }, [DENIED])[0] ?? UNASKED);

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
      return {
        policy: unit.policy,
        scores,
        targets: targetsOf(unit, names),
        rules: unit.rules,
        hasDenial: unit.hasDenial,
        denies: deniedBy(unit),
        wordless: wordlessDenial(unit),
      };
    }),
  };
};

export const isPractice = ({ name }: ModelHeader['outputs'][number]): boolean =>
  !name.includes('=') && name !== 'denied';

const trialsOf = (units: readonly ScoredUnit[], output: number) =>
  units.flatMap(({ scores, targets }) =>
    targets[output] === UNASKED ? [] : [{ score: scores[output] ?? 0, isRight: targets[output] === YES }],
  );

/** A wrong quote costs a little more than a missing one. */
const BETA = 0.9;
/** What is shown as an alarm must be surer: there a wrong one costs more. */
const ALARM_BETA = 0.6;
/** No alarm is less likely right than wrong. */
const ALARM_LEAST = 0.5;
/** So many trials' worth of belief in the calibration of all practices together. */
const PULL = 20;

/** Does one of the rules say this of the unit? */
const isSaidByRules = ({ rules }: ScoredUnit, practice: string, stance: string): boolean =>
  rules.includes(`${practice}=${stance}`);

export const isTrusted = (unit: ScoredUnit, { name, trusted }: ModelHeader['outputs'][number]): boolean =>
  trusted.some((stance) => isSaidByRules(unit, name, stance));

/** @returns the stances of which more answers are right, wrong and missing ones counted alike, where what rules say is always said */
const trustedOf = (
  units: readonly ScoredUnit[],
  index: number,
  { name, threshold, ...by }: Calibration & { readonly name: string; readonly threshold: number },
): readonly string[] => {
  const silent = units.filter(
    ({ targets, scores }) => targets[index] !== UNASKED && sureness(by, scores[index] ?? 0) < threshold,
  );
  const gainOf = (stance: string): number =>
    silent
      .filter((unit) => isSaidByRules(unit, name, stance))
      .reduce((gain, { targets }) => gain + (targets[index] === YES ? 1 : -1), 0);
  return stances.filter((stance) => gainOf(stance) > 0);
};

/** More likely than not. */
const LIKELIER = 0.5;

/**
 * Where the reader would say that a practice is denied, is it right at least as often as wrong? Of some practices, what policies deny is
 * mostly narrower, as advertising cookies are of cookies.
 */
const isDeniedRightly = (
  { outputs, units }: HeldOut,
  index: number,
  { name, threshold, ...by }: Calibration & { readonly name: string; readonly threshold: number },
): boolean => {
  const at = outputs.findIndex((output) => output.name === DENIED);
  const denied = outputs[at];
  const said = units.filter(
    ({ hasDenial, scores, targets }) =>
      hasDenial &&
      targets[index] !== UNASKED &&
      sureness(by, scores[index] ?? 0) >= threshold &&
      denied !== undefined &&
      sureness(denied, scores[at] ?? 0) >= SURELY_DENIED,
  );
  return 2 * said.filter(({ denies }) => denies.includes(name)).length >= said.length;
};

const alarms = new Set<string>(practices.flatMap(({ id, tone }) => (tone.yes === 'alarm' ? [id] : [])));

const round = (value: number): number => Number(value.toFixed(3));

const thresholdsOf = (outputs: ModelHeader['outputs'], units: readonly ScoredUnit[]): ModelHeader['outputs'] => {
  const practiceTrials = outputs.flatMap((output, index) => (isPractice(output) ? trialsOf(units, index) : []));
  const all: Calibration = calibrate(practiceTrials, { slope: 1, offset: 0 }, 0);
  const judge = (by: Calibration, output: number): readonly Judged[] =>
    trialsOf(units, output).map(({ score, isRight }) => ({ sure: sureness(by, score), isRight }));
  const calibrations = outputs.map((output, index) =>
    isPractice(output)
      ? calibrate(trialsOf(units, index), all, PULL)
      : calibrate(trialsOf(units, index), { slope: 1, offset: 0 }, PULL),
  );
  const common = bestThreshold(
    outputs.flatMap((output, index) => (isPractice(output) ? judge(calibrations[index] ?? all, index) : [])),
    BETA,
  );
  return outputs.map((output, index) => {
    const by = calibrations[index] ?? all;
    const [beta, least] = alarms.has(output.name) ? [ALARM_BETA, ALARM_LEAST] : [BETA, 0];
    const threshold = isPractice(output) ? Math.max(least, ownThreshold(judge(by, index), common, beta)) : LIKELIER;
    return { ...output, slope: round(by.slope), offset: round(by.offset), threshold: round(threshold) };
  });
};

/** @returns the outputs with all that is fitted to held-out units: sureness, thresholds, which rules to trust, what can be denied */
export const calibrated = (outputs: ModelHeader['outputs'], { units }: HeldOut): ModelHeader['outputs'] => {
  const withThresholds = thresholdsOf(outputs, units);
  return withThresholds.map((output, index) => ({
    ...output,
    trusted: isPractice(output) ? [...trustedOf(units, index, output)] : [],
    isDeniable: output.isDeniable && isDeniedRightly({ outputs: withThresholds, units }, index, output),
  }));
};
