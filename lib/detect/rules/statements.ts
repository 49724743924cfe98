/** Runs the rules over a sentence: who says what, and by which rule. */
import type { Language } from '../../languages/language';
import type { PracticeId, Stance } from '../../policy/practice';
import type { ConditionKind } from '../../policy/report';
import type { Match } from '../net/matcher';
import type { PlacedSentence } from '../split/units';
import { conditionOfMatch, type MatchStep, verdictOf } from './match-verdict';
import type { Rule } from './rules';
import { ENOUGH_MATCHES, SentenceRules, type SentenceStep } from './sentence-rules';

/** One sentence's say on one practice. */
export interface Statement {
  readonly practice: PracticeId;
  readonly stance: Stance;
  /** The condition under which alone the sentence says so. */
  readonly condition: ConditionKind | null;
  readonly rule: Rule;
  readonly sentence: PlacedSentence;
}

/** Built on first use: the background also starts to answer the popup, and then needs no rules. */
const built = new Map<Language, SentenceRules>();
export const rulesOf = (language: Language): SentenceRules => {
  const rules = built.get(language) ?? new SentenceRules(language);
  built.set(language, rules);
  return rules;
};

interface Said extends Pick<Statement, 'stance'> {
  /** The match that says so. */
  readonly match: Match;
}

interface Matched {
  /** The stances of every match of the rule in the sentence; what is denied takes the rule's `denied` stance, or is nothing. */
  readonly said: readonly Said[];
  /** Where the rule matches and every match is voided: by what the first one is. */
  readonly voidedBy: MatchStep | null;
}

const matchedBy = (rule: Rule, rules: SentenceRules, sentence: PlacedSentence): Matched => {
  const [first] = rule.parts;
  const said: Said[] = [];
  let step: MatchStep | null = null;
  if (!first) return { said, voidedBy: null };
  for (const match of rules.matchesOf(first)) {
    const verdict = verdictOf(rules.language, rule, first, sentence, match);
    if (verdict.kind === 'void') {
      step ??= verdict.step;
      continue;
    }
    said.push({ stance: verdict.stance, match });
    if (said.length === ENOUGH_MATCHES) break;
  }
  return { said, voidedBy: said.length === 0 ? step : null };
};

/** A clause that denies overrides one that asserts: "it scans your face; the scan never leaves your phone". */
const withoutDenied = ({ turn }: Language, said: readonly Statement[], text: string): readonly Statement[] => {
  if (turn.test(text)) return said;
  const denied = new Set(said.flatMap(({ rule }) => (rule.stance === 'no' ? [rule.practice] : [])));
  return denied.size === 0 ? said : said.filter(({ practice, stance }) => stance !== 'yes' || !denied.has(practice));
};

/** What the rules make of one sentence. */
export interface RulesReading {
  readonly statements: readonly Statement[];
  /** Practices of which a clause occurs in the sentence, but says nothing. */
  readonly voided: readonly PracticeId[];
  /** Those of them that it says nothing of because of its own words, and not of where it stands. */
  readonly narrowed: readonly PracticeId[];
  /** Those of them that it only supposes: no other words of it make them a statement. */
  readonly supposed: readonly PracticeId[];
  readonly step: SentenceStep | null;
}

export const nothingRead: RulesReading = { statements: [], voided: [], narrowed: [], supposed: [], step: null };

export const readByRules = (rules: SentenceRules, sentence: PlacedSentence): RulesReading => {
  rules.turnTo(sentence);
  const candidates = rules.candidates();
  if (candidates.length === 0) return nothingRead;
  const step = rules.sentenceStep();
  if (step !== null) return { ...nothingRead, step };
  const voided: PracticeId[] = [];
  const narrowed: PracticeId[] = [];
  const supposed: PracticeId[] = [];
  const said = candidates.flatMap((rule) => {
    if (!rules.occurs(rule)) return [];
    const { said: found, voidedBy } = matchedBy(rule, rules, sentence);
    const out = found.length > 0 ? rules.clauseStep(rule) : null;
    if (voidedBy !== null || out !== null) voided.push(rule.practice);
    if (voidedBy !== null || out === 'unless' || out === 'never') narrowed.push(rule.practice);
    if (voidedBy === 'hypothetical') supposed.push(rule.practice);
    if (out !== null) return [];
    return found.map(({ stance, match }): Statement => {
      const condition = conditionOfMatch(rules.language, rule, stance, sentence, match);
      return { practice: rule.practice, stance, condition, rule, sentence };
    });
  });
  return { statements: withoutDenied(rules.language, said, sentence.text), voided, narrowed, supposed, step };
};
