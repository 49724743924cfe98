/** Texts made against an expression: what each of its repeated parts asks for, over and over, and then what it cannot take. */
import type { AST } from '@eslint-community/regexpp';
import { fitsSingle, isSingle, parse } from './backtracking';
import type { Expression } from './expressions';

/** The beginning of a text, what is repeated behind it, and its end. */
export interface Attack {
  readonly before: string;
  readonly pump: string;
  readonly after: string;
}

/** Fewer repetitions than these are not worth an attack. */
const many = 4;
/** What expressions like to repeat, the likeliest first: parts that can take the same character try it in turn. */
const candidates = [...' a0.,-A@_(/<"\'\n\u00e9\u0e01:;=?#%\t~'];
/** What hardly any part takes. */
const after = '\u0001';

/** The characters that a part takes, up to `most`. */
const takenBy = (node: AST.Element, flags: string, most: number): readonly string[] => {
  if (!isSingle(node)) return [];
  const own = node.type === 'Character' ? [String.fromCodePoint(node.value)] : [];
  return [...own, ...candidates].filter(fitsSingle(node, flags)).slice(0, most);
};

/** A text that the part takes; of alternatives, the one asked for. */
const sample = (node: AST.Element | AST.Alternative, flags: string, choice = 0): string => {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((element) => sample(element, flags)).join('');
    case 'Group':
    case 'CapturingGroup': {
      const chosen = node.alternatives[choice % node.alternatives.length];
      return chosen ? sample(chosen, flags) : '';
    }
    case 'Quantifier':
      return node.max === 0 ? '' : sample(node.element, flags, choice).repeat(Math.max(1, node.min));
    default:
      return takenBy(node, flags, 1)[0] ?? '';
  }
};

/** What a repeated part may be given again and again. */
const pumps = ({ element }: AST.Quantifier, flags: string): readonly string[] => {
  if (isSingle(element)) return takenBy(element, flags, 3);
  const choices = 'alternatives' in element ? element.alternatives.slice(0, 3) : [0];
  return choices.map((_, choice) => sample(element, flags, choice));
};

interface Found {
  readonly quantifier: AST.Quantifier;
  /** What leads up to it. */
  readonly before: string;
}

const quantifiersIn = (alternatives: readonly AST.Alternative[], flags: string, led: string): readonly Found[] =>
  alternatives.flatMap(({ elements }) =>
    elements.flatMap((element, index) => {
      const before =
        led +
        elements
          .slice(0, index)
          .map((each) => sample(each, flags))
          .join('');
      const own = element.type === 'Quantifier' && element.max >= many ? [{ quantifier: element, before }] : [];
      const inner = element.type === 'Quantifier' ? element.element : element;
      return 'alternatives' in inner ? [...own, ...quantifiersIn(inner.alternatives, flags, before)] : own;
    }),
  );

/** @returns the attacks on an expression; that of the whole of it is always among them */
export const attacksOn = (expression: Expression): readonly Attack[] => {
  const { flags } = expression;
  const { alternatives } = parse(expression);
  const wholes = alternatives.slice(0, 3).map((alternative) => sample(alternative, flags));
  const parts = quantifiersIn(alternatives, flags, '').flatMap(({ quantifier, before }) =>
    pumps(quantifier, flags).flatMap((pump) => [
      { before: '', pump, after },
      { before, pump, after },
    ]),
  );
  const unfinished = wholes.map((whole) => whole.slice(0, -1) + after);
  return [...[...wholes, ...unfinished].map((pump) => ({ before: '', pump, after })), ...parts].filter(
    ({ pump }) => pump !== '',
  );
};

/** The text of an attack, of about so many characters. */
export const textOf = ({ before, pump, after: end }: Attack, length: number): string =>
  before + pump.repeat(Math.ceil(length / pump.length)) + end;
