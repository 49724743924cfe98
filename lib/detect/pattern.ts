/**
 * The pattern language of practice files, compiled to regular expressions over `Sentence.normal`.
 *
 *   share            a word                        cookie*      any word that starts so
 *   (sell|rent out)  one of these                  sell?  (…)?  may be missing
 *   {share}          a word class of the lexicon   .            any one word or mark
 *   (a|b)*  {x}*     any of these, up to 12 in a row, or none
 *   ..   ..4         up to 8 (4) words between, not across a semicolon
 *   ...              up to 40 words or marks between
 *   !(not|never)     not followed by this          ^  $         start and end of the sentence
 *   [  ]             an opening and a closing parenthesis
 *   a .. b & c       both parts, anywhere in the sentence; the first one carries the polarity
 *
 * Words are written as sentences.ts spells them: lower case, no hyphens ("third party"), "do not" for "don't", "email", "website".
 * Gaps are bounded, so that matching stays linear in the length of the sentence.
 */

/** A compiled part of a pattern. */
export interface Part {
  readonly regex: RegExp;
  /** A sentence without one of these words cannot match. Ends in `*` where only the start of the word is known; empty where nothing is known. */
  readonly cues: readonly string[];
  /** The pattern itself speaks of negation: the sentence's own negation is then not applied inside the match. */
  readonly isNegative: boolean;
}

export type Lexicon = Readonly<Record<string, string>>;

interface Compiled {
  readonly source: string;
  readonly cues: readonly string[] | null;
}

const negators = /(^|[\s(|])(not|no|never|neither|nor|without|none)(?=$|[\s)|?])/;
const word = /^[^\s(){}|?!&]+/;

const gap = (spec: string): string => {
  if (spec === '...') return '(?:\\S+ ){0,40}?';
  return `(?:[^\\s;]+ ){0,${spec === '..' ? 8 : Number(spec.slice(2))}}?`;
};

const literal = (text: string): Compiled => {
  if (text === '.') return { source: '\\S+ ', cues: null };
  if (/^\.\.\.?\d*$/.test(text)) return { source: gap(text), cues: null };
  if (text === '^') return { source: '(?<=^ )', cues: null };
  if (text === '$') return { source: '$', cues: null };
  if (text === '[') return { source: '\\( ', cues: null };
  if (text === ']') return { source: '\\) ', cues: null };
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (text.endsWith('*')) return { source: `${escaped.slice(0, -2)}\\S* `, cues: [text] };
  return { source: `${escaped} `, cues: [text] };
};

/** Of two parts that must both occur, the one that fewer sentences have: fewer and longer words are rarer. */
const rarer = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null => {
  if (!a || !b) return a ?? b;
  return rarity(b) > rarity(a) ? b : a;
};

const common = new Set(
  'we you our your us i it they the a an any all may can will and or to of in on by with for from not no do use used uses information data this that these other such as is are be personal , ; : ( ) website site'.split(' '),
);
const rarity = (cues: readonly string[]): number =>
  Math.min(...cues.map((cue) => (common.has(cue) ? 0 : 1))) * 1000 + 100 / cues.length + Math.min(...cues.map((cue) => cue.length));

class Parser {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private readonly within: readonly string[],
  ) {}

  whole(): Compiled {
    const result = this.alternatives();
    if (this.at < this.text.length) this.fail('unexpected');
    return result;
  }

  private fail(what: string): never {
    throw new Error(`${what} "${this.text.slice(this.at, this.at + 12)}" at ${this.at} of pattern "${this.text}"`);
  }

  private alternatives(): Compiled {
    const options = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at++;
      options.push(this.sequence());
    }
    if (options.length === 1 && options[0]) return options[0];
    const cues = options.every((option) => option.cues) ? options.flatMap((option) => option.cues ?? []) : null;
    return { source: `(?:${options.map((option) => option.source).join('|')})`, cues };
  }

  private sequence(): Compiled {
    let source = '';
    let cues: readonly string[] | null = null;
    for (;;) {
      while (this.text[this.at] === ' ') this.at++;
      const next = this.text[this.at];
      if (next === undefined || next === '|' || next === ')') return { source, cues };
      const element = this.element();
      source += element.source;
      cues = rarer(cues, element.cues);
    }
  }

  private element(): Compiled {
    if (this.text[this.at] === '!') {
      this.at++;
      return { source: `(?!${this.unit().source})`, cues: null };
    }
    const unit = this.unit();
    const suffix = this.text[this.at];
    if (suffix !== '?' && suffix !== '*') return unit;
    this.at++;
    return { source: `(?:${unit.source})${suffix === '?' ? '?' : '{0,12}'}`, cues: null };
  }

  private unit(): Compiled {
    if (this.text[this.at] === '(') {
      this.at++;
      const inner = this.alternatives();
      if (this.text[this.at] !== ')') this.fail('missing ")" before');
      this.at++;
      return inner;
    }
    if (this.text[this.at] === '{') return this.wordClass();
    const found = word.exec(this.text.slice(this.at));
    if (!found) this.fail('cannot read');
    this.at += found[0].length;
    return literal(found[0]);
  }

  private wordClass(): Compiled {
    const end = this.text.indexOf('}', this.at);
    const name = this.text.slice(this.at + 1, end);
    const meaning = this.lexicon[name];
    if (end < 0 || meaning === undefined) this.fail('unknown word class');
    if (this.within.includes(name)) this.fail('word class within itself');
    this.at = end + 1;
    const inner = new Parser(meaning, this.lexicon, [...this.within, name]).whole();
    return { source: `(?:${inner.source})`, cues: inner.cues };
  }
}

/** The place in a pattern where a part begins: after `&` outside of any group. */
const split = (pattern: string): readonly string[] => pattern.split(' & ');

/**
 * Compiles a pattern into the parts that a sentence must all match.
 * @throws Error that names the pattern and the place, if it cannot be read
 */
export const compile = (pattern: string, lexicon: Lexicon): readonly Part[] =>
  split(pattern).map((part) => {
    const { source, cues } = new Parser(part, lexicon, []).whole();
    return { regex: new RegExp(`(?<= )${source}`, 'g'), cues: cues ?? [], isNegative: negators.test(part) };
  });
