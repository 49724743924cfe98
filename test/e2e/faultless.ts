/** What must hold of every page in every state: axe finds nothing, and nothing is lost where there is little room. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Appearance, Driver } from './driver';
import type { State } from './states';

/** What depends on colours is looked at in all of them; the rest does not change with them. */
const ofColours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };

type Looked = Appearance & { readonly options: RunOptions };

export const light: Looked = { scheme: 'light', options: {} };
export const allAppearances: readonly Looked[] = [
  light,
  { scheme: 'dark', options: ofColours },
  { scheme: 'dark', hasForcedColours: true, options: ofColours },
];

const violations = (page: Page, options: RunOptions): Promise<readonly string[]> =>
  page.evaluate(async (chosen) => {
    // Put there just before.
    const inPage = globalThis as unknown as { readonly axe: { run(options: RunOptions): Promise<AxeResults> } };
    const found = await inPage.axe.run(chosen);
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, options);

/** Texts that stand out of the window, or of a box that hides what does not fit. */
const lost = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // Firefox keeps the old places of what it does not lay out because it is out of view.
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
    const all = [...document.querySelectorAll<HTMLElement>('body *:not(.unseen, textarea, select, svg *)')].filter(
      (element) => element.checkVisibility(),
    );
    const { clientWidth } = document.documentElement;
    const outside = all.filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    const cut = all.filter(
      (element) =>
        ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1,
    );
    return [...outside, ...cut].map(({ outerHTML }) => outerHTML.slice(0, 120));
  });

/** At the state's own width axe is asked; at 360 pixels, and at half the width (200 %), nothing may be cut off. */
export async function expectFaultless(
  driver: Driver,
  page: Page,
  { width }: State,
  appearances: readonly Looked[],
): Promise<void> {
  await page.setViewport({ width, height: 600 });
  await page.evaluate(axe.source);
  for (const { options, ...appearance } of appearances) {
    await driver.setAppearance(page, appearance);
    expect({ appearance, found: await violations(page, options) }).toEqual({ appearance, found: [] });
  }
  for (const narrow of [360, width / 2]) {
    await page.setViewport({ width: narrow, height: 600 });
    expect(await lost(page), `${narrow} pixels wide`).toEqual([]);
  }
}

/** What is serious, a fact and the best way out are seen without scrolling; and a fact at 200 %. */
export async function expectFirstView(page: Page): Promise<void> {
  const below = (selector: string, height: number): Promise<readonly boolean[]> =>
    page.$$eval(selector, (all, high) => all.map((each) => each.getBoundingClientRect().bottom > high), height);
  await page.setViewport({ width: 360, height: 510 });
  expect(await below('.sign, .points .finding, .acts .best', 510)).not.toContain(true);
  await page.setViewport({ width: 180, height: 255 });
  // Firefox's scroll bar leaves less room: there the fact's second line may be below.
  const begins = await page.$eval('.points .finding > summary', (fact) => fact.getBoundingClientRect().top);
  expect(begins).toBeLessThan(255 - 20);
}
