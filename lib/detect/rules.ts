/** All clauses of all practices, compiled once, and found by the words that they need. */
import { compile, type Lexicon, type Part } from './pattern';
import type { Clause, Practice, PracticeId, Stance } from '../policy/practice';

export interface Rule {
  readonly practice: PracticeId;
  readonly stance: Stance;
  /** What the sentence says where it denies what the rule found; null where it then says nothing. */
  readonly denied: Stance | null;
  /** The pattern as its practice file has it, to name the rule in reports about rules. */
  readonly pattern: string;
  readonly parts: readonly Part[];
  readonly unless: readonly Part[] | null;
  readonly under: readonly Part[] | null;
  readonly after: readonly Part[] | null;
}

export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly never: ReadonlyMap<PracticeId, readonly (readonly Part[])[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byPrefix: readonly { readonly prefix: string; readonly rules: readonly number[] }[];
  /** Rules that name no word: they run on every sentence. */
  readonly everywhere: readonly number[];
}

const optional = (pattern: string | undefined, lexicon: Lexicon): readonly Part[] | null =>
  pattern === undefined ? null : compile(pattern, lexicon);

const toRule = ({ id, clauses }: Practice, stance: Stance, clause: Clause, lexicon: Lexicon): Rule => {
  const rule = typeof clause === 'string' ? { match: clause } : clause;
  return {
    practice: id,
    stance,
    denied: stance === 'yes' && clauses.no ? 'no' : null,
    pattern: rule.match,
    parts: compile(rule.match, lexicon),
    unless: optional(rule.unless, lexicon),
    under: optional(rule.under, lexicon),
    after: optional(rule.after, lexicon),
  };
};

const allRules = (practices: readonly Practice[], lexicon: Lexicon): readonly Rule[] =>
  practices.flatMap((practice) =>
    (Object.entries(practice.clauses) as [Stance, readonly Clause[]][]).flatMap(([stance, clauses]) =>
      clauses.map((clause) => toRule(practice, stance, clause, lexicon)),
    ),
  );

const grow = (map: Map<string, number[]>, key: string, value: number): void => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};

/**
 * Compiles practices into rules with an index from words to the rules that need them.
 * @throws Error that names the pattern that cannot be read
 */
export const buildRules = (practices: readonly Practice[], lexicon: Lexicon): RuleSet => {
  const rules = allRules(practices, lexicon);
  const byWord = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  const everywhere: number[] = [];
  rules.forEach((rule, index) => {
    const cues = new Set(rule.parts.find((part) => part.cues.length > 0)?.cues);
    if (cues.size === 0) everywhere.push(index);
    for (const cue of cues) {
      if (cue.endsWith('*')) grow(prefixes, cue.slice(0, -1), index);
      else grow(byWord, cue, index);
    }
  });
  const byPrefix = [...prefixes].map(([prefix, indices]) => ({ prefix, rules: indices }));
  const never = new Map(
    practices.map((practice) => [practice.id, (practice.never ?? []).map((pattern) => compile(pattern, lexicon))]),
  );
  return { rules, never, byWord, byPrefix, everywhere };
};

/** Finds the rules that a sentence's words call for, in order; remembers each word of one document. */
export const ruleFinder = (set: RuleSet): ((normal: string) => readonly number[]) => {
  const known = new Map<string, readonly number[]>();
  const rulesOf = (word: string): readonly number[] => {
    let found = known.get(word);
    if (!found) {
      const byPrefix = set.byPrefix.filter(({ prefix }) => word.startsWith(prefix)).flatMap(({ rules }) => rules);
      found = [...(set.byWord.get(word) ?? []), ...byPrefix];
      known.set(word, found);
    }
    return found;
  };
  return (normal) => {
    const wanted = new Set(set.everywhere);
    for (const word of normal.split(' ')) for (const rule of rulesOf(word)) wanted.add(rule);
    return [...wanted].sort((a, b) => a - b);
  };
};
