/** All clauses of all practices, compiled once, and found by the words that they need. */
import { compile, type CueSet, type Lexicon, type Part, rarest } from './pattern';
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
  /** The sets of words that rules need, each once. */
  readonly cueSets: readonly CueSet[];
  /** For each rule, the cue sets that a sentence must all touch. */
  readonly needs: readonly (readonly number[])[];
  /** Which cue sets a word touches: whole words, and beginnings of words. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byPrefix: ReadonlyMap<string, readonly number[]>;
  /** Rules by the rarest set that they need; rules without any run on every sentence. */
  readonly bySet: ReadonlyMap<number, readonly number[]>;
  readonly everywhere: readonly number[];
}

/** Compiles each condition once, however many rules set it: whoever asks it of a sentence can then remember the answer. */
const conditions = (lexicon: Lexicon): ((pattern: string) => readonly Part[]) => {
  const known = new Map<string, readonly Part[]>();
  return (pattern) => {
    const parts = known.get(pattern) ?? compile(pattern, lexicon);
    known.set(pattern, parts);
    return parts;
  };
};

type Condition = ReturnType<typeof conditions>;

const toRule = (
  { id, clauses }: Practice,
  stance: Stance,
  clause: Clause,
  lexicon: Lexicon,
  condition: Condition,
): Rule => {
  const rule = typeof clause === 'string' ? { match: clause } : clause;
  return {
    practice: id,
    stance,
    denied: stance === 'yes' && clauses.no ? 'no' : null,
    pattern: rule.match,
    parts: compile(rule.match, lexicon),
    unless: rule.unless === undefined ? null : condition(rule.unless),
    under: rule.under === undefined ? null : condition(rule.under),
    after: rule.after === undefined ? null : condition(rule.after),
  };
};

const allRules = (practices: readonly Practice[], lexicon: Lexicon, condition: Condition): readonly Rule[] =>
  practices.flatMap((practice) =>
    (Object.entries(practice.clauses) as [Stance, readonly Clause[]][]).flatMap(([stance, clauses]) =>
      clauses.map((clause) => toRule(practice, stance, clause, lexicon, condition)),
    ),
  );

const grow = <Key>(map: Map<Key, number[]>, key: Key, value: number): void => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};

/** Gives equal sets one number. */
const numberSets = (): { readonly sets: readonly CueSet[]; readonly numberOf: (set: CueSet) => number } => {
  const sets: CueSet[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (set: CueSet): number => {
    const key = set.toSorted().join(' ');
    const known = numbers.get(key) ?? sets.push(set) - 1;
    numbers.set(key, known);
    return known;
  };
  return { sets, numberOf };
};

const indexWords = (cueSets: readonly CueSet[]): Pick<RuleSet, 'byWord' | 'byPrefix'> => {
  const byWord = new Map<string, number[]>();
  const byPrefix = new Map<string, number[]>();
  cueSets.forEach((cues, set) => {
    for (const cue of cues)
      if (cue.endsWith('*')) grow(byPrefix, cue.slice(0, -1), set);
      else grow(byWord, cue, set);
  });
  return { byWord, byPrefix };
};

/**
 * Compiles practices into rules with an index from words to the rules that need them.
 * @throws Error that names the pattern that cannot be read
 */
export const buildRules = (practices: readonly Practice[], lexicon: Lexicon): RuleSet => {
  const condition = conditions(lexicon);
  const rules = allRules(practices, lexicon, condition);
  const { sets: cueSets, numberOf } = numberSets();
  const cuesOf = (rule: Rule): readonly CueSet[] => rule.parts.flatMap(({ cues }) => cues);
  const needs = rules.map((rule) => [...new Set(cuesOf(rule).map(numberOf))]);
  const bySet = new Map<number, number[]>();
  const everywhere: number[] = [];
  rules.forEach((rule, index) => {
    const first = rarest(cuesOf(rule));
    if (first) grow(bySet, numberOf(first), index);
    else everywhere.push(index);
  });
  const never = new Map(practices.map((practice) => [practice.id, (practice.never ?? []).map(condition)]));
  return { rules, never, cueSets, needs, ...indexWords(cueSets), bySet, everywhere };
};

/** Beginnings of words are looked up by their own beginning. */
const STEM = 3;

/** Which cue sets a word touches; remembers each word. */
const setFinder = ({ byWord, byPrefix }: RuleSet): ((word: string) => readonly number[]) => {
  const known = new Map<string, readonly number[]>();
  const byStem = new Map<string, (readonly [string, readonly number[]])[]>();
  for (const [prefix, sets] of byPrefix) {
    const stem = prefix.slice(0, STEM);
    byStem.set(stem, [...(byStem.get(stem) ?? []), [prefix, sets]]);
  }
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const stems = Array.from({ length: STEM }, (_, length) => word.slice(0, length + 1));
    const begun = [...new Set(stems)].flatMap((stem) => byStem.get(stem) ?? []);
    const sets = [...(byWord.get(word) ?? []), ...begun.flatMap(([prefix, of]) => (word.startsWith(prefix) ? of : []))];
    known.set(word, sets);
    return sets;
  };
};

/** Finds the rules whose words a sentence has, in order. */
export const ruleFinder = (set: RuleSet): ((normal: string) => readonly number[]) => {
  const setsOf = setFinder(set);
  // The number of the last sentence that touched each set: cheaper to ask than a collection made anew for every sentence.
  const touchedBy = new Uint32Array(set.cueSets.length);
  let sentence = 0;
  const touch = (word: string, touched: number[]): void => {
    for (const cues of setsOf(word)) {
      if (touchedBy[cues] === sentence) continue;
      touchedBy[cues] = sentence;
      touched.push(cues);
    }
  };
  const isWanted = (rule: number): boolean => set.needs[rule]?.every((need) => touchedBy[need] === sentence) ?? false;
  return (normal) => {
    sentence++;
    const touched: number[] = [];
    for (const word of new Set(normal.split(' '))) touch(word, touched);
    const wanted = [...set.everywhere];
    for (const cues of touched) for (const rule of set.bySet.get(cues) ?? []) if (isWanted(rule)) wanted.push(rule);
    return wanted.sort((a, b) => a - b);
  };
};
