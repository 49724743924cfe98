/** What a language says of ways out: the patterns that tell offers from talk, each list by what the rules ask it for. */
import type { Lexicon } from '../detect/net/pattern';
import type { Patterns } from './listed-patterns';

/** What a sentence lets the reader do. */
interface ActPatterns {
  /** The reader acts, not the company. */
  readonly offered: Patterns;
  /** Something stops. */
  readonly stopping: Patterns;
  /** A setting or choices are offered; the topic tells what they stop. */
  readonly setting: Patterns;
  /** The reader sees, corrects, deletes or takes along what is held about them. */
  readonly changing: Patterns;
  /** A way to ask a company for one's rights. */
  readonly requesting: Patterns;
  /** One's rights at large can be exercised. */
  readonly exercising: Patterns;
  /** The company is the subject: such a sentence offers something only where it turns to the reader. */
  readonly aboutCompany: Patterns;
  /** What the company does by itself; it is put out of the text before acts are looked for. */
  readonly companyActs: Patterns;
  /** Talk of acts that offers none; it is put out of the text before acts are looked for. */
  readonly mereTalk: Patterns;
  /** The text speaks of something else in the same words: rights in works. */
  readonly foreign: Patterns;
}

/** What a choice is about. */
interface TopicPatterns {
  readonly aboutAdvertising: Patterns;
  readonly aboutAnalytics: Patterns;
  readonly aboutCookies: Patterns;
  readonly aboutFlash: Patterns;
  readonly aboutMarketing: Patterns;
  readonly aboutSale: Patterns;
}

/** What a link's own text names. */
interface LabelPatterns {
  /** Somebody who settles disputes. */
  readonly arbiters: Patterns;
  /** Rules that bind the reader. */
  readonly binding: Patterns;
  /** Somebody to write to. */
  readonly contacts: Patterns;
  /** A text to read. */
  readonly documents: Patterns;
  /** An explanation. */
  readonly explaining: Patterns;
  /** No company and no document: "here". */
  readonly generic: Patterns;
  readonly laws: Patterns;
  /** Nothing but that there is more. */
  readonly more: Patterns;
  /** A place in the page itself. */
  readonly navigation: Patterns;
}

/** What stands around a link. */
interface ContextPatterns {
  /** An account or its settings. */
  readonly account: Patterns;
  /** A heading under which a mere setting is a way out. */
  readonly choicesHeading: Patterns;
  /** A clause that sends the reader on to read. */
  readonly clauseToRead: Patterns;
  /** Before the link, there is only a condition so far. */
  readonly condition: Patterns;
  /** A heading under which a policy gives its addresses. */
  readonly contactHeading: Patterns;
  /** The sentence hangs on the one before. */
  readonly continues: Patterns;
  /** Another clause begins. */
  readonly nextClause: Patterns;
  /** The sentence does not hang on the one before. */
  readonly ownPurpose: Patterns;
  /** What the company then does, in the sentence behind the address. */
  readonly promised: Patterns;
  /** The sentence sends the reader to the section with the addresses. */
  readonly referral: Patterns;
  /** Before the link, the text refers to it and offers nothing there. */
  readonly refersTo: Patterns;
  /** A heading under which a policy tells the reader's rights: who is named to write to there is named for them. */
  readonly rightsHeading: Patterns;
  /** A line that shows an address, or where one is. */
  readonly showsAddress: Patterns;
  /** Before the link, it is said that its text tells which things are meant. */
  readonly tellsWhich: Patterns;
  /** The sentence sends the reader on to another company's text. */
  readonly toRead: Patterns;
  /** Before the link, it is said that the link is the way. */
  readonly wayTo: Patterns;
}

/** What the rules ask a text for. */
export type OfferGroup = keyof (ActPatterns & TopicPatterns & LabelPatterns & ContextPatterns);

/** A list that the language does not need is left out. */
export type OfferPatterns = Readonly<Partial<Record<OfferGroup, Patterns>>>;

/** Words around telephone numbers, postal addresses and words to text, each the source of an expression. */
export interface SpokenWords {
  /** A number counts only behind one of these: dates and sections of laws look alike. */
  readonly beforeNumber: readonly string[];
  /** Behind these a postal address begins: one of the first list, then any of the others in this order. */
  readonly beforeAddress: readonly [readonly string[], ...(readonly string[])[]];
  /** A post office box, which stands in an address in the place of a street. */
  readonly postBox: string;
  /** "Text STOP to 12345": how one sends, what stops messages, and what stands between. */
  readonly beforeCode: readonly string[];
  readonly withCode: readonly string[];
  readonly codes: readonly string[];
  readonly beforeCodeNumber: readonly string[];
}

export interface ChoiceRules {
  /** How texts are spelled for the patterns, with marks between clauses; unless said otherwise, all texts are. */
  readonly spell: (text: string) => string;
  /** Word classes that the patterns share. */
  readonly lexicon: Lexicon;
  readonly patterns: OfferPatterns;
  /** For texts as the page has them. */
  readonly spoken: SpokenWords;
  /** Paths of web addresses that lead to a text, and to somebody to write to. */
  readonly paths: { readonly document: RegExp; readonly contact: RegExp };
  /** How a company speaks of itself. */
  readonly company: string;
  /** A text without any of these, in lower case, sends nobody to a section of addresses and need not be spelled. */
  readonly referralCues: readonly string[];
}
