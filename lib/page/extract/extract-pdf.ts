/** Reads a PDF file, as the page that `lib/pdf` makes of it, into the same `PolicyDocument` that pages give. */
import type { PolicyDocument } from '../../policy/document';
import { isBankForm } from './bank-form';
import { withPages } from './breaks';
import { extract } from './extract';

/**
 * @param page The file's text.
 * @param url Where the file is from, or null where that is not known.
 */
export function extractPdf(page: Document, url: string | null): PolicyDocument {
  const document = extract(page, url, withPages);
  if (!isBankForm(document.blocks)) return document;
  // Banks publish the form as a file of its own, which bears no policy's name. Web pages have a title that does.
  const { score: _, ...form } = document;
  return { ...form, isPolicy: true };
}
