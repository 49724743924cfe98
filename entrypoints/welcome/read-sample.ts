/** Reads the sample policy with the reader that reads real ones; loaded only when someone asks for it. */
import type { ReadSample } from '../../components/SamplePolicy';
import { findChoices } from '../../lib/choices/choices';
import { detect } from '../../lib/detect/detect';
import { extract } from '../../lib/page/extract';
import { buildReport } from '../../lib/report/build';
import { toShown } from '../../lib/report/shown';

/** @param html a page; it is parsed, and neither shown nor run. */
export const readSample = (html: string): ReadSample => {
  const document = extract(new DOMParser().parseFromString(html, 'text/html'), null);
  const report = buildReport(document, detect(document), findChoices(document));
  return { ...toShown(document, report), text: document.blocks };
};
