/** The reader: extracts the page that it was put into, and shows quotes in it. */
import { extract } from '../page/extract';
import { showQuote } from '../page/highlight';
import { onMessage } from './messages';

export function startReader(): void {
  onMessage('extractPage', () => extract(document, location.href));
  onMessage('showQuote', ({ data: { quote, block } }) => showQuote(document, quote, block));
}
