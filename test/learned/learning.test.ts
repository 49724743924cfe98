/** The trainer and the reader agree: what is fitted, packed and unpacked scores units as the fitted weights do. */
import { describe, expect, it } from 'vitest';
import { type LearnedUnit, featuresOf, partsOf, PARTS_WEIGHT, piecesOf } from '../../lib/detect/learned/features';
import { packModel, readModel, STEEPNESS } from '../../lib/detect/learned/model';
import { Scorer, surenessOf } from '../../lib/detect/learned/scorer';
import { calibrated, heldOutScores } from '../../scripts/learning/held-out';
import { learn } from '../../scripts/learning/learn';
import { heldOutPolicies } from '../../scripts/learning/split';
import type { TrainingUnit } from '../../scripts/learning/units';

const openings = ['We', 'Our shop', 'The club', 'This site', 'Our team'];
const things: readonly (readonly [string, readonly string[]])[] = [
  ['uses cookies to keep your basket', ['cookies']],
  ['sets cookies that remember your language', ['cookies']],
  ['never sells your address to anybody', ['sale=no']],
  ['may sell your name to list brokers', ['sale']],
  ['keeps letters for two years', ['retention=stated-period']],
  ['keeps letters as long as they are needed', ['retention=as-needed']],
  ['opens at nine and closes at five', []],
  ['sells bread, cakes and rolls', []],
];
const endings = ['.', ' today.', ' as ever.', ' in all our towns.', ' since last spring.'];

/** A thousand units of fifty policies; each policy words some of them in its own way. */
const units: readonly TrainingUnit[] = Array.from({ length: 50 }, (_, policy) =>
  Array.from({ length: 20 }, (_unit, at): TrainingUnit => {
    const [thing = '', labels = []] = things[(at * 3 + policy) % things.length] ?? [];
    const [opening, ending] = [openings[(at + policy) % openings.length], endings[(at * policy) % endings.length]];
    return {
      policy: `policy ${policy}`,
      kind: at % 4 === 0 ? 'item' : 'paragraph',
      text: `${opening} ${thing}${ending}`,
      heading: at % 3 === 0 ? 'Your data' : null,
      leadIn: at % 4 === 0 ? 'What happens:' : null,
      before: '',
      labels,
      torn: [],
      hasDenial: false,
      worth: 1,
      rules: labels.includes('cookies') && at % 2 === 0 ? ['cookies=yes'] : [],
    };
  }),
).flat();

const learnt = learn('en', units, new Set(['policy 7', 'policy 11']), { labels: 'none' }, () => {});
const bytes = packModel({ header: learnt.header, ...learnt.packed });
const model = readModel(bytes);
const scorer = new Scorer(model);

type Views = readonly { readonly features: readonly number[]; readonly weight: number }[];

/** The score by its definition: the sum of all features' packed weights, one after the other. */
const sumByHand = (views: Views): readonly number[] => {
  const scores = model.outputs.map(() => 0);
  const weightOf = new Map(
    learnt.packed.hashes.map((hash, feature) => [
      hash,
      learnt.packed.columns.map(({ features, weights }, output) => {
        const place = features.indexOf(feature);
        const step = place < 0 ? 0 : (weights[place] ?? 0);
        return Math.sign(step) * Math.abs(step) ** STEEPNESS * (learnt.header.outputs[output]?.scale ?? 0);
      }),
    ]),
  );
  const add = (features: readonly number[], weight: number): void => {
    for (const feature of features)
      for (const [output, own] of (weightOf.get(feature) ?? []).entries())
        scores[output] = (scores[output] ?? 0) + (own * weight) / Math.sqrt(features.length);
  };
  for (const { features, weight } of views) add(features, weight);
  return scores;
};

const viewOfParts = (words: readonly string[]): Views[number] => ({
  features: words.flatMap(partsOf),
  weight: PARTS_WEIGHT,
});

const scoreByHand = (unit: LearnedUnit): readonly number[] => {
  const { views, words } = featuresOf(unit);
  const sums = sumByHand([...views, viewOfParts(words)]);
  return model.outputs.map(({ bias }, output) => bias + (sums[output] ?? 0));
};

