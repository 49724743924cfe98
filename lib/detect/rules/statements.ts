/** Runs the rules over a document, sentence by sentence: who says what, and by which rule. */
import { languageOf } from '../../languages';
import type { Language } from '../../languages/language';
import type { PolicyDocument } from '../../policy/document';
import type { PracticeId, Stance } from '../../policy/practice';
import type { ConditionKind } from '../../policy/report';
import type { Match } from '../net/matcher';
import { type PlacedSentence, sentenceReader } from '../split/units';
import { conditionOfMatch, verdictOf } from './match-verdict';
import type { Rule } from './rules';
import { ENOUGH_MATCHES, SentenceRules } from './sentence-rules';

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

/** The stances of every match of the rule in the sentence; what is denied takes the rule's `denied` stance, or is nothing. */
const saidBy = (rule: Rule, rules: SentenceRules, sentence: PlacedSentence): readonly Said[] => {
  const [first] = rule.parts;
  const found: Said[] = [];
  if (!first) return found;
  for (const match of rules.matchesOf(rule)) {
    const verdict = verdictOf(rules.language, rule, first, sentence, match);
    if (verdict.kind === 'void') continue;
    found.push({ stance: verdict.stance, match });
    if (found.length === ENOUGH_MATCHES) break;
  }
  return found;
};

/** A clause that denies overrides one that asserts: "it scans your face; the scan never leaves your phone". */
const withoutDenied = ({ turn }: Language, said: readonly Statement[], text: string): readonly Statement[] => {
  if (turn.test(text)) return said;
  const denied = new Set(said.flatMap(({ rule }) => (rule.stance === 'no' ? [rule.practice] : [])));
  return denied.size === 0 ? said : said.filter(({ practice, stance }) => stance !== 'yes' || !denied.has(practice));
};

/** What one sentence says. */
export const statementsIn = (rules: SentenceRules, sentence: PlacedSentence): readonly Statement[] => {
  rules.turnTo(sentence);
  const candidates = rules.candidates();
  if (candidates.length === 0 || rules.sentenceStep() !== null) return [];
  const said = candidates.flatMap((rule) => {
    const found = saidBy(rule, rules, sentence);
    if (found.length === 0 || rules.clauseStep(rule) !== null) return [];
    return found.map(({ stance, match }): Statement => {
      const condition = conditionOfMatch(rules.language, rule, stance, sentence, match);
      return { practice: rule.practice, stance, condition, rule, sentence };
    });
  });
  return withoutDenied(rules.language, said, sentence.text);
};

/** Reads block after block, and gives what its sentences say; nothing in a language that is not read. */
export function* statements(document: PolicyDocument): Generator<readonly Statement[]> {
  const language = languageOf(document.language);
  if (language === null) return;
  const sentencesOf = sentenceReader(document, language);
  const rules = rulesOf(language);
  for (const index of document.blocks.keys())
    yield sentencesOf(index).flatMap((sentence) => statementsIn(rules, sentence));
}
