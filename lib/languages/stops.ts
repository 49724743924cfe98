/** Finds where sentences end in languages whose abbreviations compromise does not know: each gives its own, the rules are here. */
import type { SentenceBorders } from './language';
import { isLabel } from './point-label';

export interface StopWords {
  /** Abbreviations behind which no sentence ends ("z.B"): small letters, without the last stop and without spaces. */
  readonly opening: readonly string[];
  /** Abbreviations behind which one ends only where a word follows that begins sentences ("etc"). */
  readonly either: readonly string[];
  /** Endings of such words: "str" of "Hauptstr.". */
  readonly endings?: readonly string[];
  /** Real words that are abbreviations before a number only: "no. 5". */
  readonly numbered?: readonly string[];
  /** Words that begin sentences, in small letters; elided ones with their apostrophe: "l'". */
  readonly starters: readonly string[];
  /** Verbs that, behind a noun, make it the beginning of a sentence: "Cookies sind …". */
  readonly verbs: readonly string[];
  /** Months, which follow a day's number: "25. Mai". */
  readonly months: readonly string[];
  /** What begins as sentences do, and goes on with a name: "S.A. DE C.V.", "Art. 13 ff. DSGVO". */
  readonly nameParts?: RegExp;
  /** Every noun has a capital: a capital behind an ellipsis or a quoted question begins no sentence by itself. */
  readonly hasCapitalNouns: boolean;
}

