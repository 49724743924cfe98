/** What the offers' rules are made of: patterns by id, in the language that `lib/detect/net/pattern.ts` describes, and sentences that prove them. */

/** Patterns that mean the same, each with a name of its own. */
export type Patterns = Readonly<Record<string, string>>;

/** Sentences for each pattern that it must find, and tempting ones that none may find. */
export interface Examples<Ids extends Patterns = Patterns> {
  readonly found: Readonly<Record<keyof Ids, readonly string[]>>;
  readonly silent: readonly string[];
}

/** One of these, in parentheses: for lists that are too long for a line. */
/* @__NO_SIDE_EFFECTS__ */
export const any = (...alternatives: readonly string[]): string => `(${alternatives.join('|')})`;

/* Identity functions, as for practices: they type the literals, and a bundle leaves behind the examples, which it does not use. */
/* @__NO_SIDE_EFFECTS__ */
export const definePatterns = <Ids extends Patterns>(patterns: Ids): Ids => patterns;
/* @__NO_SIDE_EFFECTS__ */
export const defineExamples = <Ids extends Patterns>(examples: Examples<Ids>): Examples<Ids> => examples;
