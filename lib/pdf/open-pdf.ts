/** Opens PDF files: the only module that knows the library. Nothing of a file is run, drawn or fetched. */
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import { marksOfHiddenLayers } from './hidden-layers';
import { itemsOf, linksOf, type DrawnItem, type DrawnLink } from './drawn-items';
import { tagsOf } from './structure-tags';
import { UnreadPdf } from './unread-pdf';

/** Policies have up to 60 pages; to read this many takes seconds. */
export const mostPages = 500;

/** What one page shows. Places in points, from its upper left corner as the page is shown. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DrawnItem[];
  readonly links: readonly DrawnLink[];
}

export interface OpenPdf {
  /** As the file calls itself; empty where it does not. */
  readonly title: string;
  /** BCP 47; empty where the file does not tell. */
  readonly language: string;
  readonly pages: AsyncIterable<DrawnPage>;
  readonly close: () => Promise<void>;
}

/** @throws UnreadPdf */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  // The library takes the bytes away from whoever gives them. Fonts would be loaded to draw with, and nothing is drawn.
  const task = getDocument({ data: new Uint8Array(bytes), disableFontFace: true, useSystemFonts: true, verbosity: 0 });
  const close = () => task.destroy();
  try {
    const pdf = await task.promise;
    if (pdf.numPages > mostPages) throw new UnreadPdf('pdf-too-long', String(pdf.numPages));
    const { info } = await pdf.getMetadata();
    const { Title: title, Language: language } = info as { readonly Title?: unknown; readonly Language?: unknown };
    return { title: asText(title), language: asText(language), pages: pagesOf(pdf), close };
  } catch (error) {
    await close();
    return asProblem(error);
  }
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

async function* pagesOf(pdf: PDFDocumentProxy): AsyncGenerator<DrawnPage> {
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number).catch(asProblem);
    yield await readPage(pdf, page);
    page.cleanup();
  }
}

const readPage = async (pdf: PDFDocumentProxy, page: PDFPageProxy): Promise<DrawnPage> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true }).catch(asProblem);
  const annotations: unknown[] = await page.getAnnotations().catch(asProblem);
  const hidden = await marksOfHiddenLayers(pdf, page, OPS).catch(asProblem);
  // Damaged tags are no tags.
  const tags = tagsOf(await page.getStructTree().catch(() => null));
  return {
    width,
    height,
    items: itemsOf(items, annotations, transform, { hidden, tags }),
    links: linksOf(annotations, transform),
  };
};

/** The library's errors tell by their name what is wrong. */
const asProblem = (error: unknown): never => {
  if (error instanceof UnreadPdf) throw error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  throw new UnreadPdf(name === 'PasswordException' ? 'pdf-locked' : 'pdf-damaged', message);
};
