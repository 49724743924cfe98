/** The command line reads saved pages as the extension reads them in a tab whose scripts do not run. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../cli/read-page';
import { browserNames } from '../../scripts/shared/browsers';
import { type LivePages, openLivePages } from '../../scripts/shared/live-pages';
import { deepPages, oddPages } from '../cli/odd-pages';

describe.each(browserNames)('%s', (name) => {
  let live: LivePages;

  beforeAll(async () => {
    live = await openLivePages(name);
  });
  afterAll(() => live?.close());

  it.each(Object.entries({ ...oddPages, ...deepPages }))('%s', async (_what, html) => {
    const { document, url } = await live.read(Buffer.from(html));
    expect(readPage(Buffer.from(html), url)).toEqual(JSON.parse(document));
  });
});
