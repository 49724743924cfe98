/** The reader: extracts the page that it was put into, shows quotes in it, and finds its site's policy and ways out. */
import * as v from 'valibot';
import { siteChoices } from '../choices/site-choices';
import { extract } from '../page/extract';
import { showAll, showQuote, step } from '../page/highlight';
import { linksOf } from '../page/page-links';
import { findPolicyLink } from '../page/site-policy';
import { groups } from '../policy/practice';
import { isFromExtension, notify, onMessage, type Message } from './messages';
import { watchText } from './watch-text';

const place = { quote: v.string(), block: v.number() };
const placeSchema = v.object(place);
const passagesSchema = v.array(v.object({ ...place, group: v.picklist(groups) }));
const stepSchema = v.picklist([-1, 0, 1]);

/** What a message carries. @throws where it has another shape, or comes from outside of the extension */
function dataOf<Data>(schema: v.GenericSchema<unknown, Data>, message: Message): Data {
  if (!isFromExtension(message)) throw new Error('not from this extension');
  return v.parse(schema, message.data);
}

/** @returns what it does when it is put into the page again: nothing. */
export function startReader(): () => void {
  const read = () => extract(document, location.href);
  // Nobody answers once the extension was updated or removed.
  const watch = watchText(document, read, () => void notify('policyChanged', undefined));
  onMessage('extractPage', () => {
    const policy = read();
    watch(policy);
    return policy;
  });
  onMessage('findPolicyLink', () => ({
    isPdf: document.contentType === 'application/pdf',
    link: findPolicyLink(document, location.href),
  }));
  onMessage('findSiteChoices', () => siteChoices(linksOf(document, location.href)));
  onMessage('showQuote', (message) => {
    const { quote, block } = dataOf(placeSchema, message);
    return showQuote(document, quote, block);
  });
  onMessage('markPassages', (message) => showAll(document, dataOf(passagesSchema, message)));
  onMessage('stepPassage', (message) => step(document, dataOf(stepSchema, message)));
  return () => undefined;
}
