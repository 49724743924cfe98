/** Why a PDF file could not be read, in words. */
import type { PdfProblem } from '../lib/pdf/unread-pdf';
import type { MessageKey } from '../lib/report/translate';

export const pdfProblems: Readonly<Record<PdfProblem, MessageKey>> = {
  'pdf-locked': 'pdf.locked',
  'pdf-damaged': 'pdf.damaged',
  'pdf-too-long': 'pdf.tooLong',
  'pdf-scanned': 'pdf.scanned',
};
