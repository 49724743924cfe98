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

/** Asks a condition of a text; many rules ask the same one, and the answer is kept until another text comes. */
const remembering = (): ((condition: readonly Part[], text: string) => boolean) => {
  const answers = new Map<readonly Part[], boolean>();
  let last = '';
  return (condition, text) => {
    if (text !== last) answers.clear();
    last = text;
    const known = answers.get(condition) ?? occurAll(condition, text);
    answers.set(condition, known);
    return known;
  };
};

/** The stances of every match of the rule in the sentence; what is denied takes the rule's `denied` stance, or is nothing. */
const stancesOf = (rule: Rule, { text, from }: PlacedSentence): readonly Stance[] => {
  const [first, ...others] = rule.parts;
  if (!first || !occurAll(others, text)) return [];
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
  return found;
};

/** Makes the reader of one document's sentences. */
const statementReader = (set: RuleSet): ((sentence: PlacedSentence) => readonly Statement[]) => {
  const rulesFor = ruleFinder(set);
  const [holdsAbove, heldBefore, holds] = [remembering(), remembering(), remembering()];
  /** What stands above and before, then in the sentence: headings and lead-ins are shorter, and shared by many sentences. */
  const fits = ({ under, after }: Rule, { above, before }: PlacedSentence): boolean =>
    !(under && !holdsAbove(under, above)) && !(after && !heldBefore(after, before));
  const isExcluded = ({ practice, unless }: Rule, text: string): boolean =>
    (unless !== null && holds(unless, text)) || (set.never.get(practice)?.some((never) => holds(never, text)) ?? false);
  return (sentence) => {
    if (isElsewhere(sentence.text)) return [];
    return rulesFor(sentence.text).flatMap((index) => {
      const rule = set.rules[index];
      if (!rule || !fits(rule, sentence)) return [];
      const stances = stancesOf(rule, sentence);
      if (stances.length === 0 || isExcluded(rule, sentence.text)) return [];
      return stances.map((stance) => ({ practice: rule.practice, stance, rule, sentence }));
    });
  };
};

/** Reads block after block, and gives what its sentences say; nothing for a language that the rules cannot read. */
export function* statements(document: PolicyDocument): Generator<readonly Statement[]> {
  if (!readable.test(document.language)) return;
  const sentencesOf = sentenceReader(document);
  const statementsOf = statementReader(ruleSet());
  for (const index of document.blocks.keys()) yield sentencesOf(index).flatMap(statementsOf);
}
