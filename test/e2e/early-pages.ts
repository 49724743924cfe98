/** Pages that are there before the extension is, or that load while it is installed. */
import type { Browser, Page } from 'puppeteer-core';

export interface EarlyPages {
  /** Addresses of pages that have loaded before the extension is installed. */
  readonly before: readonly string[];
  /** Addresses of pages that are asked for as the extension is installed. */
  readonly meanwhile: readonly string[];
}

export const noPages: EarlyPages = { before: [], meanwhile: [] };

/** Installs amid the pages. @returns what was installed, and the pages in the order of their addresses. */
export async function installAmid<Installed>(
  browser: Browser,
  { before, meanwhile }: EarlyPages,
  install: () => Promise<Installed>,
): Promise<readonly [Installed, readonly Page[]]> {
  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const earlier = await Promise.all(before.map(open));
  const [installed, ...later] = await Promise.all([install(), ...meanwhile.map(open)]);
  return [installed, [...earlier, ...later]];
}
