/** Reads a page into a `PolicyDocument`. The same code runs in the browser and on the command line. */
import type { Block, PolicyDocument } from '../../policy/document';
import { readBankForm } from './bank-form';
import { buildBlocks, type PlacedBlock } from './blocks';
import { countWords } from './count-words';
import { findDateBeside, findEffectiveDate } from './effective-date';
import { languageOfPolicy } from './detect-language';
import { rawText, splitLines } from './lines';
import { selectMain } from './main-text';
import { nativeProperty } from '../dom-clobbering';
import { privacyPart } from './privacy-part';
import { half, recognise } from '../recognise/recognise';
import { readOnce } from './repeats';
import { readPassages, type Reading } from './walk';
import { collapse } from './white-space';

/**
 * Extracts the policy a page holds. Never changes the page.
 *
 * @param doc The page.
 * @param url Its address, or null where it is not known (a saved file).
 * @param blockOf What becomes of a block that is read, where more is to be known of it than the page's reader needs.
 */
export function extract(
  doc: Document,
  url: string | null,
  blockOf: (placed: PlacedBlock) => Block = ({ block }) => block,
): PolicyDocument {
  const page = pageBlocks(doc, url);
  const whole = page.map(({ block }) => block);
  const blocks = privacyPart(page).map(blockOf);
  const text = blocks.map((block) => block.text).join('\n');
  const language = languageOfPolicy(blocks);
  const isDayFirst = !/^en|und/.test(language) || writesDayFirst(doc, url);
  return {
    url,
    title: nativeProperty(doc, 'title').trim() || (blocks.find((block) => block.kind === 'heading')?.text ?? ''),
    blocks,
    language,
    // A part that bears no date of its own has that of its page.
    effectiveDate:
      findEffectiveDate(blocks, isDayFirst) ??
      findEffectiveDate(whole, isDayFirst) ??
      findDateBeside(linesOf(doc), isDayFirst),
    words: countWords(text),
    ...verdictOn(doc, url),
  };
}

function verdictOn(doc: Document, url: string | null): Pick<PolicyDocument, 'isPolicy' | 'score'> {
  const { isPolicy, score, weights } = recognise(doc, url ?? '');
  return isPolicy || weights[2] > half ? { isPolicy, score } : { isPolicy };
}

/** Countries whose English writes the day first, in tags of languages and at the end of hosts. */
const dayFirst = /^en-(?:au|gb|ie|in|nz|za)\b|\.(?:au|ie|in|nz|uk|za)$/i;

function writesDayFirst(doc: Document, url: string | null): boolean {
  const tag = nativeProperty(doc, 'documentElement')?.getAttribute('lang') ?? '';
  return dayFirst.test(tag) || (url !== null && URL.canParse(url) && dayFirst.test(new URL(url).hostname));
}

/** The policy's blocks, each with the text nodes that it was read from. */
export function placeBlocks(doc: Document, url: string | null): readonly PlacedBlock[] {
  return privacyPart(pageBlocks(doc, url));
}

function pageBlocks(doc: Document, url: string | null): readonly PlacedBlock[] {
  const passages = selectMain(readingOf(doc)).flatMap(splitLines);
  return readBankForm(readOnce(buildBlocks(passages, baseOf(doc, url))));
}

function readingOf(doc: Document): Reading {
  const root: Element | null = nativeProperty(doc, 'body') ?? nativeProperty(doc, 'documentElement');
  return root === null ? { openElements: [], passages: [] } : readPassages(root);
}

/** All that the page shows, with what stands around the policy. */
const linesOf = (doc: Document): readonly string[] =>
  readingOf(doc).passages.map(({ runs }) => collapse(rawText(runs)));

function baseOf(doc: Document, url: string | null): string | null {
  const base = nativeProperty(doc, 'documentElement')?.querySelector('base[href]')?.getAttribute('href') ?? null;
  if (base !== null && URL.canParse(base, url ?? undefined)) return new URL(base, url ?? undefined).href;
  return url;
}
