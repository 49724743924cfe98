/** Makes a web page of a PDF file's text, so that what reads pages reads it: headings, paragraphs, tables, links, and each text's page. */
import { pageAttribute } from '../page/extract/breaks';
import type { Cell, FileText, Part } from './file-text';
import { textOfParagraph, type Paragraph, type Stretch } from './paragraphs';
import { datedHeads } from './running-heads';
import type { Line } from './text-lines';

/** Which fonts are those of the text, and how large the headings of each level are. */
interface Kinds {
  readonly textFonts: ReadonlySet<string>;
  /** In half points, the largest first. */
  readonly headingSizes: readonly number[];
}

interface About {
  readonly title: string;
  /** BCP 47, or empty. */
  readonly language: string;
}

/** Headings are larger than the text by this share, and have no more letters. */
const headingSize = 1.12;
const longestHeading = 160;
/** Titles that programs make of the names of files, or that say nothing. */
const noTitle =
  /\.(?:docx?|odt|rtf|pdf|indd|pages|html?)$|^(?:microsoft word\b.*|untitled.*|document\d*|title|ohne titel.*|sans titre.*)?$/i;
/** A font with this share of the letters is one of the text. */
const textShare = 0.2;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * @param heads running headers: what a file is called where nothing else tells, and when it was made
 * @returns HTML; elements say on which page their text stands (`pageAttribute`)
 */
export const pdfPage = (file: FileText, about: About, heads: readonly Line[]): string => {
  const kinds = kindsOf(file);
  const parts = file.parts.map((part) => htmlOfPart(part, kinds));
  const notes = datedHeads(heads).map(({ text }) => `<p ${pageAttribute}="1">${escaped(text)}</p>`);
  const title = escaped(titleOf(file, about, heads[0]?.text ?? '', kinds));
  const head = `<html lang="${escaped(about.language)}"><meta charset="utf-8"><title>${title}</title>`;
  return `<!doctype html>${head}<main>${[...parts, ...notes].join('\n')}</main>`;
};

const htmlOfPart = (part: Part, kinds: Kinds): string => {
  if (part.kind === 'paragraph') return htmlOfParagraph(part.paragraph, kinds);
  const [head, ...rows] = part.rows;
  const isHead = head !== undefined && isMarked(head, kinds) && !rows.every((row) => isMarked(row, kinds));
  return `<table>${part.rows.map((row, at) => htmlOfRow(row, kinds, isHead && at === 0 ? 'th' : 'td')).join('')}</table>`;
};

/** Is all of a row in letters of its own? */
const isMarked = (row: readonly Cell[], { textFonts }: Kinds): boolean =>
  row.flat(2).every(({ stretches }) => stretches.every(({ font }) => !textFonts.has(font)));

const htmlOfRow = (row: readonly Cell[], kinds: Kinds, tag: 'th' | 'td'): string => {
  const inCell = { ...kinds, headingSizes: [] };
  const cells = row.map((cell) => `<${tag}>${cell.map((one) => htmlOfParagraph(one, inCell)).join('')}</${tag}>`);
  return `<tr>${cells.join('')}</tr>`;
};

const htmlOfParagraph = (paragraph: Paragraph, kinds: Kinds): string => {
  const level = headingLevel(paragraph, kinds);
  const isItem = level === 0 && paragraph.tag?.isItem === true;
  const tag = level > 0 ? `h${level}` : isItem ? 'li' : 'p';
  const page = paragraph.stretches[0]?.page ?? 1;
  const inside = paragraph.stretches.map((stretch) => htmlOfStretch(stretch, page, level > 0 ? null : kinds));
  const html = `<${tag} ${pageAttribute}="${page}">${inside.join('')}</${tag}>`;
  return isItem ? `<ul>${html}</ul>` : html;
};

/** @param kinds null in headings, which are bold anyway */
const htmlOfStretch = ({ text, font, href, page }: Stretch, around: number, kinds: Kinds | null): string => {
  const linked = href === null ? escaped(text) : `<a href="${escaped(addressOf(href))}">${escaped(text)}</a>`;
  const marked = kinds === null || kinds.textFonts.has(font) ? linked : `<b>${linked}</b>`;
  return page === around ? marked : `<span ${pageAttribute}="${page}">${marked}</span>`;
};

/** Programs that make PDF files of typed addresses leave the scheme out. */
const addressOf = (href: string): string => {
  if (/^[^\s@/:]+@[^\s@/]+\.[a-z]+$/i.test(href)) return `mailto:${href}`;
  return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]|$)/i.test(href) && !fileName.test(href) ? `https://${href}` : href;
};

const fileName = /^[^/]+\.(?:html?|php|pdf|docx?)(?:[?#]|$)/i;

/** 0 for text. */
const headingLevel = (paragraph: Paragraph, { headingSizes }: Kinds): number => {
  if (paragraph.tag !== null && paragraph.tag.level > 0) return paragraph.tag.level;
  if (textOfParagraph(paragraph).length > longestHeading) return 0;
  return Math.min(4, 1 + headingSizes.indexOf(sizeStep(paragraph)));
};

const sizeStep = ({ size }: Paragraph): number => Math.round(size * 2) / 2;

const titleOf = ({ parts }: FileText, { title }: About, head: string, { headingSizes }: Kinds): string => {
  if (!noTitle.test(title.trim())) return title.trim();
  const paragraphs = paragraphsIn(parts);
  const at = paragraphs.findIndex((paragraph) => sizeStep(paragraph) === headingSizes[0]);
  const [first, next] = paragraphs.slice(at < 0 ? paragraphs.length : at);
  if (first === undefined) return head;
  // A title of one word ("FACTS") says nothing without the next line.
  const isShort = !textOfParagraph(first).includes(' ') && next !== undefined && headingSizes.includes(sizeStep(next));
  return isShort ? `${textOfParagraph(first)}: ${textOfParagraph(next)}` : textOfParagraph(first);
};

const paragraphsIn = (parts: readonly Part[]): readonly Paragraph[] =>
  parts.flatMap((part) => (part.kind === 'paragraph' ? [part.paragraph] : part.rows.flat(2)));

const kindsOf = ({ parts, setting }: FileText): Kinds => {
  const paragraphs = paragraphsIn(parts);
  const isHeading = (one: Paragraph): boolean =>
    one.size >= setting.size * headingSize && textOfParagraph(one).length <= longestHeading;
  const sizes = new Set(paragraphs.filter(isHeading).map(sizeStep));
  const letters = new Map<string, number>();
  for (const { font, text } of paragraphs.flatMap(({ stretches }) => stretches))
    letters.set(font, (letters.get(font) ?? 0) + text.length);
  const least = textShare * [...letters.values()].reduce((sum, one) => sum + one, 0);
  const textFonts = new Set([...letters].flatMap(([font, amount]) => (amount >= least || font === '' ? [font] : [])));
  return { textFonts, headingSizes: [...sizes].toSorted((a, b) => b - a) };
};
