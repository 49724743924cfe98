/** Runs the rules over a document, sentence by sentence: who says what, and by which rule. */
import type { PolicyDocument } from '../policy/document';
import type { PracticeId, Stance } from '../policy/practice';
import { practices } from '../practices/index';
import { type PlacedSentence, sentenceReader } from './context';
import { isElsewhere } from './elsewhere';
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

/** The languages that the rules are written for; too little text to tell is read as English. */
const readable = /^(en|und)\b/;

/** More matches of one rule in one sentence than this repeat what the first ones say. */
const ENOUGH_MATCHES = 4;

const occurs = ({ regex }: Part, text: string): boolean => {
  regex.lastIndex = 0;
  return regex.test(text);
};
const occurAll = (parts: readonly Part[], text: string): boolean => parts.every((part) => occurs(part, text));

/** Does the rule's context hold: what stands above and before? Asked first, for headings are shorter than sentences. */
const fits = ({ under, after }: Rule, { above, before }: PlacedSentence): boolean =>
  !(under && !occurAll(under, above)) && !(after && !occurAll(after, before));

/** The stances of every match of the rule in the sentence; what is denied takes the rule's `denied` stance, or is nothing. */
const stancesOf = (rule: Rule, sentence: PlacedSentence): readonly Stance[] => {
  const { text, from } = sentence;
  const [first, ...others] = rule.parts;
  if (!first || !fits(rule, sentence) || !occurAll(others, text)) return [];
  const found: Stance[] = [];
  first.regex.lastIndex = 0;
  for (let match = first.regex.exec(text); match && found.length < ENOUGH_MATCHES; match = first.regex.exec(text)) {
    const end = match.index + match[0].length;
    first.regex.lastIndex = match.index + 1;
    if (end <= from + 1) continue;
    const said = rule.stance === 'no' ? 'yes' : polarity(text, match.index, end, first.isNegative);
    const stance = said === 'no' ? rule.denied : rule.stance;
    if (stance && said !== 'void') found.push(stance);
  }
  return found.length > 0 && rule.unless && occurAll(rule.unless, text) ? [] : found;
};

const isNever = (set: RuleSet, practice: PracticeId, text: string): boolean =>
  set.never.get(practice)?.some((parts) => occurAll(parts, text)) ?? false;

const statementsOf = (
  set: RuleSet,
  rulesFor: (text: string) => readonly number[],
  sentence: PlacedSentence,
): readonly Statement[] => {
  if (isElsewhere(sentence.text)) return [];
  return rulesFor(sentence.text).flatMap((index) => {
    const rule = set.rules[index];
    const stances = rule ? stancesOf(rule, sentence) : [];
    if (!rule || stances.length === 0 || isNever(set, rule.practice, sentence.text)) return [];
    return stances.map((stance) => ({ practice: rule.practice, stance, rule, sentence }));
  });
};

/** Reads block after block, and gives what its sentences say; nothing for a language that the rules cannot read. */
export function* statements(document: PolicyDocument): Generator<readonly Statement[]> {
  if (!readable.test(document.language)) return;
  const set = ruleSet();
  const rulesFor = ruleFinder(set);
  const sentencesOf = sentenceReader(document);
  for (const index of document.blocks.keys())
    yield sentencesOf(index).flatMap((sentence) => statementsOf(set, rulesFor, sentence));
}
