/**
 * Reads regular expressions as a backtracking engine does, and counts what it looks at: so how the work grows with a
 * text can be told without a clock. Engines skip some of it, and never do more.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import type { Expression } from './expressions';

/** From a place of the text, with what must follow: can it be read? */
type Reader = (at: number, then: (at: number) => boolean) => boolean;
/** Behind lookbehinds, texts are read from their end. */
type Direction = 1 | -1;
type Single = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;

export interface Count {
  /** Infinity where they are too many to be counted. */
  readonly steps: number;
  /** Where the first match begins and ends; null where there is none. */
  readonly first: readonly [start: number, end: number] | null;
}

/** After so many steps it is not worth counting on: of 1,600 characters, each was looked at from each, and again. */
const enough = 3_000_000;
class Enough extends Error {}

export const parse = ({ source, flags }: Expression): AST.Pattern =>
  new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });

export const isSingle = (node: AST.Node): node is Single =>
  ['Character', 'CharacterSet', 'CharacterClass', 'ExpressionCharacterClass'].includes(node.type);

/** Does one character of a text fit? The engine itself knows what its classes hold. */
export const fitsSingle = (node: Single, flags: string): ((character: string) => boolean) => {
  const expression = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gy]/g, ''));
  const known = new Map<string, boolean>();
  return (character) => {
    const found = known.get(character) ?? expression.test(character);
    known.set(character, found);
    return found;
  };
};

/** Makes the counter of an expression's steps in texts. */
export const counter = (expression: Expression): ((text: string) => Count) => {
  const { flags } = expression;
  const isByCodePoint = /[uv]/.test(flags);
  let text = '';
  let steps = 0;

  const step = (): void => {
    if (++steps > enough) throw new Enough();
  };
  const characterAt = (at: number, direction: Direction): string => {
    if (!isByCodePoint) return text.charAt(direction === 1 ? at : at - 1);
    const low = direction === 1 ? at : at - 2;
    const pair = String.fromCodePoint(text.codePointAt(Math.max(0, low)) ?? 0);
    return pair.length === 2 && low >= 0 ? pair : text.charAt(direction === 1 ? at : at - 1);
  };

  const readerOfSingle = (node: Single, direction: Direction): Reader => {
    const fits = fitsSingle(node, flags);
    return (at, then) => {
      step();
      const character = characterAt(at, direction);
      return character !== '' && fits(character) && then(at + direction * character.length);
    };
  };

  /** Runs of single characters need no depth. */
  const readerOfRun = (node: AST.Quantifier & { element: Single }, direction: Direction): Reader => {
    const fits = fitsSingle(node.element, flags);
    return (start, then) => {
      const ends = [start];
      for (let at = start; ends.length <= node.max; ends.push(at)) {
        if (!node.greedy && ends.length > node.min && then(at)) return true;
        step();
        const character = characterAt(at, direction);
        if (character === '' || !fits(character)) return node.greedy && backtrack(ends, node.min, then);
        at += direction * character.length;
      }
      return node.greedy ? backtrack(ends, node.min, then) : then(ends.at(-1) ?? start);
    };
  };
  const backtrack = (ends: readonly number[], min: number, then: (at: number) => boolean): boolean =>
    ends
      .slice(min)
      .toReversed()
      .some((end) => {
        step();
        return then(end);
      });

  const readerOfRepeat = (node: AST.Quantifier, direction: Direction): Reader => {
    const once = readerOf(node.element, direction);
    const round = (count: number, at: number, then: (at: number) => boolean): boolean => {
      step();
      const more = (): boolean =>
        count < node.max && once(at, (next) => (next !== at || count < node.min) && round(count + 1, next, then));
      if (count < node.min) return more();
      return node.greedy ? more() || then(at) : then(at) || more();
    };
    return (at, then) => round(0, at, then);
  };

  const readerOfAll = (alternatives: readonly AST.Alternative[], direction: Direction): Reader => {
    const sequences = alternatives.map(({ elements }) => {
      const readers = elements.map((element) => readerOf(element, direction));
      return direction === 1 ? readers : readers.toReversed();
    });
    const readOn = (readers: readonly Reader[], index: number, at: number, then: (at: number) => boolean): boolean => {
      const reader = readers[index];
      return reader ? reader(at, (next) => readOn(readers, index + 1, next, then)) : then(at);
    };
    return (at, then) =>
      sequences.some((readers) => {
        step();
        return readOn(readers, 0, at, then);
      });
  };

  const isWordAt = (at: number): boolean => /^\w$/.test(text.charAt(at));
  const readerOfAssertion = (node: AST.Assertion): Reader => {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') {
      const inner = readerOfAll(node.alternatives, node.kind === 'lookahead' ? 1 : -1);
      return (at, then) => inner(at, () => true) !== node.negate && then(at);
    }
    if (node.kind === 'word') return (at, then) => (isWordAt(at - 1) !== isWordAt(at)) !== node.negate && then(at);
    const isLine = flags.includes('m');
    const border = node.kind === 'start' ? 0 : 1;
    return (at, then) => (at === border * text.length || (isLine && text.charAt(at - 1 + border) === '\n')) && then(at);
  };

  const readerOf = (node: AST.Element, direction: Direction): Reader => {
    if (isSingle(node)) return readerOfSingle(node, direction);
    switch (node.type) {
      case 'Quantifier':
        return isSingle(node.element)
          ? readerOfRun({ ...node, element: node.element }, direction)
          : readerOfRepeat(node, direction);
      case 'Group':
      case 'CapturingGroup':
        return readerOfAll(node.alternatives, direction);
      case 'Assertion':
        return readerOfAssertion(node);
      default:
        throw new Error(`nothing here counts the steps of ${node.raw}`);
    }
  };

  const whole = readerOfAll(parse(expression).alternatives, 1);
  /** Match after match, as a search for all of them goes through the text. */
  const searchAll = (): Count['first'] => {
    let first: Count['first'] = null;
    for (let at = 0; at <= text.length;) {
      let end = -1;
      whole(at, (reached) => (end = reached) >= 0);
      if (end >= 0) first ??= [at, end];
      at = Math.max(at + 1, end);
    }
    return first;
  };
  return (given) => {
    [text, steps] = [given, 0];
    try {
      return { first: searchAll(), steps };
    } catch (error) {
      if (!(error instanceof Enough)) throw error;
      return { first: null, steps: Infinity };
    }
  };
};
