/** All clauses of all practices as rules over one net, and which of them a text has the words for. */
import type { Actor, Clause, Practice, PracticeId, PracticeRules, Stance } from '../../policy/practice';
import type { Matcher } from '../net/matcher';
import { type RequiredWords, rarestOf } from '../net/required-words';
import { type Net, type Node, startNet } from '../net/net';
import type { Language } from '../../languages/language';
import { partsOf, patternReader } from '../net/pattern';
import { type PackedRules, packRules, type UnpackedRules } from './packed-rules';

/** A part of a pattern: `a & b` has two. */
export interface Part {
  readonly node: Node;
  /** The pattern itself speaks of negation: the sentence's own negation is then not applied inside the match. */
  readonly isNegative: boolean;
}

/** A text meets it where each of its parts occurs. */
export type Condition = readonly Part[];

export interface Rule {
  readonly practice: PracticeId;
  readonly stance: Stance;
  /** What the sentence says where it denies what the rule found; null where it then says nothing. */
  readonly denied: Stance | null;
  /** The pattern on one line, to name the rule in reports about rules. */
  readonly pattern: string;
  /** As its practice file has it; only tests and explanations ask for its sentence, which the extension leaves out. */
  readonly clause: Clause;
  readonly parts: Condition;
  /** The practice is a tie between data. */
  readonly isTie: boolean;
  /** The practice is a kind of data. */
  readonly isKind: boolean;
  /** Whose doings it does not count. */
  readonly exceptActors: readonly Actor[];
  /** What all its parts need. */
  readonly required: RequiredWords;
  readonly unless: Condition | null;
  readonly under: Condition | null;
  readonly after: Condition | null;
}

export interface RuleSet {
  readonly net: Net;
  readonly rules: readonly Rule[];
  /** Of each rule, the set of words that rules it out most often. */
  readonly rarest: Int32Array;
  readonly never: ReadonlyMap<PracticeId, readonly Condition[]>;
  /** A sentence that meets one of these says nothing of any practice. */
  readonly noStatement: readonly Condition[];
}

type Compile = (pattern: string) => Condition;

/** What compiles patterns, the net that they become, and what each became, in order. */
interface Compiler {
  readonly compile: Compile;
  readonly finish: () => UnpackedRules;
}

/** @returns compiles a pattern into parts of the net; it throws an Error that names the pattern which cannot be read */
const compiler = ({ lexicon, negators }: LanguageRules): Compiler => {
  const net = startNet();
  const read = patternReader(lexicon);
  const known = new Map<string, Condition>();
  const compile: Compile = (pattern) => {
    const negative = partsOf(pattern).map((part) => negators.test(part));
    return read(pattern).map((tree, index) => ({ node: net.add(tree), isNegative: negative[index] ?? false }));
  };
  return {
    compile: once(compile, known),
    finish: () => ({ net: net.finish(), conditions: [...known.values()], length: lengthOf(known) }),
  };
};

/** A pattern in one form, however it stands on its lines: the extension's have fewer spaces. */
const formOf = (pattern: string): string => onOneLine(pattern).replace(/ ?\| ?/g, '|');

/** Each pattern once. */
const once =
  (compile: Compile, known: Map<string, Condition>): Compile =>
  (pattern) => {
    const form = formOf(pattern);
    const parts = known.get(form) ?? compile(pattern);
    known.set(form, parts);
    return parts;
  };

/** So many characters do these patterns have: others hardly have as many. */
const lengthOf = (known: ReadonlyMap<string, Condition>): number =>
  [...known.keys()].reduce((sum, { length }) => sum + length, 0);

/** The same of patterns that were compiled before. @throws Error where there were fewer */
const readyCompiler = (ready: UnpackedRules): Compiler => {
  const known = new Map<string, Condition>();
  const next: Compile = () => {
    const condition = ready.conditions[known.size];
    if (!condition) throw new Error('The rules that were made before are others.');
    return condition;
  };
  const finish = (): UnpackedRules => {
    if (lengthOf(known) !== ready.length) throw new Error('The rules that were made before are others.');
    return ready;
  };
  return { compile: once(next, known), finish };
};

/** A pattern as reports name it, however its file has it. */
export const onOneLine = (pattern: string): string => pattern.trim().replace(/\s+/g, ' ');

const kinds: readonly PracticeId[] = ['location', 'log-data', 'device-identifiers'];
/** Is the practice that data of a kind are collected? */
export const isKindOfData = (id: PracticeId): boolean => id.startsWith('data-') || kinds.includes(id);

const toRule = (
  { id, isChoice, isTie }: Practice,
  { clauses, exceptActors = [] }: PracticeRules,
  stance: Stance,
  clause: Clause,
  compile: Compile,
): Rule => {
  const { match, unless, under, after } = clause;
  const parts = compile(match);
  return {
    practice: id,
    stance,
    denied: stance === 'yes' && clauses.no && !isChoice ? 'no' : null,
    pattern: onOneLine(match),
    clause,
    parts,
    isTie: isTie ?? false,
    isKind: isKindOfData(id),
    exceptActors,
    required: parts.flatMap(({ node }) => node.required),
    unless: unless === undefined ? null : compile(unless),
    under: under === undefined ? null : compile(under),
    after: after === undefined ? null : compile(after),
  };
};
const rulesOf = (practice: Practice, rules: PracticeRules, compile: Compile): readonly Rule[] =>
  (Object.entries(rules.clauses) as [Stance, readonly Clause[]][]).flatMap(([stance, clauses]) =>
    clauses.map((clause) => toRule(practice, rules, stance, clause, compile)),
  );

/** What rules are made of. */
export type LanguageRules = Pick<Language, 'lexicon' | 'practices' | 'negators' | 'noStatement'>;

/**
 * Compiles what a language says of the practices into rules.
 * @param ready the same patterns, compiled before
 * @throws Error that names the pattern that cannot be read
 */
export const buildRules = (
  practices: readonly Practice[],
  language: LanguageRules,
  ready: UnpackedRules | null = null,
): RuleSet => compileRules(practices, language, ready && readyCompiler(ready)).set;

/** The rules as data: `buildRules` makes them again, with `unpackRules`, in a quarter of the time. */
export const buildPackedRules = (practices: readonly Practice[], language: LanguageRules): PackedRules => {
  return packRules(compileRules(practices, language, null).made);
};

const compileRules = (
  practices: readonly Practice[],
  language: LanguageRules,
  ready: Compiler | null,
): { readonly set: RuleSet; readonly made: UnpackedRules } => {
  const { compile, finish } = ready ?? compiler(language);
  const rules = practices.flatMap((practice) => rulesOf(practice, language.practices[practice.id], compile));
  const set = {
    rules,
    rarest: rarestOf(rules.map(({ required }) => required)),
    never: new Map(practices.map(({ id }) => [id, (language.practices[id].never ?? []).map(compile)])),
    noStatement: language.noStatement.map(compile),
  };
  const made = finish();
  return { set: { ...set, net: made.net }, made };
};

/** Does the text meet the condition? */
export const meets = (text: Matcher, condition: Condition): boolean => condition.every(({ node }) => text.occurs(node));

/** The rules whose words the text has, in order. */
export const rulesFor = ({ rules, rarest }: RuleSet, text: Matcher): readonly Rule[] => {
  const found: Rule[] = [];
  for (const index of text.touchedOf(rarest)) {
    const rule = rules[index];
    if (rule && text.hasRequired(rule.required)) found.push(rule);
  }
  return found;
};
