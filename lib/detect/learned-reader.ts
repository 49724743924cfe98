/** Reads one sentence after another: the learned reader says how sure it is, and where it is in doubt the rules are asked, too. */
import type { Language } from '../languages/language';
import type { Practice, Stance } from '../policy/practice';
import { practices } from '../practices';
import type { LearnedUnit } from './learned/features';
import type { Model } from './learned/model';
import { ruleNames } from './learned/rule-names';
import { leastScore, Scorer, SURELY_DENIED, surenessOf } from './learned/scorer';
import { type Said, shared, strongest } from './judge/judge';
import { nothingRead, readByRules, rulesOf, type RulesReading } from './rules/statements';
import type { PlacedSentence } from './split/units';

export interface Reader {
  readonly language: Language;
  readonly read: (sentence: PlacedSentence) => readonly Said[];
}

/** A practice, and where the model answers what is asked of it. */
interface Asked {
  readonly practice: Practice;
  readonly output: number;
  readonly threshold: number;
  /** A lower score is surely below the threshold. */
  readonly least: number;
  readonly trusted: readonly string[];
  readonly isDeniable: boolean;
  readonly stances: readonly { readonly stance: Stance; readonly output: number }[];
}

/** More likely than not. */
const LIKELIER = 0.5;

/**
 * Log-odds of the likeliest practice by a sentence's words alone: below, the rules are not asked. One sentence in six of held-out policies
 * is below; the rules would have added 2 right quotes and 7 wrong ones there.
 */
const ASKS_FROM = -4;

/** A practice that the weights do not know: what its rules say is said, where the language has any. */
const askedByRules = (practice: Practice, { practices: rules }: Language): readonly Asked[] => {
  const trusted = Object.keys(rules[practice.id].clauses);
  if (trusted.length === 0) return [];
  return [{ practice, output: -1, threshold: LIKELIER, least: Infinity, trusted, isDeniable: false, stances: [] }];
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
    const { threshold, trusted } = own;
    // Of some practices a denial is learnt, as that it states nothing: reports have no words for it.
    const isDeniable = own.isDeniable && practice.tone.no !== undefined;
    return [{ practice, output, threshold, least: leastScore(own, threshold), trusted, isDeniable, stances }];
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

/** Does a practice of personal data alone hold only for data without names? */
const isOfNobody = ({ isOfPersonalData }: Practice, stance: Stance, condition: Said['condition']): boolean =>
  isOfPersonalData === true && stance === 'yes' && condition === 'non-identifying';

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
    if (this.language.isRunIn(sentence) || this.language.isPrescribed(sentence.text)) return [];
    const scores = this.scorer.score(unitOf(sentence));
    const found = this.askRules(sentence, scores);
    // Of labelled sentences that rules take for definitions or mere suppositions, the weights were right about none.
    if (found.step === 'definition') return [];
    // Of most practices most sentences say nothing: no rule reads anything, and no score comes near its threshold.
    const read = new Set(found.statements.map(({ practice }) => practice));
    const said: Said[] = [];
    for (const asked of this.asked) {
      if ((scores[asked.output] ?? 0) < asked.least && !read.has(asked.practice.id)) continue;
      const one = this.say(asked, found, scores, sentence);
      if (one) said.push(one);
    }
    return said;
  }

  /** What a sentence says of one practice; null where it says nothing. */
  private say(
    asked: Asked,
    { statements, voided, supposed }: RulesReading,
    scores: Float32Array,
    sentence: PlacedSentence,
  ): Said | null {
    const { practice, output, threshold, trusted } = asked;
    const own = statements.filter((said) => said.practice === practice.id);
    if (own.length === 0 && supposed.includes(practice.id)) return null;
    const isPlainDenial = own.some(({ stance }) => stance === 'no') && this.language.isPlainDenial(sentence);
    // Plain denials are rare in what was learnt from, and silence about them would be the worse mistake.
    const isAnswered = own.length > 0 && sentence.isRowAnswer;
    const isSaidByRules = isPlainDenial || isAnswered || own.some(({ stance }) => trusted.includes(stance));
    const learned = this.surenessAt(output, scores);
    const sure = isSaidByRules ? Math.max(learned, threshold, LIKELIER) : learned;
    if (sure < threshold) return null;
    const byRules = this.stanceByRules(practice, own);
    if (byRules === 'yes' && !isAnswered && this.deniedIn(sentence, scores) >= SURELY_DENIED) return null;
    const stance = byRules ?? this.stanceBy(asked, scores, sentence, voided);
    if (!stance) return null;
    const agreeing = own.filter((said) => said.stance === stance);
    const condition = agreeing.length > 0 ? shared(agreeing) : this.conditionOf(practice, stance, sentence);
    if (isOfNobody(practice, stance, condition)) return null;
    return { practice: practice.id, stance, sentence, sure: rounded(sure), condition };
  }

  /** Raises and lowers the scores by what the rules find. */
  private askRules(sentence: PlacedSentence, scores: Float32Array): RulesReading {
    // What the weights do not know scores 0: its rules are always asked.
    if (!this.isOfFewWords(sentence) && this.asked.every(({ output }) => (scores[output] ?? 0) < ASKS_FROM))
      return nothingRead;
    const found = readByRules(rulesOf(this.language), sentence);
    this.scorer.addRules(scores, ruleNames(found));
    return found;
  }

  /** An answer in a row ("No") and a point in a list that denies have too few words to tell what they are about. */
  private isOfFewWords({ isRowAnswer, text, ownStart }: PlacedSentence): boolean {
    return isRowAnswer || (ownStart > 0 && this.language.denial.test(text.slice(0, ownStart + 1)));
  }

  private surenessAt(output: number, scores: Float32Array): number {
    const own = this.model.outputs[output];
    return own ? surenessOf(own, scores[output] ?? 0) : 0;
  }

  /** Null, too, where one rule says that it is so and another that it is not: the weights decide. */
  private stanceByRules(practice: Practice, own: RulesReading['statements']): Stance | null {
    const isBoth = (['yes', 'no'] as const).every((one) => own.some(({ stance }) => stance === one));
    return isBoth ? null : (strongest(practice, own) ?? null);
  }

  /** How sure it is that a sentence denies what it speaks of: not at all where no word denies. */
  private deniedIn({ text }: PlacedSentence, scores: Float32Array): number {
    return this.language.denial.test(text) ? this.surenessAt(this.denied, scores) : 0;
  }

  /** The stance of a sentence of which no rule tells it; null where too little was learnt to tell stances apart. */
  private stanceBy(
    { practice, stances, isDeniable }: Asked,
    scores: Float32Array,
    sentence: PlacedSentence,
    voided: RulesReading['voided'],
  ): Stance | null {
    if (practice.tone.yes === undefined) {
      const [best] = stances.toSorted((a, b) => this.surenessAt(b.output, scores) - this.surenessAt(a.output, scores));
      return best && stances.length > 1 ? best.stance : null;
    }
    const { denial, lack, spell } = this.language;
    if (lack.test(sentence.text)) return null;
    const denied = this.deniedIn(sentence, scores);
    // Where a rule finds that something else or something narrower is denied, the weights do not know better.
    if (denied >= SURELY_DENIED && isDeniable) return voided.includes(practice.id) ? null : 'no';
    // A point of a list whose lead-in denies ("We do not collect:") is denied with it, or an exception.
    return denied < DOUBTFUL && !denial.test(spell(sentence.leadIn ?? '')) ? 'yes' : null;
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
