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
  readonly trusted: readonly string[];
  readonly isDeniable: boolean;
  /** From this score on, by words alone, what the rules find can change what is said. */
  readonly asks: number;
  readonly stances: readonly { readonly stance: Stance; readonly output: number }[];
}

/** More likely than not. */
const LIKELIER = 0.5;

/** From this sureness on by its words alone, a practice whose rules are trusted has them asked. */
const WORTH_ASKING = 0.01;

const scoreAt = ({ slope, offset }: Output, sure: number): number => (Math.log(sure / (1 - sure)) - offset) / slope;

/**
 * By how much the rules can raise a score. They seldom find more than one stance of a practice in a sentence, by one rule or several;
 * others of its rules may match and be voided.
 */
const gainOf = ({ rules, outputs }: Model, output: number): number => {
  const own = outputs[output]?.name ?? '';
  const byStance = new Map<string, number>();
  for (const [name, weights] of Object.entries(rules)) {
    const [practice = '', stance = ''] = name.split(/[= ]/);
    if (practice !== own && practice !== 'step') continue;
    const weight = Math.max(0, weights.find(([target]) => target === output)?.[1] ?? 0);
    byStance.set(stance, (byStance.get(stance) ?? 0) + weight);
  }
  return [...byStance.values()].reduce((most, gain) => Math.max(most, gain), 0) + (byStance.get('voided') ?? 0);
};

/** A practice that the weights do not know: what its rules say is said, where the language has any. */
const askedByRules = (practice: Practice, { practices: rules }: Language): readonly Asked[] => {
  const trusted = Object.keys(rules[practice.id].clauses);
  if (trusted.length === 0) return [];
  return [{ practice, output: -1, threshold: LIKELIER, trusted, isDeniable: false, asks: -Infinity, stances: [] }];
};

const askedOf = (language: Language, model: Model): readonly Asked[] =>
  practices.flatMap((practice) => {
    const output = model.outputs.findIndex(({ name }) => name === practice.id);
    const own = model.outputs[output];
    if (!own) return askedByRules(practice, language);
    const stances = (Object.keys(practice.tone) as Stance[]).flatMap((stance) => {
      const place = model.outputs.findIndex(({ name }) => name === `${practice.id}=${stance}`);
      return place < 0 ? [] : [{ stance, output: place }];
    });
    const { threshold, trusted, isDeniable } = own;
    const open = scoreAt(own, threshold) - gainOf(model, output);
    const asks = trusted.length > 0 ? Math.min(open, scoreAt(own, WORTH_ASKING)) : open;
    return [{ practice, output, threshold, trusted, isDeniable, asks, stances }];
  });

/** The sentence as the learned reader takes it. */
export const unitOf = ({ kind, own, heading, leadIn, quoteBefore }: PlacedSentence): LearnedUnit => ({
  kind,
  text: own,
  heading,
  leadIn,
  before: quoteBefore,
});

/** A sentence with a word of denial may deny with this sureness, and neither side is said. */
const DOUBTFUL = 0.1;

const HUNDREDTHS = 100;
/** Of the surest quotes on held-out policies, about one in fourteen is wrong: labellers differ as often. */
const SUREST = 0.95;
const rounded = (sure: number): number => Math.min(SUREST, Math.round(sure * HUNDREDTHS) / HUNDREDTHS);

class LearnedReader {
  private readonly scorer: Scorer;
  private readonly asked: readonly Asked[];
  private readonly denied: number;

  constructor(
    readonly language: Language,
    readonly model: Model,
  ) {
    this.scorer = new Scorer(model);
    this.asked = askedOf(language, model);
    this.denied = model.outputs.findIndex(({ name }) => name === 'denied');
  }

  read(sentence: PlacedSentence): readonly Said[] {
    const scores = this.scorer.score(unitOf(sentence));
    const statements = this.askRules(sentence, scores);
    return this.asked.flatMap((asked) => {
      const { practice, output, threshold, trusted } = asked;
      const own = statements.filter((said) => said.practice === practice.id);
      const isPlainDenial = own.some(({ stance }) => stance === 'no') && this.language.isPlainDenial(sentence);
      const learned = this.surenessAt(output, scores);
      // Plain denials are rare in what was learnt from, and silence about them would be the worse mistake.
      const isSaidByRules = isPlainDenial || own.some(({ stance }) => trusted.includes(stance));
      const sure = isSaidByRules ? Math.max(learned, threshold, LIKELIER) : learned;
      if (sure < threshold) return [];
      const stance = strongest(practice, own) ?? this.stanceBy(asked, scores, sentence);
      if (!stance) return [];
      const agreeing = own.filter((said) => said.stance === stance);
      const condition = agreeing.length > 0 ? shared(agreeing) : this.conditionOf(practice, stance, sentence);
      return [{ practice: practice.id, stance, sentence, sure: rounded(sure), condition }];
    });
  }

  /** Raises and lowers the scores by what the rules find, where that can change what is said. */
  private askRules(sentence: PlacedSentence, scores: Float32Array): readonly Statement[] {
    const isOpen = this.asked.some(({ output, asks }) => (scores[output] ?? 0) >= asks);
    if (!isOpen) return [];
    const found = readByRules(rulesOf(this.language), sentence);
    this.scorer.addRules(scores, ruleNames(found));
    return found.statements;
  }

  private surenessAt(output: number, scores: Float32Array): number {
    const own = this.model.outputs[output];
    return own ? surenessOf(own, scores[output] ?? 0) : 0;
  }

  /** The stance of a sentence of which no rule tells it; null where too little was learnt to tell stances apart. */
  private stanceBy(
    { practice, stances, isDeniable }: Asked,
    scores: Float32Array,
    { text }: PlacedSentence,
  ): Stance | null {
    if (practice.tone.yes === undefined) {
      const [best] = stances.toSorted((a, b) => this.surenessAt(b.output, scores) - this.surenessAt(a.output, scores));
      return best && stances.length > 1 ? best.stance : null;
    }
    const denied = this.language.denial.test(text) ? this.surenessAt(this.denied, scores) : 0;
    if (denied < DOUBTFUL) return 'yes';
    return denied >= LIKELIER && isDeniable ? 'no' : null;
  }

  private conditionOf(
    { id }: Practice,
    stance: Stance,
    { text, heading, ownStart }: PlacedSentence,
  ): Said['condition'] {
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
