/** The reader: extracts the page that it was put into, shows quotes in it, and finds its site's policy and ways out. */
import * as v from 'valibot';
import { siteChoices } from '../../choices/site-choices';
import { extract } from '../../page/extract/extract';
import { showAll, showQuote, step } from '../../page/mark/highlight';
import { linksOf } from '../../page/links/page-links';
import { findPolicyLink } from '../../page/links/site-policy';
import { isFromExtension, notify, onMessage, type Message } from '../shared/messages';
import { watchText } from './watch-text';

const place = { quote: v.string(), block: v.number() };
const placeSchema = v.object(place);
/** For a group that does not exist, nothing is marked. */
const passagesSchema = v.array(v.object({ ...place, group: v.string() }));
/** Not `v.picklist`, which takes 46 bytes more. */
const stepSchema = v.custom<-1 | 0 | 1>((by) => [-1, 0, 1].some((one) => one === by));

/** What a message carries. @throws where it has another shape, or comes from outside of the extension */
function dataOf<Data>(schema: v.GenericSchema<unknown, Data>, message: Message): Data {
  const data: unknown = message.data;
  if (!isFromExtension(message) || !isOf(schema, data)) throw new Error('not ours or misshapen');
  return data;
}

/** These schemas change nothing, so what they let pass is what they give. */
const isOf = <Data>(schema: v.GenericSchema<unknown, Data>, data: unknown): data is Data => v.is(schema, data);

/** @returns what it does when it is put into the page again: nothing. */
export function startReader(): () => void {
  const read = () => extract(document, location.href);
  // After an update or removal of the extension, nobody answers.
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
