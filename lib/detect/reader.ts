/** Reads one sentence after another: the learned reader says how sure it is, and where it is in doubt the rules are asked, too. */
import type { Language } from '../languages/language';
import type { Practice, Stance } from '../policy/practice';
import { practices } from '../practices';
import type { LearnedUnit } from './learned/features';
import type { Model } from './learned/model';
import { ruleNames } from './learned/rule-names';
import { Scorer, surenessOf } from './learned/scorer';
import { type Said, shared, strongest } from './judge/judge';
import { readByRules, rulesOf, type Statement } from './rules/statements';
import type { PlacedSentence } from './split/units';

export interface Reader {
  readonly language: Language;
  readonly read: (sentence: PlacedSentence) => readonly Said[];
}

type Output = Model['outputs'][number];

/** A practice, and where the model answers what is asked of it. */
interface Asked {
  readonly practice: Practice;
  readonly output: number;
  readonly threshold: number;
  /** From this score on it is said. */
  readonly least: number;
  /** By so much the rules can raise the score. */
  readonly gain: number;
  readonly stances: readonly { readonly stance: Stance; readonly output: number }[];
}

const scoreAt = ({ slope, offset, threshold }: Output): number =>
  (Math.log(threshold / (1 - threshold)) - offset) / slope;

/** What the rules add at most, each name of theirs counted once. */
const gainOf = ({ rules }: Model, output: number): number =>
  Object.values(rules).reduce(
    (sum, own) => sum + Math.max(0, own.find(([target]) => target === output)?.[1] ?? 0),
    0,
  );

const askedOf = (model: Model): readonly Asked[] =>
  practices.flatMap((practice) => {
    const output = model.outputs.findIndex(({ name }) => name === practice.id);
    const own = model.outputs[output];
    if (!own) return [];
    const stances = (Object.keys(practice.tone) as Stance[]).flatMap((stance) => {
      const place = model.outputs.findIndex(({ name }) => name === `${practice.id}=${stance}`);
      return place < 0 ? [] : [{ stance, output: place }];
    });
    const least = scoreAt(own);
    return [{ practice, output, threshold: own.threshold, least, gain: gainOf(model, output), stances }];
  });

/** The sentence as the learned reader takes it. */
export const unitOf = ({ kind, own, heading, leadIn, quoteBefore }: PlacedSentence): LearnedUnit => ({
  kind,
  text: own,
  heading,
  leadIn,
  before: quoteBefore,
});

const HUNDREDTHS = 100;
const rounded = (sure: number): number => Math.round(sure * HUNDREDTHS) / HUNDREDTHS;

class LearnedReader {
  private readonly scorer: Scorer;
  private readonly asked: readonly Asked[];
  private readonly denied: number;

  constructor(
    readonly language: Language,
    readonly model: Model,
  ) {
    this.scorer = new Scorer(model);
    this.asked = askedOf(model);
    this.denied = model.outputs.findIndex(({ name }) => name === 'denied');
  }

  read(sentence: PlacedSentence): readonly Said[] {
    const scores = this.scorer.score(unitOf(sentence));
    const statements = this.askRules(sentence, scores);
    return this.asked.flatMap(({ practice, output, threshold, stances }) => {
      const sure = this.surenessAt(output, scores);
      if (sure < threshold) return [];
      const own = statements.filter((said) => said.practice === practice.id);
      const stance = strongest(practice, own) ?? this.stanceBy(practice, stances, scores);
      const agreeing = own.filter((said) => said.stance === stance);
      const condition = agreeing.length > 0 ? shared(agreeing) : this.conditionOf(practice, stance, sentence);
      return [{ practice: practice.id, stance, sentence, sure: rounded(sure), condition }];
    });
  }

  /** Raises and lowers the scores by what the rules find, where that can change what is said. */
  private askRules(sentence: PlacedSentence, scores: Float32Array): readonly Statement[] {
    const isOpen = this.asked.some(({ output, least, gain }) => (scores[output] ?? 0) + gain >= least);
    if (!isOpen) return [];
    const found = readByRules(rulesOf(this.language), sentence);
    this.scorer.addRules(scores, ruleNames(found));
    return found.statements;
  }

  private surenessAt(output: number, scores: Float32Array): number {
    const own = this.model.outputs[output];
    return own ? surenessOf(own, scores[output] ?? 0) : 0;
  }

  /** The stance of a sentence of which no rule tells it. */
  private stanceBy(practice: Practice, stances: Asked['stances'], scores: Float32Array): Stance {
    const [best] = stances.toSorted((a, b) => this.surenessAt(b.output, scores) - this.surenessAt(a.output, scores));
    if (best) return best.stance;
    return practice.tone.no !== undefined && this.surenessAt(this.denied, scores) >= 0.5 ? 'no' : 'yes';
  }

  private conditionOf({ id }: Practice, stance: Stance, { text, heading, ownStart }: PlacedSentence): Said['condition'] {
    return this.language.conditionOf({
      practice: id,
      text,
      heading,
      start: ownStart,
      end: text.length,
      isDenied: stance === 'no',
    });
  }
}

/** Making one sorts its weights: each model has one. */
const readers = new WeakMap<Model, Reader>();

/** @param model of the same language */
export const readerOf = (language: Language, model: Model): Reader => {
  const known = readers.get(model);
  if (known) return known;
  const learned = new LearnedReader(language, model);
  const reader: Reader = { language, read: (sentence) => learned.read(sentence) };
  readers.set(model, reader);
  return reader;
};
