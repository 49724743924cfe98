/** A PDF file in, its text as a page and as a policy document out. */
import { extractPdf } from '../lib/page/extract/extract-pdf';
import { pageOfPdf } from '../lib/pdf/read-pdf';
import { mostPages } from '../lib/pdf/open-pdf';
import { UnreadPdf, type PdfProblem } from '../lib/pdf/unread-pdf';
import type { PolicyDocument } from '../lib/policy/document';
import { treeOf } from './read-page';

const reasons: Readonly<Record<PdfProblem, (detail: string) => string>> = {
  'pdf-locked': () => 'this PDF opens with a password only',
  'pdf-damaged': (detail) => `this PDF is damaged: ${detail}`,
  'pdf-too-long': (pages) => `this PDF has ${pages} pages, and no more than ${mostPages} are read`,
  'pdf-scanned': () => 'this PDF holds pictures of pages and no text; a program for text recognition (OCR) can add it',
};

/** @throws Error in words for people */
export const readPdfFile = async (
  bytes: Uint8Array,
  url: string | null,
): Promise<{ readonly page: Document; readonly document: PolicyDocument }> => {
  try {
    const page = await pageOfPdf(bytes, treeOf);
    return { page, document: extractPdf(page, url) };
  } catch (error) {
    throw error instanceof UnreadPdf ? new Error(reasons[error.why](error.detail), { cause: error }) : error;
  }
};
