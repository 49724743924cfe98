/** What a language provides. Everything that one language decides stands in its folder beside this file. */

/**
 * The words by which policies in a language are recognised and dated. Each entry is the source of a regular expression;
 * `npm run generate` joins them over all languages into `lib/page/recognise/policy-words.ts`, since expressions joined while a page
 * loads cost time and bytes in every page.
 */
export interface PolicyWords {
  /** Names of policies and parts of their addresses: "privacy". Blind to capitals, a dot for letters with accents. */
  readonly privacy: readonly string[];
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
  /** Who speaks, and to whom: "we", "your"; for small letters. */
  readonly address: readonly string[];
  /** Names of cookie policies. */
  readonly cookiePolicies: readonly string[];
  /** Words in the heading of a policy that it shares with contracts. */
  readonly sharedHeadings: readonly string[];
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
}

/** How links to a site's own policy are named in a language, and where policies mostly stand. */
export interface SitePolicyWords {
  readonly address: readonly string[];
  readonly label: readonly string[];
  /** Links to settings, rather than to the policy. */
  readonly settings: readonly string[];
  /** Paths at which a site may keep a policy that it does not link to, the likeliest first. */
  readonly usualPaths: readonly string[];
}
