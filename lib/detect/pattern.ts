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

/** Words of which a sentence must have one. */
export type CueSet = readonly string[];

/** A compiled part of a pattern. */
export interface Part {
  readonly regex: RegExp;
  /** What a sentence must have to match: a word of each set. A cue that ends in `*` is the start of a word. */
  readonly cues: readonly CueSet[];
  /** The pattern itself speaks of negation: the sentence's own negation is then not applied inside the match. */
  readonly isNegative: boolean;
}

export type Lexicon = Readonly<Record<string, string>>;

interface Compiled {
  readonly source: string;
  readonly cues: readonly CueSet[];
}

const negators = /(^|[\s(|])(not|no|never|neither|nor|without|none)(?=$|[\s)|?])/;
const word = /^[^\s(){}|?!&]+/;

const gap = (spec: string): string => {
  if (spec === '...') return '(?:\\S+ ){0,40}?';
  return `(?:[^\\s;]+ ){0,${spec === '..' ? 8 : Number(spec.slice(2))}}?`;
};

const literal = (text: string): Compiled => {
  if (text === '.') return { source: '\\S+ ', cues: [] };
  if (/^\.\.\.?\d*$/.test(text)) return { source: gap(text), cues: [] };
  if (text === '^') return { source: '(?<=^ )', cues: [] };
  if (text === '$') return { source: '$', cues: [] };
  if (text === '[') return { source: '\\( ', cues: [] };
  if (text === ']') return { source: '\\) ', cues: [] };
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (text.endsWith('*')) return { source: `${escaped.slice(0, -2)}\\S* `, cues: [[text]] };
  return { source: `${escaped} `, cues: [[text]] };
};

/** Words that most sentences of most policies have: they rule nothing out. */
const common = new Set(
  'we you our your us i it they the a an any all may can will and or to of in on by with for from not no do use used uses information data this that these other such as is are be personal , ; : ( ) website site'.split(
    ' ',
  ),
);

/** Fewer words, and none of them common: fewer sentences have one. */
const rarity = (cues: CueSet): number => (cues.some((cue) => common.has(cue)) ? 0 : 1) + 1 / cues.length;

/** The set that rules out most sentences. */
export const rarest = (sets: readonly CueSet[]): CueSet | undefined =>
  sets.toSorted((a, b) => rarity(b) - rarity(a))[0];

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
    const sets = options.map((option) => rarest(option.cues));
    const cues = sets.includes(undefined) ? [] : [[...new Set(sets.flatMap((set) => set ?? []))]];
    return { source: `(?:${options.map((option) => option.source).join('|')})`, cues };
  }

  private sequence(): Compiled {
    let source = '';
    const cues: CueSet[] = [];
    for (;;) {
      while (this.text[this.at] === ' ') this.at++;
      const next = this.text[this.at];
      if (next === undefined || next === '|' || next === ')') return { source, cues };
      const element = this.element();
      source += element.source;
      cues.push(...element.cues);
    }
  }

  private element(): Compiled {
    if (this.text[this.at] === '!') {
      this.at++;
      return { source: `(?!${this.unit().source})`, cues: [] };
    }
    const unit = this.unit();
    const suffix = this.text[this.at];
    if (suffix !== '?' && suffix !== '*') return unit;
    this.at++;
    return { source: `(?:${unit.source})${suffix === '?' ? '?' : '{0,12}'}`, cues: [] };
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
    return { regex: new RegExp(`(?<= )${source}`, 'g'), cues, isNegative: negators.test(part) };
  });
