/** The reader: extracts the page that it was put into, shows quotes in it, and finds its site's policy and ways out. */
import { siteChoices } from '../choices/site-choices';
import { extract } from '../page/extract';
import { showAll, showQuote, step } from '../page/highlight';
import { linksOf } from '../page/page-links';
import { findPolicyLink } from '../page/site-policy';
import { notify, onMessage } from './messages';
import { watchText } from './watch-text';

export function startReader(): void {
  const read = () => extract(document, location.href);
  // Nobody answers once the extension was updated or removed.
  const watch = watchText(document, read, () => notify('policyChanged', undefined));
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
  onMessage('showQuote', ({ data: { quote, block } }) => showQuote(document, quote, block));
  onMessage('markPassages', ({ data }) => showAll(document, data));
  onMessage('stepPassage', ({ data }) => step(document, data));
}