/** What a long sentence scores whose best stretch counts as much as the whole. */
const scoreWithStretchesByHand = (unit: LearnedUnit): readonly number[] => {
  const { views, words } = featuresOf(unit);
  const around = sumByHand(views.slice(1));
  const whole = sumByHand([...views.slice(0, 1), viewOfParts(words)]);
  const pieces = piecesOf(unit.text);
  const stretches = pieces.slice(1).map((next, at) => {
    const both = [pieces[at] ?? next, next];
    const runs = both.flatMap((piece) => piece.runs);
    return sumByHand([{ features: runs, weight: 1 }, viewOfParts(both.flatMap((piece) => piece.words))]);
  });
  return model.outputs.map(({ bias }, output) => {
    const best = Math.max(...stretches.map((scores) => scores[output] ?? 0));
    return bias + (around[output] ?? 0) + ((whole[output] ?? 0) + best) / 2;
  });
};

describe('learning', () => {
  it('scores a thousand units as the packed weights say', () => {
    expect(units).toHaveLength(1000);
    const distinct = [
      ...new Map(units.map((unit) => [JSON.stringify([unit.text, unit.heading, unit.kind]), unit])).values(),
    ];
    for (const unit of distinct)
      for (const [output, score] of scoreByHand(unit).entries())
        expect(scorer.score(unit)[output]).toBeCloseTo(score, 3);
  });

  it('reads long sentences in stretches, too', () => {
    const stretching = new Scorer({ ...model, stretchShare: 0.5 });
    const texts = [0, 5, 10].map((from) => units.slice(from, from + 5).map(({ text }) => text.slice(0, -1)));
    for (const text of texts.map((parts) => parts.join(', '))) {
      const unit: LearnedUnit = { kind: 'paragraph', heading: 'Your data', leadIn: null, before: '', text };
      for (const [output, score] of scoreWithStretchesByHand(unit).entries())
        expect(stretching.score(unit)[output]).toBeCloseTo(score, 3);
      expect(stretching.score(unit)).not.toEqual(scorer.score(unit));
    }
    for (const short of units.slice(0, 8)) expect(stretching.score(short)).toEqual(scorer.score(short));
  });

  it('gives the same bytes each time', () => {
    const again = learn('en', units, new Set(['policy 7', 'policy 11']), { labels: 'none' }, () => {});
    expect(packModel({ header: again.header, ...again.packed })).toEqual(bytes);
  });

  it('has learnt what it was taught, and tells it in policies that it has not seen', () => {
    const heldOut = heldOutScores(model, units, new Set(['policy 7', 'policy 11']));
    for (const name of ['cookies', 'sale', 'retention']) {
      const output = model.outputs.findIndex((one) => one.name === name);
      const scoresOf = (answer: number): readonly number[] =>
        heldOut.units.flatMap(({ scores, targets }) => (targets[output] === answer ? [scores[output] ?? 0] : []));
      expect(Math.min(...scoresOf(1))).toBeGreaterThan(Math.max(...scoresOf(0)));
    }
  });

  it('makes scores into sureness that is right as often as it says', () => {
    const heldOut = heldOutScores(model, units, new Set(['policy 7', 'policy 11']));
    const [cookies] = calibrated(model.outputs, heldOut).filter(({ name }) => name === 'cookies');
    const index = model.outputs.findIndex(({ name }) => name === 'cookies');
    const sure = heldOut.units.map(({ scores }) => (cookies ? surenessOf(cookies, scores[index] ?? 0) : Number.NaN));
    const right = heldOut.units.filter(({ targets }) => targets[index] === 1).length;
    expect(Math.abs(sure.reduce((sum, one) => sum + one, 0) - right)).toBeLessThan(1);
  });

  it('holds whole policies out, and no near copies of others', () => {
    const copies = units.map((unit) => ({
      ...unit,
      text: `${unit.text} This sentence stands in every one of these policies.`,
    }));
    expect(heldOutPolicies(copies).size).toBe(0);
    const own = units.map((unit, at) => ({
      ...unit,
      text: `${unit.policy} says in its own words, in line ${at}, this and that.`,
    }));
    expect(heldOutPolicies(own).size).toBeGreaterThan(3);
  });
});

it.each([
  ['other bytes', new TextEncoder().encode('PNG and more than twenty bytes'), 'no weights of this reader'],
  ['half of them', bytes.subarray(0, bytes.length - 40), 'end too early'],
])('refuses %s', (_, given, message) => {
  expect(() => readModel(given)).toThrow(message);
});
