/** The rules over one sentence after another, as named steps: which clauses occur in it, and what voids them. */
import type { Language } from '../../languages/language';
import { type Match, Matcher } from '../net/matcher';
import type { PlacedSentence } from '../split/units';
import { compiledRules } from './compiled-rules';
import { type Condition, meets, type Part, type Rule, rulesFor, type RuleSet } from './rules';

/** Why no clause of a sentence says anything. */
export type SentenceStep = 'definition' | 'no-statement';

/** Why a clause says nothing where it occurs; of `under` and `after`, that they are not met. */
export type ClauseStep = 'unless' | 'never' | 'under' | 'after';

/** More matches of one rule in one sentence than this repeat what the first ones say. */
export const ENOUGH_MATCHES = 4;

export class SentenceRules {
  private readonly here: Matcher;
  private readonly above: Matcher;
  private readonly before: Matcher;
  private sentence: PlacedSentence | null = null;

  readonly set: RuleSet;

  constructor(readonly language: Language) {
    this.set = compiledRules(language);
    const { set } = this;
    [this.here, this.above, this.before] = [new Matcher(set.net), new Matcher(set.net), new Matcher(set.net)];
  }

  /** Everything below is asked of this sentence. */
  turnTo(sentence: PlacedSentence): void {
    this.sentence = sentence;
    this.here.turnTo(sentence.text);
  }

  /** The rules whose words the sentence has. */
  candidates(): readonly Rule[] {
    return rulesFor(this.set, this.here);
  }

  sentenceStep(): SentenceStep | null {
    if (this.language.isDefinition(this.sentence?.text ?? '')) return 'definition';
    return this.set.noStatement.some((one) => meets(this.here, one)) ? 'no-statement' : null;
  }

  /** Do all parts of the rule occur? */
  occurs({ parts }: Rule): boolean {
    return meets(this.here, parts);
  }

  /** Where a part of a rule stands. */
  matchesOf({ node }: Part): Iterable<Match> {
    return this.here.matches(node);
  }

  clauseStep({ practice, unless, under, after }: Rule): ClauseStep | null {
    if (unless && meets(this.here, unless)) return 'unless';
    if (this.set.never.get(practice)?.some((never) => meets(this.here, never))) return 'never';
    if (under && !this.isMet(this.above, this.sentence?.above ?? ' ', under)) return 'under';
    if (after && !this.isMet(this.before, this.sentence?.before ?? ' ', after)) return 'after';
    return null;
  }

  /** The first place of each part of a condition in the sentence; null where it is not met. */
  placesOf(condition: Condition): readonly Match[] | null {
    if (!meets(this.here, condition)) return null;
    return condition.flatMap(({ node }) => [...this.here.matches(node)].slice(0, 1));
  }

  private isMet(matcher: Matcher, text: string, condition: Condition): boolean {
    matcher.turnTo(text);
    return meets(matcher, condition);
  }
}
