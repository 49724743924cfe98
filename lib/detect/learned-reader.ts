/** Reads one sentence after another: the learned reader says how sure it is, and where it is in doubt the rules are asked, too. */
import type { Language } from '../languages/language';
import type { Practice, Stance } from '../policy/practice';
import { practices } from '../practices';
import type { LearnedUnit } from './learned/features';
import type { Model } from './learned/model';
import { ruleNames } from './learned/rule-names';
import { leastScore, Scorer, SURELY_DENIED, surenessOf } from './learned/scorer';
import { type Said, shared, strongest } from './judge/judge';
import { isKindOfData } from './rules/rules';
import { nothingRead, readByRules, rulesOf, type RulesReading } from './rules/statements';
import { clausesIn } from './split/turning-clauses';
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

/** What the rules make of a sentence for one practice. */
interface Ruled {
  readonly own: RulesReading['statements'];
  /** Words of the practice occur, and say nothing of it. */
  readonly isNarrowed: boolean;
  readonly isWholeDenial: boolean;
  /** The sentence answers a question that tells of the practice. */
  readonly isAnswer: boolean;
  /** Another practice is denied in a clause of its own. */
  readonly isBesideDenial: boolean;
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

/** Of 14 denials that rules found in held-out policies, and that weights called less likely than this, two were right. */
const HARDLY_DENIED = 0.2;

/** A sentence with a word of denial may deny with this sureness, and neither side is said. */
const DOUBTFUL = 0.1;

/**
 * Where rules find that words of the practice mean something else, and nothing else is found of it, a sentence must be so sure: of 12,000
 * labelled sentences, 187 were less so, and 41 of these right.
 */
const CONTRADICTED = 0.7;

const HUNDREDTHS = 100;
/** Of the surest quotes on held-out policies, about one in fourteen is wrong: labellers differ as often. */
const SUREST = 0.95;
const rounded = (sure: number): number => Math.min(SUREST, Math.round(sure * HUNDREDTHS) / HUNDREDTHS);

/** Does a practice of personal data alone hold only for data without names? */
const isOfNobody = ({ isOfPersonalData }: Practice, stance: Stance, condition: Said['condition']): boolean =>
  isOfPersonalData === true && stance !== 'no' && condition === 'non-identifying';

/** How sure it is that a practice is denied; not at all where no word denies. */
interface Denial {
  readonly sure: number;
  /** A word denies, but in another clause than the practice's, or hardly the practice. */
  readonly isOfElse: boolean;
}

/** A part of a sentence that turns, and what it scores by itself. */
interface Clause {
  readonly text: string;
  readonly scores: Float32Array;
}

class LearnedReader {
  private readonly scorer: Scorer;
  private readonly asked: readonly Asked[];
  private readonly denied: number;
  /** The clauses of the sentence that was asked about last: each of its practices asks for them. */
  private latest: { readonly sentence: PlacedSentence; readonly clauses: readonly Clause[] } | null = null;

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
    // Of labelled sentences that are definitions or general talk, the weights were right about none.
    if (found.step === 'definition') return [];
    // Of most practices most sentences say nothing: no rule reads anything, and no score comes near its threshold.
    const read = new Set(found.statements.map(({ practice }) => practice));
    const said: Said[] = [];
    for (const asked of this.asked) {
      if ((scores[asked.output] ?? 0) < asked.least && !read.has(asked.practice.id)) continue;
      const one = this.say(asked, found, scores, sentence);
      if (one) said.push(one);
    }
    // Where no rule was asked, neither was whether it is such a sentence; most say nothing anyway.
    return said.length > 0 && found === nothingRead && this.language.isDefinition(sentence.text) ? [] : said;
  }

  /** What a sentence says of one practice; null where it says nothing. */
  private say(asked: Asked, found: RulesReading, scores: Float32Array, sentence: PlacedSentence): Said | null {
    const { practice } = asked;
    const own = found.statements.filter((said) => said.practice === practice.id);
    if (own.length === 0 && found.supposed.includes(practice.id)) return null;
    const ruled: Ruled = {
      own,
      isNarrowed: found.narrowed.includes(practice.id),
      isWholeDenial: this.isWholeDenial(practice, sentence),
      isAnswer: own.length > 0 && sentence.isAnswer,
      isBesideDenial: found.statements.some(({ stance }) => stance === 'no') && this.language.turn.test(sentence.text),
    };
    const sure = this.sureEnough(asked, ruled, scores, sentence);
    const stance = sure === null ? null : this.stanceOf(asked, ruled, scores, sentence);
    if (sure === null || stance === null) return null;
    const agreeing = own.filter((said) => said.stance === stance);
    const condition = agreeing.length > 0 ? shared(agreeing) : this.conditionOf(practice, stance, sentence);
    if (isOfNobody(practice, stance, condition)) return null;
    return { practice: practice.id, stance, sentence, sure: rounded(sure), condition };
  }

