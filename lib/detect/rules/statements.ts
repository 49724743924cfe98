/** Runs the rules over a document, sentence by sentence: who says what, and by which rule. */
import type { PolicyDocument } from '../../policy/document';
import type { PracticeId, Stance } from '../../policy/practice';
import type { ConditionKind } from '../../policy/report';
import { languageOf } from '../../languages';
import type { Language, Polarity } from '../../languages/language';
import { practices } from '../../practices';
import { type PlacedSentence, sentenceReader } from '../split/units';
import { Matcher } from '../net/matcher';
import { buildRules, type Condition, meets, type Rule, rulesFor } from './rules';

/** One sentence's say on one practice. */
export interface Statement {
  readonly practice: PracticeId;
  readonly stance: Stance;
  /** The condition under which alone the sentence says so. */
  readonly condition: ConditionKind | null;
  readonly rule: Rule;
  readonly sentence: PlacedSentence;
}

/** More matches of one rule in one sentence than this repeat what the first ones say. */
const ENOUGH_MATCHES = 4;

const isOthers = ({ actorOf }: Language, { notOf }: Rule, text: string, start: number): boolean => {
  if (notOf.length === 0) return false;
  const actor = actorOf(text, start);
  return actor !== null && notOf.includes(actor);
};

/** A rule that is a denial itself: no other negation counts. */
const ofDenial = ({ isLifted }: Language, text: string, end: number): Polarity =>
  isLifted(text, end) ? 'void' : 'yes';

interface Said extends Pick<Statement, 'stance'> {
  /** The match that says so. */
  readonly start: number;
  readonly end: number;
}

/** The stances of every match of the rule in the sentence; what is denied takes the rule's `denied` stance, or is nothing. */
const saidBy = (language: Language, rule: Rule, matcher: Matcher, sentence: PlacedSentence): readonly Said[] => {
  const { text, from } = sentence;
  const [first] = rule.parts;
  if (!first || !meets(matcher, rule.parts)) return [];
  const found: Said[] = [];
  for (const { start, end } of matcher.matches(first.node)) {
    // A rule of several parts tells what follows from a case ("if we were to merge, your data …"): the case may be supposed.
    const whole = rule.parts.length > 1 ? text.length : end;
    if (end <= from + 1 || isOthers(language, rule, text, start) || language.isHypothetical(text, start, whole))
      continue;
    const said =
      rule.stance === 'no'
        ? ofDenial(language, text, end)
        : language.polarity({ text, start, end, from, isNegative: first.isNegative, isTie: rule.isTie });
    const stance = said === 'no' ? rule.denied : rule.stance;
    if (!stance || said === 'void') continue;
    found.push({ stance, start, end });
    if (found.length === ENOUGH_MATCHES) break;
  }
  return found;
};

/** A clause that denies knows better than one that asserts: "it scans your face; the scan never leaves your phone". */
const withoutDenied = ({ turn }: Language, said: readonly Statement[], text: string): readonly Statement[] => {
  if (turn.test(text)) return said;
  const denied = new Set(said.flatMap(({ rule }) => (rule.stance === 'no' ? [rule.practice] : [])));
  return denied.size === 0 ? said : said.filter(({ practice, stance }) => stance !== 'yes' || !denied.has(practice));
};

type StatementReader = (sentence: PlacedSentence) => readonly Statement[];

const statementReader = (language: Language): StatementReader => {
  const set = buildRules(practices, language);
  const [here, above, before] = [new Matcher(set.net), new Matcher(set.net), new Matcher(set.net)];
  const isMet = (matcher: Matcher, text: string, condition: Condition | null): boolean => {
    if (condition === null) return true;
    matcher.turnTo(text);
    return meets(matcher, condition);
  };
  const isVoid = ({ practice, unless }: Rule): boolean =>
    (unless !== null && meets(here, unless)) || (set.never.get(practice)?.some((never) => meets(here, never)) ?? false);
  const read = (rule: Rule, sentence: PlacedSentence): readonly Statement[] => {
    const said = saidBy(language, rule, here, sentence);
    if (said.length === 0 || isVoid(rule)) return [];
    if (!isMet(above, sentence.above, rule.under) || !isMet(before, sentence.before, rule.after)) return [];
    const { practice } = rule;
    const { text, heading } = sentence;
    return said.map(({ stance, start, end }) => {
      const condition = language.conditionOf({ practice, text, heading, start, end, isDenied: stance === 'no' });
      return { practice, stance, condition, rule, sentence };
    });
  };
  return (sentence) => {
    here.turnTo(sentence.text);
    const rules = rulesFor(set, here);
    const saysNothing =
      rules.length === 0 || language.isDefinition(sentence.text) || set.noStatement.some((one) => meets(here, one));
    return saysNothing
      ? []
      : withoutDenied(
          language,
          rules.flatMap((rule) => read(rule, sentence)),
          sentence.text,
        );
  };
};

/** Built on first use: the background also starts to answer the popup, and then needs no rules. */
const built = new Map<Language, StatementReader>();
const readerOf = (language: Language): StatementReader => {
  const reader = built.get(language) ?? statementReader(language);
  built.set(language, reader);
  return reader;
};

/** Reads block after block, and gives what its sentences say; nothing in a language that is not read. */
export function* statements(document: PolicyDocument): Generator<readonly Statement[]> {
  const language = languageOf(document.language);
  if (language === null) return;
  const sentencesOf = sentenceReader(document, language);
  const statementsOf = readerOf(language);
  for (const index of document.blocks.keys()) yield sentencesOf(index).flatMap(statementsOf);
}
