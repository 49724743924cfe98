/** What a language provides. Everything that one language decides stands in its folder beside this file. */
import type { Lexicon } from '../detect/net/pattern';
import type { PlacedSentence } from '../detect/split/units';
import type { PolicyDocument } from '../policy/document';
import type { Actor, PracticeId, PracticeRules } from '../policy/practice';
import type { ConditionKind } from '../policy/report';
import type { ChoiceRules } from './choice-rules';

/** A match of a pattern within a sentence: offsets into the sentence's text as spelled. */
export interface Match {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `void`: the sentence denies something else, and says nothing of what the pattern found. */
export type Polarity = 'yes' | 'no' | 'void';

export interface PolarityMatch extends Match {
  /** Where the sentence begins behind its lead-in; 0 where it has none. */
  readonly ownStart?: number;
  /** The pattern itself speaks of negation: only what stands before it counts. */
  readonly isNegative?: boolean;
  /** The practice is a tie between data: a denial of ties denies it. */
  readonly isTie?: boolean;
  /** The practice is a kind of data that is collected: who does not hand it on may have it. */
  readonly isKind?: boolean;
}

/** What a practice is, for what denials of it are worth. */
export type DeniedAs = Pick<PolarityMatch, 'isTie' | 'isKind'>;

export interface FoundIn extends Match {
  readonly practice: PracticeId;
  /** The heading right above the sentence, as the page writes it. */
  readonly heading: string | null;
  readonly isDenied: boolean;
}

/** Where sentences end. */
export interface SentenceBorders {
  /** Every stop that may end a sentence, for `endsSentence` to judge; without it, compromise cuts first, which knows English. */
  readonly stops?: RegExp;
  /** Does a stop with what closes behind it end a sentence, between what stands before and after it? */
  readonly endsSentence: (
    before: string,
    stop: string,
    after: string,
    isAbbreviation: (word: string) => boolean,
  ) => boolean;
  /** Is there a border between two pieces that stand one after the other? */
  readonly isBorder: (piece: string, next: string) => boolean;
  /** Is the piece a number or letter that numbers what follows? */
  readonly isLabel: (piece: string) => boolean;
}

/** How tables and lists say of what stands beside them that it is not collected. */
export interface DeniedRows {
  readonly isNo: RegExp;
  /** A column header, or the end of one, that asks what is collected. */
  readonly asksCollection: RegExp;
  /** A line that answers for those above it; its first group is the answer. */
  readonly answerLine: RegExp;
  readonly isYes: RegExp;
  /** The first line of those that are answered. */
  readonly categoryLine: RegExp;
}

/** What reading policies in a language takes. All texts are spelled by its `spell`, unless said otherwise. */
export interface Language {
  /** @returns words and marks in their one spelling, each with a space before and after */
  readonly spell: (text: string) => string;
  readonly borders: SentenceBorders;
  /** Word classes that patterns share. */
  readonly lexicon: Lexicon;
  readonly practices: Readonly<Record<PracticeId, PracticeRules>>;
  /** Negators as patterns write them: a pattern with one speaks of negation itself. */
  readonly negators: RegExp;
  /** Patterns of sentences that say nothing of any practice. */
  readonly noStatement: readonly string[];
  readonly isDefinition: (text: string) => boolean;
  /** Who does what begins at `start`; null for the company itself, and where no word tells. */
  readonly actorOf: (text: string, start: number) => Actor | null;
  readonly isHypothetical: (text: string, start: number, end: number) => boolean;
  readonly polarity: (match: PolarityMatch) => Polarity;
  /** Is what is denied up to `end` allowed again behind it ("except …")? */
  readonly isLifted: (text: string, end: number) => boolean;
  /** A word that may deny: of sentences with one, the weights say whether they do. */
  readonly denial: RegExp;
  /** A word that denies. */
  readonly negation: RegExp;
  /** Says that something is done without what follows: that is not done, though no word denies it. */
  readonly lack: RegExp;
  /** Words behind which a sentence turns against what it said before, exceptions included ("but", "except"). */
  readonly turn: RegExp;
  /** Words and marks that part clauses of which one may deny and another state ("but", ";"); in texts as they are written. */
  readonly contrast: RegExp;
  readonly conditionOf: (found: FoundIn) => ConditionKind | null;
  /** A bold heading that runs into its paragraph, and states nothing. */
  readonly isRunIn: (sentence: PlacedSentence) => boolean;
  /** Is it a text that a law prescribes, and that states nothing of whoever prints it? */
  readonly isPrescribed: (text: string) => boolean;
  readonly isPlain: (sentence: PlacedSentence) => boolean;
  readonly isPlainDenial: (sentence: PlacedSentence) => boolean;
  /** Does it deny all that it speaks of? */
  readonly isWholeDenial: (sentence: PlacedSentence, as: DeniedAs) => boolean;
  /** @returns what a question and its answer say together; null where they do not belong together */
  readonly statementOf: (question: string, answer: string) => string | null;
  /** @returns what a sentence denies by a term that the sentence before defines; null where it does not */
  readonly deniedMeaning: (before: string, text: string) => string | null;
  /** Does the heading right above deny what the text only names? */
  readonly isDeniedUnder: (heading: string, text: string) => boolean;
  /** @returns puts "we" in the place of the company's names, in the document's sentences */
  readonly companyAsWe: (document: PolicyDocument) => (text: string) => string;
  readonly deniedRows: DeniedRows;
  /** @returns what a column's header asks of each row; null where it asks nothing */
  readonly columnQuestion: (header: string) => string | null;
  /** Null: of a policy's ways out, only what the register knows and what labels say by themselves is found. */
  readonly choices: ChoiceRules | null;
}

/**
 * The words by which policies in a language are recognised and dated. Each entry is the source of a regular expression;
 * `npm run generate` joins them over all languages into `lib/page/recognise/policy-words.ts`, since expressions joined while a page
 * loads cost time and bytes in every page.
 */
export interface PolicyWords {
  /** Names of policies and parts of their addresses: "privacy". Blind to capitals, a dot for letters with accents. */
  readonly privacy: readonly string[];
  /** Names of policies that say nothing of privacy: "data use policy". Other policies on data bear them, too. */
  readonly data: readonly string[];
  /** What makes a name of these words a policy's: "notice". */
  readonly kinds: readonly string[];
  /** Titles with one of these tell about policies: "how", "template". */
  readonly about: readonly string[];
  /** Names of contracts and other documents that share a page with a policy. */
  readonly contracts: readonly string[];
  /** Phrases by which a site tells what it does with data; for small letters. */
  readonly practicePhrases: readonly string[];
  /** Beginnings of such words; for small letters. */
  readonly practiceStems: readonly string[];
  /** Words of contracts; for small letters. */
  readonly contractWords: readonly string[];
  /** What any policy's words contain, for the first look at a page. */
  readonly dataWords: readonly string[];
  /** What pages that talk about policies say; for small letters. */
  readonly advice: readonly string[];
  /** What reports say of people; for small letters. Some policies do, too. */
  readonly report: readonly string[];
  /** Who speaks, and to whom: "we", "your"; for small letters. */
  readonly address: readonly string[];
  /** Words in the heading of a policy that it shares with contracts. */
  readonly sharedHeadings: readonly string[];
  /** Beginnings of words that even the parts of a policy hold which say nothing of data: changes, contact, law; for small letters. */
  readonly formalities: readonly string[];
}

/** How a language tells dates; all for small letters. */
export interface DateWords {
  /** The names of the twelve months in order, with their short forms. */
  readonly months: readonly (readonly string[])[];
  /** What announces a policy's date, by how surely it does. */
  readonly updated: readonly string[];
  readonly effective: readonly string[];
  readonly dated: readonly string[];
  /** Words of laws, which have dates of their own: whole words, and parts of words. */
  readonly laws: readonly string[];
  readonly lawParts: readonly string[];
  /** What dates something else, before the date. */
  readonly otherDates: readonly string[];
  /** A page that changed, and no policy: for lines outside of the policy's text. */
  readonly pages: readonly string[];
}

/** How links to a site's own policy are named in a language, and where policies mostly stand. */
export interface SitePolicyWords {
  /** What addresses and labels say of privacy beside the words in names of policies (`PolicyWords.privacy`). */
  readonly privacy: readonly string[];
  /** Links to settings, rather than to the policy. */
  readonly settings: readonly string[];
  /** Paths at which a site may keep a policy that it does not link to, the likeliest first. */
  readonly usualPaths: readonly string[];
  /** Names of parts that a policy may have on pages of their own, beside names of policies: "supplement". */
  readonly parts: readonly string[];
  /** What links to the next page are called, as a whole or before a colon or an arrow. */
  readonly next: readonly string[];
  /** What the articles that make a policy together are about: "cookies". */
  readonly topics: readonly string[];
  /** Links with one of these lead to no part of a policy: "archive". */
  readonly notParts: readonly string[];
  /** Sentences with one of these lead to the policies of others: "affiliate". */
  readonly others: readonly string[];
}
