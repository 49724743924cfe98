/** Reads the texts of one language as the rules for ways out ask for them: sentences, words, and which patterns occur. */
import { Matcher, type Match } from '../detect/net/matcher';
import { readSentences, type Sentence } from '../detect/split/sentences';
import type { ChoiceRules, OfferGroup } from '../languages/choice-rules';
import type { Language } from '../languages/language';
import { rememberWords } from '../languages/remember-words';
import { type Acts, actsIn } from './acts';
import { compiledOffers, type OfferNet } from './compiled-offers';
import { type SpokenExpressions, spokenExpressions } from './spoken-expressions';

/** What reading ways out takes of a language. */
export type OfferLanguage = Pick<Language, 'borders' | 'spell' | 'choices'>;

/** The links of one block ask for the same few sentences, headings and lead-ins. */
const FEW_TEXTS = 100;

interface OfferMatcher extends Pick<OfferNet, 'nodes'> {
  readonly matcher: Matcher;
}

const makeMatcher = (rules: ChoiceRules | null): OfferMatcher => {
  const { net, nodes } = compiledOffers(rules);
  return { nodes, matcher: new Matcher(net) };
};

const endsSentence = /[.!?]["”’)\]]*$/;

/** Where a language has no rules, no pattern occurs. */
export class OfferReader {
  private made: OfferMatcher | null = null;

  /** @returns words and marks, each with a space before and after; an empty word between sentences, so that no pattern runs over the end of one */
  readonly toWords = rememberWords(
    (text) =>
      this.sentencesOf(text)
        .map(({ normal }) => normal)
        .join('') || ' ',
    FEW_TEXTS,
  );

  /** @returns what words, as `toWords` spells them, let the reader do */
  readonly actsOf: (words: string) => Acts = rememberWords((words) => actsIn(this, words), FEW_TEXTS);

  readonly rules: ChoiceRules | null;
  readonly spoken: SpokenExpressions | null;

  private readonly spelling: Pick<Language, 'borders' | 'spell'>;

  constructor({ borders, spell, choices }: OfferLanguage) {
    this.rules = choices;
    this.spelling = { borders, spell: choices?.spell ?? spell };
    this.spoken = this.rules && spokenExpressions(this.rules.spoken);
  }

  /** The sentences of a text as findings read them, too. */
  sentencesOf(text: string): readonly Sentence[] {
    return readSentences(text, this.spelling);
  }

  /** @returns the words of two texts that follow each other, the second one behind the end of a sentence or not */
  toWordsOf(before: string, text: string): string {
    const words = this.toWords(before);
    return (endsSentence.test(before) ? words : words.trimEnd()) + this.toWords(text);
  }

  /** @param words as `toWords` spells them */
  says(group: OfferGroup, words: string): boolean {
    const { matcher, nodes } = this.net();
    const node = nodes.get(group);
    if (!node) return false;
    matcher.turnTo(words);
    return matcher.occurs(node);
  }

  /** @returns the words with the company's name in the place of each match that overlaps none before it */
  asCompany(group: OfferGroup, words: string): string {
    let text = '';
    let at = 0;
    for (const { start, end } of this.matches(group, words)) {
      if (start < at) continue;
      text += `${words.slice(at, start)}${this.rules?.company ?? ''} `;
      at = end;
    }
    return text + words.slice(at);
  }

  /** @returns where the first match starts: an offset in the words, or -1 */
  startOf(group: OfferGroup, words: string): number {
    for (const { start } of this.matches(group, words)) return start;
    return -1;
  }

  private *matches(group: OfferGroup, words: string): Generator<Match> {
    const { matcher, nodes } = this.net();
    const node = nodes.get(group);
    if (!node) return;
    matcher.turnTo(words);
    yield* matcher.matches(node);
  }

  /** Made on first use: the background also starts to answer the popup, and then needs no rules. */
  private net(): OfferMatcher {
    return (this.made ??= makeMatcher(this.rules));
  }
}

/** One reader a language: its net is made once. */
const readers = new Map<OfferLanguage, OfferReader>();

export const readerOf = (language: OfferLanguage): OfferReader => {
  const reader = readers.get(language) ?? new OfferReader(language);
  readers.set(language, reader);
  return reader;
};
