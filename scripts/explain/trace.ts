/** Runs the detector's steps on one sentence once more, and keeps what each of them decided and by which words. */
import { conditionOfMatch, type MatchVerdict, verdictOf } from '../../lib/detect/rules/match-verdict';
import type { Match } from '../../lib/detect/net/matcher';
import { type Condition, onOneLine, type Rule } from '../../lib/detect/rules/rules';
import {
  type ClauseStep,
  ENOUGH_MATCHES,
  type SentenceRules,
  type SentenceStep,
} from '../../lib/detect/rules/sentence-rules';
import { rulesOf, type Statement, readByRules } from '../../lib/detect/rules/statements';
import type { PlacedSentence } from '../../lib/detect/split/units';
import type { Language } from '../../lib/languages/language';
import type { Actor } from '../../lib/policy/practice';
import type { ConditionKind } from '../../lib/policy/report';
import { decisiveWords, type Placed } from './decisive-words';

/** What a step decided, and the words by which it did; null where no single word decides. */
interface By<Decided> {
  readonly is: Decided;
  readonly by: string | null;
}

export interface MatchTrace {
  readonly found: string;
  readonly actor: By<Actor> | null;
  readonly verdict: By<MatchVerdict>;
  readonly condition: By<ConditionKind> | null;
}

export interface ClauseTrace {
  readonly rule: Rule;
  readonly matches: readonly MatchTrace[];
  /** With the pattern that decided. */
  readonly step: (By<ClauseStep> & { readonly pattern: string }) | null;
  /** Another clause of the sentence denies the practice, and this one asserts it. */
  readonly isOverruled: boolean;
}

export interface SentenceTrace {
  readonly sentence: PlacedSentence;
  readonly step: By<SentenceStep> | null;
  readonly clauses: readonly ClauseTrace[];
}

const wordsAt = (text: string, places: readonly Match[]): string =>
  places.map(({ start, end }) => text.slice(start, end).trim()).join(' … ');

const isSame = (one: MatchVerdict, other: MatchVerdict): boolean =>
  one.kind === 'said'
    ? other.kind === 'said' && one.stance === other.stance
    : other.kind === 'void' && one.step === other.step;

const traceCondition = (
  language: Language,
  rule: Rule,
  verdict: MatchVerdict,
  sentence: PlacedSentence,
  match: Match,
) => {
  if (verdict.kind === 'void') return null;
  const { stance } = verdict;
  const { heading } = sentence;
  const read = (placed: Placed): ConditionKind | null =>
    conditionOfMatch(language, rule, stance, { ...placed, heading }, placed);
  const placed = { ...sentence, ...match };
  const is = read(placed);
  return is && { is, by: decisiveWords(placed, (shorter) => read(shorter) === is) };
};

/** Only a denial and a void need words: that something is said is what the pattern found. */
const traceVerdict = (language: Language, rule: Rule, sentence: PlacedSentence, match: Match): By<MatchVerdict> => {
  const [part] = rule.parts;
  if (!part) throw new Error(`the clause has no part: ${rule.pattern}`);
  const read = (placed: Placed): MatchVerdict => verdictOf(language, rule, part, placed, placed);
  const placed = { ...sentence, ...match };
  const is = read(placed);
  if (is.kind === 'said' && is.stance === rule.stance) return { is, by: null };
  return { is, by: decisiveWords(placed, (shorter) => isSame(read(shorter), is)) };
};

const traceActor = ({ actorOf }: Language, sentence: PlacedSentence, match: Match): By<Actor> | null => {
  const placed = { ...sentence, ...match };
  const is = actorOf(placed.text, placed.start);
  return is && { is, by: decisiveWords(placed, ({ text, start }) => actorOf(text, start) === is) };
};

const traceMatch = (language: Language, rule: Rule, sentence: PlacedSentence, match: Match): MatchTrace => {
  const verdict = traceVerdict(language, rule, sentence, match);
  return {
    found: sentence.text.slice(match.start, match.end).trim(),
    actor: traceActor(language, sentence, match),
    verdict,
    condition: traceCondition(language, rule, verdict.is, sentence, match),
  };
};

/** Of several patterns, the first that the sentence meets. */
const firstMet = (
  rules: SentenceRules,
  text: string,
  conditions: readonly Condition[],
  patterns: readonly string[],
): { readonly pattern: string; readonly by: string } | null => {
  const at = conditions.findIndex((condition) => rules.placesOf(condition) !== null);
  const [condition, pattern] = [conditions[at], patterns[at]];
  if (!condition || pattern === undefined) return null;
  return { pattern: onOneLine(pattern), by: wordsAt(text, rules.placesOf(condition) ?? []) };
};

const traceClauseStep = (rules: SentenceRules, rule: Rule, { text }: PlacedSentence): ClauseTrace['step'] => {
  const is = rules.clauseStep(rule);
  if (is === null) return null;
  const { practice, clause, unless } = rule;
  if (is === 'under' || is === 'after') return { is, by: null, pattern: onOneLine(clause[is] ?? '') };
  const met =
    is === 'unless'
      ? firstMet(rules, text, unless ? [unless] : [], [clause.unless ?? ''])
      : firstMet(rules, text, rules.set.never.get(practice) ?? [], rules.language.practices[practice].never ?? []);
  return { is, by: met?.by ?? null, pattern: met?.pattern ?? '' };
};

const traceSentenceStep = (rules: SentenceRules, { text, ownStart }: PlacedSentence): SentenceTrace['step'] => {
  const is = rules.sentenceStep();
  if (is === null) return null;
  const { isDefinition, noStatement } = rules.language;
  if (is === 'no-statement') return { is, by: firstMet(rules, text, rules.set.noStatement, noStatement)?.by ?? null };
  return { is, by: decisiveWords({ text, ownStart, start: 0, end: 0 }, (shorter) => isDefinition(shorter.text)) };
};

const traceClause = (rules: SentenceRules, rule: Rule, sentence: PlacedSentence): ClauseTrace | null => {
  const [first] = rule.parts;
  const matches = first && rules.occurs(rule) ? [...rules.matchesOf(first)].slice(0, ENOUGH_MATCHES) : [];
  if (matches.length === 0) return null;
  const traced = matches.map((match) => traceMatch(rules.language, rule, sentence, match));
  return { rule, matches: traced, step: traceClauseStep(rules, rule, sentence), isOverruled: false };
};

/** The clause says by itself what it does not say beside the others. */
const isOverruled = ({ rule, matches, step }: ClauseTrace, said: readonly Statement[]): boolean =>
  step === null &&
  matches.some(
    ({ verdict: { is } }) =>
      is.kind === 'said' && !said.some((each) => each.rule === rule && each.stance === is.stance),
  );

/** The clauses that occur in the sentence, whatever comes of them. */
export const traceSentence = (language: Language, sentence: PlacedSentence): SentenceTrace => {
  const rules = rulesOf(language);
  const said = readByRules(rules, sentence).statements;
  rules.turnTo(sentence);
  const step = traceSentenceStep(rules, sentence);
  const clauses = rules.candidates().flatMap((rule) => traceClause(rules, rule, sentence) ?? []);
  return {
    sentence,
    step,
    clauses: clauses.map((each) => ({ ...each, isOverruled: step === null && isOverruled(each, said) })),
  };
};
