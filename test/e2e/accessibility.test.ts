/** Every state of every page in real browsers: axe finds nothing, in light, dark and forced colours; nothing is lost when zoomed. */
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Appearance } from './driver';
import { inBothBrowsers } from './in-both-browsers';
import { states } from './states';

/** What depends on colours is looked at in all of them; the rest does not change with them. */
const ofColours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] };
const appearances: readonly (Appearance & { readonly options: RunOptions })[] = [
  { scheme: 'light', options: {} },
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

inBothBrowsers((_name, scene) => {
  it.each(states)('$name', async ({ open, width }) => {
    const page = await open(scene);
    await page.setViewport({ width, height: 600 });
    await page.evaluate(axe.source);
    for (const { options, ...appearance } of appearances) {
      await scene.driver.setAppearance(page, appearance);
      expect({ appearance, found: await violations(page, options) }).toEqual({ appearance, found: [] });
    }
    for (const narrow of [360, width / 2]) {
      await page.setViewport({ width: narrow, height: 600 });
      expect(await lost(page), `${narrow} pixels wide`).toEqual([]);
    }
    await page.close();
  });
});
