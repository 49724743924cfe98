/** Reads the sample policy with the reader that reads real ones; loaded only when someone asks for it. */
import type { ReadSample } from '../../components/SamplePolicy';
import { extract } from '../../lib/page/extract/extract';
import { readPolicy } from '../../lib/read-policy';
import { toShown } from '../../lib/report/arrange/shown';

/** @param html a page; it is parsed, and neither shown nor run. */
export const readSample = (html: string): ReadSample => {
  const document = extract(new DOMParser().parseFromString(html, 'text/html'), null);
  return { ...toShown(document, readPolicy(document)), text: document.blocks };
};
