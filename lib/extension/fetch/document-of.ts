/** A fetched page as a document whose quotes can be linked to. */
import { withBreaks } from '../../page/extract/breaks';
import { extract } from '../../page/extract/extract';
import type { PolicyDocument } from '../../policy/document';
import type { FetchedPage } from './fetch-page';

export const documentOf = ({ doc, url }: FetchedPage): PolicyDocument => extract(doc, url, withBreaks);
