/** A fetched page as a document whose quotes can be linked to. */
import { withBreaks } from '../../page/extract/breaks';
import { extract } from '../../page/extract/extract';
import { extractPdf } from '../../page/extract/extract-pdf';
import type { PolicyDocument } from '../../policy/document';
import type { FetchedPage } from './fetch-page';

type Page = Pick<FetchedPage, 'doc' | 'isPdf'> & { readonly url: string | null };

/** @param page its address is null for a file of the user's own */
export const documentOf = ({ doc, url, isPdf }: Page): PolicyDocument =>
  isPdf ? extractPdf(doc, url) : extract(doc, url, withBreaks);
