/** The reader: extracts the page that it was put into, shows quotes in it, and finds its site's policy and ways out. */
import { siteChoices } from '../../choices/site-choices';
import { extract, placeBlocks } from '../../page/extract/extract';
import { showAll, showQuote, step, type MarkedPassage } from '../../page/mark/highlight';
import { linksOf } from '../../page/links/page-links';
import { findPolicyLink } from '../../page/links/site-policy';
import type { QuoteInPage } from '../shared/message-names';
import { isFromExtension, notify, onMessage, type Message } from '../shared/messages';
import { leaveForText } from './give-text';
import { watchText } from './watch-text';

// Not valibot's schemas: for three shapes that only the extension itself sends, they took a twentieth of the reader.
const isPlace = (data: unknown): data is QuoteInPage =>
  typeof data === 'object' &&
  data !== null &&
  'quote' in data &&
  typeof data.quote === 'string' &&
  'block' in data &&
  typeof data.block === 'number';
/** For a tone that does not exist, nothing is marked. */
const arePassages = (data: unknown): data is readonly MarkedPassage[] =>
  Array.isArray(data) && data.every((one) => isPlace(one) && 'tone' in one && typeof one.tone === 'string');
const isStep = (data: unknown): data is -1 | 0 | 1 => [-1, 0, 1].some((by) => by === data);

/** What a message carries. @throws where it has another shape, or comes from outside of the extension */
function dataOf<Data>(isOf: (data: unknown) => data is Data, message: Message): Data {
  const data: unknown = message.data;
  // One word, as the reader has no byte to spare: not ours, or misshapen, which only our own fault can be.
  if (!isFromExtension(message) || !isOf(data)) throw new Error('no');
  return data;
}

/** @returns what it does when it is put into the page again: nothing. */
export function startReader(): () => void {
  const read = () => extract(document, location.href);
  // After an update or removal of the extension, nobody answers.
  const watch = watchText(document, read, () => void notify('policyChanged', undefined));
  leaveForText(() => watch(read()), placeBlocks);
  onMessage('findPolicyLink', () => ({
    isPdf: document.contentType === 'application/pdf',
    link: findPolicyLink(document, location.href),
  }));
  onMessage('findSiteChoices', () => siteChoices(linksOf(document, location.href)));
  onMessage('showQuote', (message) => {
    const { quote, block } = dataOf(isPlace, message);
    return showQuote(document, quote, block);
  });
  onMessage('markPassages', (message) => showAll(document, dataOf(arePassages, message)));
  onMessage('stepPassage', (message) => step(document, dataOf(isStep, message)));
  return () => undefined;
}
