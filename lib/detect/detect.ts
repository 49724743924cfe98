/** A policy document in, findings out. Pure: the same text always gives the same findings. */
import type { PolicyDocument } from '../policy/document';
import type { Evidence, Finding } from '../policy/report';
import type { PracticeId, Stance } from '../policy/practice';
import { practices } from '../practices/index';
import { type PlacedSentence, sentenceReader } from './context';
import { judge } from './judge';
import { lexicon } from './lexicon';
import type { Part } from './pattern';
import { polarity } from './polarity';
import { buildRules, type Rule, ruleFinder, type RuleSet } from './rules';

/** One sentence's say on one practice. */
export interface Statement {
  readonly practice: PracticeId;
  readonly stance: Stance;
  readonly rule: Rule;
  readonly sentence: PlacedSentence;
}

/** Built on first use: the background also starts to answer the popup, and then needs no rules. */
let built: RuleSet | null = null;
const ruleSet = (): RuleSet => (built ??= buildRules(practices, lexicon));

const languages = /^(en|und)\b/;

const occurs = ({ regex }: Part, text: string): boolean => {
  regex.lastIndex = 0;
  return regex.test(text);
};
const occurAll = (parts: readonly Part[], text: string): boolean => parts.every((part) => occurs(part, text));

const canDeny = new Map<PracticeId, boolean>();
const denies = (practice: PracticeId): boolean => {
  const known = canDeny.get(practice) ?? practices.some(({ id, clauses }) => id === practice && clauses.no !== undefined);
  canDeny.set(practice, known);
  return known;
};

/** The stances of every match of the rule in the sentence; a `yes` that is denied becomes `no`, or nothing. */
const stancesOf = (rule: Rule, { text, from, above, before }: PlacedSentence): readonly Stance[] => {
  const [first, ...others] = rule.parts;
  if (!first || !occurAll(others, text)) return [];
  const found: Stance[] = [];
  first.regex.lastIndex = 0;
  for (let match = first.regex.exec(text); match && found.length < 4; match = first.regex.exec(text)) {
    const end = match.index + match[0].length;
    first.regex.lastIndex = match.index + 1;
    if (end <= from + 1) continue;
    const said = rule.stance === 'no' ? 'yes' : polarity(text, match.index, end, first.isNegative);
    if (said === 'yes') found.push(rule.stance);
    else if (said === 'no' && rule.stance === 'yes' && denies(rule.practice)) found.push('no');
  }
  if (found.length === 0 || (rule.unless && occurAll(rule.unless, text))) return [];
  if ((rule.under && !occurAll(rule.under, above)) || (rule.after && !occurAll(rule.after, before))) return [];
  return found;
};

const statementsOf = (set: RuleSet, rulesFor: (text: string) => readonly number[], sentence: PlacedSentence): readonly Statement[] =>
  rulesFor(sentence.text).flatMap((index) => {
    const rule = set.rules[index];
    if (!rule) return [];
    const stances = stancesOf(rule, sentence);
    if (stances.length === 0 || set.never.get(rule.practice)?.some((parts) => occurAll(parts, sentence.text))) return [];
    return stances.map((stance) => ({ practice: rule.practice, stance, rule, sentence }));
  });

/** Reads block after block; gives every statement with the rule that found it. */
export function* statements(document: PolicyDocument): Generator<readonly Statement[]> {
  if (!languages.test(document.language)) return;
  const set = ruleSet();
  const rulesFor = ruleFinder(set);
  const sentencesOf = sentenceReader(document);
  for (const index of document.blocks.keys())
    yield sentencesOf(index).flatMap((sentence) => statementsOf(set, rulesFor, sentence));
}

const toEvidence = (sentence: PlacedSentence, stance: Stance): Evidence => ({
  quote: sentence.quote,
  stance,
  heading: sentence.heading,
  leadIn: sentence.leadIn,
  block: sentence.block,
});

const toFindings = (all: readonly Statement[]): readonly Finding[] =>
  practices.flatMap((practice) => {
    const bySentence = new Map<PlacedSentence, Stance[]>();
    for (const { practice: id, sentence, stance } of all)
      if (id === practice.id) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), stance]);
    const evidence = [...bySentence].map(([sentence, stances]) => toEvidence(sentence, judge(practice, stances)));
    if (evidence.length === 0) return [];
    return [{ practice: practice.id, stance: judge(practice, evidence.map(({ stance }) => stance)), evidence }];
  });

/** What the document says of each practice, in catalogue order; empty for a language that the rules cannot read. */
export const detect = (document: PolicyDocument): readonly Finding[] => toFindings([...statements(document)].flat());

/** Milliseconds of work between two pauses: short enough that the background keeps answering. */
const SLICE = 50;

/** The same as `detect`, giving way to other work about every 50 ms. */
export const detectInSlices = async (document: PolicyDocument, pause: () => Promise<void>): Promise<readonly Finding[]> => {
  const all: Statement[] = [];
  let sliceStart = performance.now();
  for (const found of statements(document)) {
    all.push(...found);
    if (performance.now() - sliceStart < SLICE) continue;
    await pause();
    sliceStart = performance.now();
  }
  return toFindings(all);
};
