/** Puts every sentence of a document in its place: what stands above it, before it, and what introduces it. */
import type { Language } from '../../languages/language';
import type { Block, PolicyDocument } from '../../policy/document';
import { deniedBlocks } from './denied-rows';
import { headersOf, rowLabels, rowStarts } from './rows';
import { type Sentence, readSentences } from './sentences';

export interface PlacedSentence {
  readonly block: number;
  /** Verbatim. */
  readonly quote: string;
  /** What patterns are matched against: the sentence, behind its lead-in where it opens a list item or a cell. */
  readonly text: string;
  /** Where the sentence itself begins in `text`; a match must reach beyond it. */
  readonly ownStart: number;
  /** The headings above and the lead-in, for `under`. */
  readonly above: string;
  /** The sentence before, or the empty string: as spelled, and verbatim. */
  readonly before: string;
  readonly quoteBefore: string;
  readonly kind: Exclude<Block['kind'], 'heading'>;
  /** The sentence alone, verbatim: `quote` may hold the question that it answers. */
  readonly own: string;
  readonly heading: string | null;
  readonly leadIn: string | null;
  /** Does `text` tell what a question and its answer ("No.") say together? By itself, the answer says nothing. */
  readonly isAnswer: boolean;
}

/** Many blocks share their headings and lead-ins: each is read once. */
const remember = (read: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
};

/** "This includes:", in words: it leads on from the sentence before it, and says nothing alone. */
const LEADS_ON = 3;
/** An answer of so few words tells nothing of what it is about. */
const FEW_WORDS = 5;
const wordsIn = (spelled: string): number => spelled.match(/\p{L}+/gu)?.length ?? 0;

/** "We do not sell your data." says nothing of the points that follow; "We do not sell:" does. */
const introductionOf = (text: string, sentences: readonly string[], { negation }: Language): string => {
  const last = sentences.at(-1) ?? ' ';
  const spelled = wordsIn(last) <= LEADS_ON ? sentences.slice(-2).join('').replaceAll('  ', ' ') : last;
  return text.endsWith('.') && negation.test(spelled) ? '' : spelled.trimEnd();
};

/** A question that the next sentence may answer, in the same block or the next. */
interface Question {
  readonly block: number;
  readonly start: number;
  readonly quote: string;
  /** As in `PlacedSentence`. */
  readonly text: string;
}

type AsWe = (normal: string) => string;

/** "For our affiliates to market to you — Do we share? Yes": in a table, a column may ask, and the row tells of what. */
const rowAnswer = (
  { spell, statementOf, columnQuestion }: Language,
  { kind, leadIn }: Block,
  beginning: string,
  asWe: AsWe,
  answer: string,
): string | null => {
  if (kind !== 'cell' || leadIn === null) return null;
  const [row, column] = headersOf(leadIn);
  const question = columnQuestion(column);
  const statement = question && statementOf(asWe(spell(question)), answer);
  return statement && statement.trimEnd() + asWe(spell(row || beginning));
};

type Context = Pick<PlacedSentence, 'block' | 'kind' | 'quote' | 'own' | 'heading' | 'leadIn'>;

const contextOf = (block: Block, index: number, quote: string): Context => ({
  block: index,
  kind: block.kind === 'heading' ? 'paragraph' : block.kind,
  quote,
  own: quote,
  heading: block.headings.at(-1) ?? null,
  leadIn: block.leadIn,
});

/** Reads the sentences of one block after another. Headings and questions are context, not statements; but answers are. */
export const sentenceReader = (
  document: PolicyDocument,
  language: Language,
): ((index: number) => readonly PlacedSentence[]) => {
  const asWe = language.companyAsWe(document);
  const spelled = (text: string): readonly string[] => readSentences(text, language).map(({ normal }) => normal);
  const normalOf = remember((text) => spelled(text).join('') || ' ');
  const leadOf = remember((text) => introductionOf(text, spelled(text).map(asWe), language));
  const starts = rowStarts(document.blocks);
  const denied = deniedBlocks(document.blocks, starts, language.deniedRows);
  const labels = rowLabels(document.blocks, starts);
  let before = '';
  let quoteBefore = '';
  let beforeBlock: Block | null = null;
  let asked: Question | null = null;

  /** The text that a cell's row begins with; empty for that cell itself. */
  const beginningOf = (index: number): string => {
    const start = starts[index] ?? index;
    return start < index ? (document.blocks[start]?.text ?? '') : '';
  };

  const aboveOf = ({ headings, leadIn }: Block): string => [...headings, leadIn ?? ''].map(normalOf).join('');

  /** A heading that denies what is named below it introduces it. */
  const leadInOf = ({ headings, leadIn }: Block, own: string): string | null => {
    const heading = headings.at(-1);
    return leadIn === null && heading && language.isDeniedUnder(normalOf(heading), own) ? heading : leadIn;
  };

  const place = (block: Block, index: number, above: string, { start, end, normal }: Sentence): PlacedSentence => {
    const own = asWe(normal);
    const leadIn = leadInOf(block, own);
    const introduction = (start === 0 || leadIn !== block.leadIn) && leadIn ? leadOf(leadIn) : '';
    const context = {
      ...contextOf(block, index, block.text.slice(start, end)),
      leadIn,
      above,
      before,
      quoteBefore,
      isAnswer: false,
    };
    const inRow = rowAnswer(language, block, beginningOf(index), asWe, own);
    if (inRow !== null) return { ...context, text: inRow, ownStart: 0, isAnswer: true };
    const meant = language.deniedMeaning(before, own);
    if (meant !== null) return { ...context, text: meant, ownStart: 0 };
    const answer = asked && language.statementOf(asked.text, own);
    if (!asked || answer === null) return { ...context, text: introduction + own, ownStart: introduction.length };
    // The quote begins with a question of its own block; that of another one introduces it.
    const question = asked.block === index ? { quote: block.text.slice(asked.start, end) } : { leadIn: asked.quote };
    return { ...context, ...question, text: answer, ownStart: 0, isAnswer: wordsIn(own) <= FEW_WORDS };
  };

  return (index) => {
    const block = document.blocks[index];
    if (!block || denied.has(index)) return [];
    const isHeading = block.kind === 'heading';
    if (!isHeading && beforeBlock?.headings.at(-1) !== block.headings.at(-1)) before = quoteBefore = '';
    if (!isHeading) beforeBlock = block;
    const above = aboveOf(block);
    return readSentences(block.text, language).flatMap((sentence) => {
      const placed = place(block, index, above, sentence);
      const { quote, text, ownStart } = placed;
      const isQuestion = quote.endsWith('?');
      asked = isQuestion ? { block: index, start: sentence.start, quote, text: text.slice(ownStart) } : null;
      if (isHeading) return [];
      before = text.slice(ownStart);
      quoteBefore = placed.own;
      return isQuestion || labels.has(index) ? [] : [placed];
    });
  };
};
