/** Text in, sentences out: compromise cuts the text into sentences and words, and we spell the words one way for the patterns. */
import nlp from 'compromise/one';

export interface Sentence {
  /** UTF-16 offsets into the text that was split. */
  readonly start: number;
  readonly end: number;
  /** Lower-case words and punctuation marks, each with a space before and after: " we do not sell , rent or trade ". */
  readonly normal: string;
}

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
}

/** Spellings of one word that policies of different decades use. */
const spellings: Readonly<Record<string, string>> = {
  'web-site': 'website',
  personalise: 'personalize',
  personalised: 'personalized',
  customise: 'customize',
  analyse: 'analyze',
  behavioural: 'behavioral',
  organisation: 'organization',
  organisations: 'organizations',
  advertisment: 'advertisement',
  authorised: 'authorized',
  authorisation: 'authorization',
  authorise: 'authorize',
  unauthorised: 'unauthorized',
  anonymised: 'anonymized',
  anonymise: 'anonymize',
  pseudonymised: 'pseudonymized',
  'e-mail': 'email',
  'e-mails': 'emails',
  'e-mailing': 'emailing',
  cannot: 'can not',
};

/** Pairs that the tokenizer keeps apart and older policies write as two words. */
const joined: Readonly<Record<string, string>> = {
  ' web site ': ' website ',
  ' web sites ': ' websites ',
  ' e mail ': ' email ',
  ' e mails ': ' emails ',
  ' on line ': ' online ',
  ' data base ': ' database ',
  ' log in ': ' login ',
};
const joinable = new RegExp(Object.keys(joined).join('|'), 'g');

const marks = /[,;:()]/g;

const punctuation = (space: string): string => (space.length < 2 && space !== ',' && space !== '(' ? '' : (space.match(marks)?.join(' ') ?? ''));

const word = (term: Term): string => {
  if (term.text === 'U.S' || term.text === 'U.S.' || term.text === 'US') return 'usa';
  const plain = (term.implicit ?? term.normal).replace(/['’]s?$/, '').replace(/[’]/g, "'");
  return spellings[plain] ?? (plain.includes('.') ? plain : plain.replace(/[/()]+/g, ' ').trim());
};

const normalize = (terms: readonly Term[]): string => {
  let out = ' ';
  for (const term of terms) {
    const before = punctuation(term.pre);
    if (before) out += before + ' ';
    const spelled = word(term);
    if (spelled) out += spelled + ' ';
    const after = punctuation(term.post + ' ');
    if (after) out += after + ' ';
  }
  return out.replace(joinable, (pair) => joined[pair] ?? pair);
};

const length = (terms: readonly Term[]): number =>
  terms.reduce((sum, term) => sum + term.pre.length + term.text.length + term.post.length, 0);

/**
 * Splits a block's text into sentences.
 * @param text white space collapsed, as in `Block.text`; a line break ends a sentence
 * @returns sentences in order; their offsets never overlap, and text between them is white space
 */
export const readSentences = (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const terms of nlp.tokenize(text).docs as unknown as readonly (readonly Term[])[]) {
    const end = at + length(terms);
    const verbatim = text.slice(at, end);
    const start = at + (verbatim.length - verbatim.trimStart().length);
    if (verbatim.trim()) sentences.push({ start, end: at + verbatim.trimEnd().length, normal: normalize(terms) });
    at = end;
  }
  return sentences;
};

/** The same cut without the words, for those who need only the places. */
export const splitSentences = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  readSentences(text).map(({ start, end }) => ({ start, end }));