  /** How sure it is of the practice; null where that is too little to say anything. */
  private sureEnough(
    { output, threshold, trusted }: Asked,
    { own, isNarrowed, isWholeDenial, isAnswer }: Ruled,
    scores: Float32Array,
    sentence: PlacedSentence,
  ): number | null {
    // Plain denials are rare in what was learnt from, and silence about them would be the worse mistake.
    const isPlainDenial =
      own.some(({ stance }) => stance === 'no') && (isWholeDenial || this.language.isPlainDenial(sentence));
    const isSaidByRules = isPlainDenial || isAnswer || own.some(({ stance }) => trusted.includes(stance));
    const learned = this.surenessAt(output, scores);
    const sure = isSaidByRules ? Math.max(learned, threshold, LIKELIER) : learned;
    return sure < (own.length === 0 && isNarrowed ? Math.max(threshold, CONTRADICTED) : threshold) ? null : sure;
  }

  private stanceOf(asked: Asked, ruled: Ruled, scores: Float32Array, sentence: PlacedSentence): Stance | null {
    const byRules = this.stanceByRules(asked.practice, ruled.own);
    const { sure: denied, isOfElse } = this.denialOf(asked, sentence, scores);
    if (byRules === 'no' && isOfElse && !ruled.isAnswer && !ruled.isWholeDenial) return null;
    const isSurelyDenied = denied >= SURELY_DENIED;
    if (ruled.isWholeDenial && !ruled.isNarrowed) {
      // What a rule found stated may be beside what is denied; without a rule, the weights may know a practice that nobody denies.
      if (byRules === null ? asked.isDeniable || ruled.own.length > 0 : byRules === 'no' || denied >= LIKELIER)
        return 'no';
    }
    if (byRules === 'yes' && !ruled.isAnswer && !ruled.isBesideDenial && isSurelyDenied) return null;
    return byRules ?? this.stanceBy(asked, scores, sentence, { denied, isNarrowed: ruled.isNarrowed });
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

  /** An answer ("No") and a point in a list that denies have too few words to tell what they are about. */
  private isOfFewWords({ isAnswer, text, ownStart }: PlacedSentence): boolean {
    return isAnswer || (ownStart > 0 && this.language.negation.test(text.slice(0, ownStart + 1)));
  }

  /** Does the sentence deny all that it speaks of, and can reports say so of the practice? */
  private isWholeDenial({ id, tone, isTie }: Practice, sentence: PlacedSentence): boolean {
    if (tone.yes === undefined || tone.no === undefined || !this.language.negation.test(sentence.text)) return false;
    return this.language.isWholeDenial(sentence, { isTie: isTie ?? false, isKind: isKindOfData(id) });
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

  /** Whether a sentence denies the practice: of one that turns, the clause that speaks of it most is asked. */
  private denialOf({ output }: Asked, sentence: PlacedSentence, scores: Float32Array): Denial {
    const { denial, spell } = this.language;
    if (!denial.test(sentence.text)) return { sure: 0, isOfElse: false };
    const clauses = output < 0 ? [] : this.clausesOf(sentence);
    const [about] = clauses.toSorted((a, b) => (b.scores[output] ?? 0) - (a.scores[output] ?? 0));
    if (about && !denial.test(spell(about.text))) return { sure: 0, isOfElse: true };
    const sure = this.surenessAt(this.denied, about?.scores ?? scores);
    return { sure, isOfElse: sure < HARDLY_DENIED };
  }

  /** The clauses of a sentence that turns ("but"), each read by itself. */
  private clausesOf(sentence: PlacedSentence): readonly Clause[] {
    if (this.latest?.sentence === sentence) return this.latest.clauses;
    const texts = clausesIn(sentence.own, this.language.contrast);
    const clauses = texts.length < 2 ? [] : texts.map((text) => this.clauseOf(sentence, text));
    this.latest = { sentence, clauses };
    return clauses;
  }

  private clauseOf(sentence: PlacedSentence, text: string): Clause {
    return { text, scores: this.scorer.score({ ...unitOf(sentence), text, before: '' }) };
  }

  /** The stance of a sentence of which no rule tells it; null where too little was learnt to tell stances apart. */
  private stanceBy(
    { practice, stances, isDeniable }: Asked,
    scores: Float32Array,
    sentence: PlacedSentence,
    { denied, isNarrowed }: { readonly denied: number; readonly isNarrowed: boolean },
  ): Stance | null {
    if (practice.tone.yes === undefined) {
      const [best] = stances.toSorted((a, b) => this.surenessAt(b.output, scores) - this.surenessAt(a.output, scores));
      return best && stances.length > 1 ? best.stance : null;
    }
    const { lack, negation, spell } = this.language;
    // Where a rule finds that something else or something narrower is denied, the weights do not know better.
    if (denied >= SURELY_DENIED && isDeniable) return isNarrowed ? null : 'no';
    if (lack.test(sentence.text)) return null;
    // An alarm that weights alone raise needs a sentence without a word of denial.
    if (practice.tone.yes === 'alarm' && negation.test(sentence.text)) return null;
    // A point of a list whose lead-in denies ("We do not collect:") is denied with it, or an exception.
    return denied < DOUBTFUL && !negation.test(spell(sentence.leadIn ?? '')) ? 'yes' : null;
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
