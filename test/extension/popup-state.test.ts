/** What the popup shows of a stored reading. */
import { expect, it } from 'vitest';
import { showReading } from '../../lib/extension/popup/popup-state';
import type { Reading } from '../../lib/extension/shared/readings';
import { reportWith, shownWith } from '../support/stored-reports';

const visit = 'v';
const read = (language: string): Reading => ({ visit, state: 'read', report: reportWith({ language }), blocks: {} });

it.each<[string, Reading, string]>([
  ['work under way', { visit, state: 'reading', lifetime: 'l' }, 'reading'],
  ['findings', { visit, state: 'read', ...shownWith(1) }, 'report'],
  ['a silent policy', read('en-US'), 'nothing-found'],
  ['too few words to tell their language', read('und'), 'nothing-found'],
  ['a language that cannot be read', read('nl'), 'unreadable-language'],
  ['a failure', { visit, state: 'failed', what: 'storage-full', detail: 'QuotaBytes' }, 'failed'],
])('%s', (_what, reading, kind) => expect(showReading(reading).kind).toBe(kind));
