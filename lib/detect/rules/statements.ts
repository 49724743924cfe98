/** Runs the rules over a document, sentence by sentence: who says what, and by which rule. */
import type { PolicyDocument } from '../../policy/document';
import type { PracticeId, Stance } from '../../policy/practice';
import type { ConditionKind } from '../../policy/report';
import { english } from '../../practices/english';
import { practices } from '../../practices';
import { elsewhere } from '../../languages/en/no-statement';
import { lexicon } from '../../languages/en/lexicon/lexicon';
import { type PlacedSentence, sentenceReader } from '../split/units';
import { conditionOfMatch, verdictOf } from './match-verdict';
import { buildRules, type Rule } from './rules';
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

/** The languages that the rules are written for; too little text to tell is read as English. */
const readable = /^(en|und)\b/;

/** Built on first use: the background also starts to answer the popup, and then needs no rules. */
let built: SentenceRules | null = null;
export const englishRules = (): SentenceRules =>
  (built ??= new SentenceRules(buildRules(practices, { lexicon, practices: english, elsewhere })));

/** The stances of every match of the rule in the sentence; what is denied takes the rule's `denied` stance, or is nothing. */
const saidBy = (rule: Rule, rules: SentenceRules, sentence: PlacedSentence): readonly Statement[] => {
  const [first] = rule.parts;
  const found: Statement[] = [];
  if (!first) return found;
  for (const match of rules.matchesOf(rule)) {
    const verdict = verdictOf(rule, first, sentence, match);
    if (verdict.kind === 'void') continue;
    const { stance } = verdict;
    const condition = conditionOfMatch(rule, stance, sentence, match);
    found.push({ practice: rule.practice, stance, condition, rule, sentence });
    if (found.length === ENOUGH_MATCHES) break;
  }
  return found;
};

const turn = / (?:but|however|except|unless|although|though|other than|while|whereas) /;

/** A clause that denies knows better than one that asserts: "it scans your face; the scan never leaves your phone". */
const withoutDenied = (said: readonly Statement[], text: string): readonly Statement[] => {
  if (turn.test(text)) return said;
  const denied = new Set(said.flatMap(({ rule }) => (rule.stance === 'no' ? [rule.practice] : [])));
  return denied.size === 0 ? said : said.filter(({ practice, stance }) => stance !== 'yes' || !denied.has(practice));
};

/** What one sentence says. */
export const statementsIn = (sentence: PlacedSentence): readonly Statement[] => {
  const rules = englishRules();
  rules.turnTo(sentence);
  const candidates = rules.candidates();
  if (candidates.length === 0 || rules.sentenceStep() !== null) return [];
  const said = candidates.flatMap((rule) => {
    const found = saidBy(rule, rules, sentence);
    return found.length === 0 || rules.clauseStep(rule) !== null ? [] : found;
  });
  return withoutDenied(said, sentence.text);
};

/** Reads block after block, and gives what its sentences say; nothing for a language that the rules cannot read. */
export function* statements(document: PolicyDocument): Generator<readonly Statement[]> {
  if (!readable.test(document.language)) return;
  const sentencesOf = sentenceReader(document);
  for (const index of document.blocks.keys()) yield sentencesOf(index).flatMap(statementsIn);
}