/** A stop with what closes behind it; French sets a space before "»". */
const closedStop = /(?:(?<![.!?])[.!?]+|…)(?:\s?»(?!\p{L})|["”’“‘«»)\]]|\*|[†‡¹²³]|\[\d+\])*\s+/u;
/** What may begin a sentence: a capital or a number behind opening marks, or a point's letter ("b) Ihr Name"). */
const beginning =
  /(?=(?:[-–—•·*]\s{1,3})?["“”‘„‚«»([]{0,4}\s?(?:[\p{Lu}\d§¿¡]|(?:\p{Ll}|[ivx]{2,4})[.)]\s{1,3}\p{Lu}))/u;
const stops = new RegExp(closedStop.source + beginning.source, 'gu');

/** The longest abbreviation with what stands before it fits in this stretch, in characters. */
const STRETCH = 24;
const abbreviated = /(?:\p{L}{1,5}\.\s?){0,8}(?:\p{L}[\p{L}-]{0,23}|-\p{L}{1,11}-\p{L}{1,11})[ºª°]?$/u;
/** "S.", "u. s. w.": an initial, a point's letter, or an abbreviation that is not listed. */
const letters = /^(?:\p{L}\.)*\p{L}$/u;
/** "Mgmt.", but not "TLS" or "GmbH", which are names. */
const vowelless = /(?<!\p{L})[B-DF-HJ-NP-TV-XZ]?[b-df-hj-np-tv-xz]{1,3}$/u;
const address = /(?:@|:\/\/|www\.)\S{0,24}$|\p{L}{4}(?:\.\p{L}{2,3}){1,6}$/u;
/** "« 7. Comment nous joindre »", "2. Zweck", "Procedimiento: 1. Escriba": a number or letter of what follows. */
const innerLabel = /(?:["“„«(]\s?|[:;]\s+)(?:\d{1,2}|\p{L}|[ivxIVX]{1,4})$/u;
const number = /(?:^|[^\p{L}\d])\d{1,2}$/u;
const opens = /^(?:[-–—•·*]\s+)?["“”‘„‚«»([¿¡]*\s?/u;
/** Marks before a point's number. */
const nothing = /^[^\p{L}\d]+/u;
/** Names that end in a mark. */
const markedName = /\b(?:Yahoo|Joomla)$/;

/** "section 9. « Vos droits »" */
const isNumberOfTitle = (before: string, after: string): boolean => number.test(before) && /^["“„«]/.test(after);

/** All that the letters before a stop may abbreviate, the longest first: "i.v.m", "v.m", "m". */
const readingsOf = (before: string): readonly string[] => {
  if (address.test(before)) return [];
  const parts = (abbreviated.exec(before)?.[0] ?? '').toLowerCase().split(/\.\s?/);
  return parts.map((_, at) => parts.slice(at).join('.'));
};

interface Around {
  readonly before: string;
  readonly stop: string;
  /** Without opening marks. */
  readonly after: string;
}

type Test = (text: string) => boolean;

/** Not "A." of "S. A.". */
const firstWord = (text: string): string =>
  /^(?!\p{L}\.)\p{L}+['’]?/u.exec(text)?.[0].toLowerCase().replace('’', "'") ?? '';

const makeStarter = ({ starters }: StopWords): Test => {
  const known = new Set(starters);
  return (after) => known.has(firstWord(after));
};

const makeClause = ({ verbs }: StopWords): Test => {
  const clause = new RegExp(`^\\p{L}[\\p{L}-]+ (?:${verbs.join('|')})(?!\\p{L})`, 'u');
  return (after) => clause.test(after);
};

/** How a word takes a full stop: never as the end of a sentence, only before a beginning, or as any other word. */
type Kind = 'opening' | 'either' | 'plain';

const makeKind = ({ opening, either, endings = [], numbered = [] }: StopWords) => {
  const never = new Set(opening);
  const perhaps = new Set(either);
  const beforeNumbers = new Set(numbered);
  return ({ before, after }: Around): Kind => {
    const readings = readingsOf(before);
    const word = readings.at(-1) ?? '';
    if (readings.some((one) => never.has(one))) return 'opening';
    if (beforeNumbers.has(word) && /^\d/.test(after)) return 'opening';
    const isShort = letters.test(word) || (word !== '' && vowelless.test(before));
    const isListed = readings.some((one) => perhaps.has(one)) || endings.some((ending) => word.endsWith(ending));
    return isShort || isListed ? 'either' : 'plain';
  };
};

/** @returns does a full stop behind an abbreviation or a number end a sentence? */
const makeFullStop = (words: StopWords, begins: Test, starts: Test) => {
  const kindOf = makeKind(words);
  const months = new Set(words.months);
  return (around: Around): boolean => {
    const { before, stop, after } = around;
    if (innerLabel.test(before)) return false;
    if (number.test(before)) return !/^\d/.test(after) && !months.has(firstWord(after)) && starts(after);
    const kind = kindOf(around);
    const isClosed = !/^\.\s/.test(stop);
    if (kind === 'opening') return isClosed && begins(after);
    return kind === 'plain' || begins(after);
  };
};

/** @returns the borders of a language whose every stop is judged by its own words */
export const bordersOf = (words: StopWords): SentenceBorders => {
  const starts = makeStarter(words);
  const hasClause = makeClause(words);
  const begins: Test = (after) => !words.nameParts?.test(after) && (starts(after) || hasClause(after));
  const endsAtFullStop = makeFullStop(words, begins, starts);

  const endsSentence = (wholeBefore: string, stop: string, wholeAfter: string): boolean => {
    if (wholeBefore.length < STRETCH && isLabel(`${wholeBefore.replace(nothing, '')}.`)) return false;
    const before = wholeBefore.slice(-STRETCH).normalize('NFC');
    const written = wholeAfter.slice(0, 2 * STRETCH).normalize('NFC');
    if (isNumberOfTitle(before, written)) return false;
    const after = written.replace(opens, '');
    if (/^\.(?!\.)/.test(stop)) return endsAtFullStop({ before, stop, after });
    if (markedName.test(before)) return starts(after);
    const isPlainMark = /^[!?]+\s/.test(stop);
    return isPlainMark || !words.hasCapitalNouns || begins(after) || /^[\d§]/.test(after);
  };
  /** A border without white space is one of words that a page has glued together: "bzw.Name und Alter" is none. */
  const isBorder = (piece: string, next: string): boolean =>
    /\s$/.test(piece) || endsSentence(piece.replace(/[.!?]$/, ''), '. ', next);
  return { stops, endsSentence, isBorder, isLabel };
};
