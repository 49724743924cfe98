/** Reads the sample policy with the reader that reads real ones; loaded only when someone asks for it. */
import type { ReadSample } from '../../components/SamplePolicy';
import { extract } from '../../lib/page/extract/extract';
import { createPause } from '../../lib/extension/shared/pause';
import { readDocument } from '../../lib/extension/shared/read-document';
import { toShown } from '../../lib/report/arrange/shown';

/** @param html a page; it is parsed, and neither shown nor run. */
export const readSample = async (html: string): Promise<ReadSample> => {
  const document = extract(new DOMParser().parseFromString(html, 'text/html'), null);
  return { ...toShown(document, await readDocument(document, createPause())), text: document.blocks };
};
