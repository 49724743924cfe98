/**
 * The pattern language of practice files, read into trees.
 *
 *   share            a word                        cookie*      any word that starts so
 *   (sell|rent out)  one of these                  sell?  (…)?  may be missing
 *   {share}          a word class of the lexicon   .            any one word or punctuation mark
 *   (a|b)*  {x}*4    any of these, up to 12 (4) in a row, or none
 *   ..   ..4         up to 8 (4) words between, not across a semicolon
 *   ~    ~4          the same, not across a comma either
 *   ...              up to 40 words or punctuation marks between
 *   !(not|never)     not followed by this          !<(we|of us) not preceded by this: words only, no gaps
 *   ^  $             start and end of the sentence
 *   [  ]             an opening and a closing parenthesis
 *   a .. b & c       both parts, anywhere in the sentence; the first one carries the polarity
 *
 * Words are written as the language's spelling gives them: lower case, no hyphens ("third party"), "do not" for "don't", "email", "website".
 * A pattern may stand on several lines. What comes first is preferred: of alternatives the first, of gaps the shortest,
 * of what may be missing or repeated the longest.
 */
import { rememberWords } from '../../languages/remember-words';
import { toAlternatives, toLeaf, type Tree } from './tree';

export type Lexicon = Readonly<Record<string, string>>;

/** Of what may be repeated, so many in a row are read where the pattern does not say how many. */
const REPEATS = 12;

/** The parts of `a & b`. White space of any kind parts words, so that long patterns can stand on several lines. */
export const partsOf = (pattern: string): readonly string[] => pattern.split('&').map((part) => part.trim());

/** White space has this number or a smaller one: patterns know no other. */
const SPACE = 32;

const word = /[^\s(){}|?!&]+/y;

/** Equal ones are one tree, which becomes a node once. */
const leafOf = rememberWords(toLeaf);

/** Reads word classes, each once. */
type WordClasses = (name: string) => Tree | undefined;

class Parser {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly classOf: WordClasses,
  ) {}

  whole(): Tree {
    const result = this.alternatives();
    if (this.at < this.text.length) this.fail('unexpected');
    return result;
  }

  private fail(what: string): never {
    throw new Error(`${what} "${this.text.slice(this.at, this.at + 12)}" at ${this.at} of pattern "${this.text}"`);
  }

  private alternatives(): Tree {
    const options = [this.sequence()];
    while (this.text[this.at] === '|') {
      this.at++;
      options.push(this.sequence());
    }
    return toAlternatives(options);
  }

  private sequence(): Tree {
    const elements: Tree[] = [];
    for (;;) {
      while (this.text.charCodeAt(this.at) <= SPACE) this.at++;
      const next = this.text[this.at];
      if (next === undefined || next === '|' || next === ')') break;
      elements.push(this.element());
    }
    return elements.length === 1 && elements[0] ? elements[0] : { kind: 'sequence', of: elements };
  }

  private element(): Tree {
    if (this.text[this.at] === '!') {
      this.at++;
      if (this.text[this.at] !== '<') return { kind: 'not', of: this.unit() };
      this.at++;
      return { kind: 'notAfter', of: this.unit() };
    }
    const unit = this.unit();
    const suffix = this.text[this.at];
    if (suffix !== '?' && suffix !== '*') return unit;
    this.at++;
    return suffix === '?' ? { kind: 'optional', of: unit } : { kind: 'repeat', of: unit, most: this.most() };
  }

  /** How many in a row may be read. */
  private most(): number {
    const digits = /\d*/y;
    digits.lastIndex = this.at;
    const found = digits.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found === '' ? REPEATS : Number(found);
  }

  private unit(): Tree {
    if (this.text[this.at] === '(') {
      this.at++;
      const inner = this.alternatives();
      if (this.text[this.at] !== ')') this.fail('missing ")" before');
      this.at++;
      return inner;
    }
    if (this.text[this.at] === '{') return this.wordClass();
    word.lastIndex = this.at;
    const found = word.exec(this.text);
    if (!found) this.fail('cannot read');
    this.at = word.lastIndex;
    return leafOf(found[0]);
  }

  private wordClass(): Tree {
    const end = this.text.indexOf('}', this.at);
    const meaning = end < 0 ? undefined : this.classOf(this.text.slice(this.at + 1, end));
    if (meaning === undefined) this.fail('unknown word class');
    this.at = end + 1;
    return meaning;
  }
}

const wordClasses = (lexicon: Lexicon): WordClasses => {
  const known = new Map<string, Tree | null>();
  const classOf: WordClasses = (name) => {
    const found = known.get(name);
    if (found === null) throw new Error(`word class within itself in the pattern of "${name}"`);
    const meaning = lexicon[name];
    if (found || meaning === undefined) return found;
    known.set(name, null);
    const read = new Parser(meaning, classOf).whole();
    known.set(name, read);
    return read;
  };
  return classOf;
};

/**
 * Makes the reader of patterns over a lexicon: a pattern in, the trees of its parts (`a & b`) out.
 * The reader throws an Error that names the pattern and the place, if it cannot be read.
 */
export const patternReader = (lexicon: Lexicon): ((pattern: string) => readonly Tree[]) => {
  const classOf = wordClasses(lexicon);
  return (pattern) => partsOf(pattern).map((part) => new Parser(part, classOf).whole());
};
