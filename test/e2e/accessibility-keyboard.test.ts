/** The pages by keyboard alone, and the popup as a screen reader tells it. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './in-both-browsers';
import { inventedReport } from './invented-report';
import { unfold } from './states';

/** More stops than any page has: so a trap ends the test. */
const most = 300;

/** Everything that a mouse can work, in the page's order; of radio buttons, the chosen one stands for all. */
const workable = (page: Page): Promise<readonly string[]> =>
  page.$$eval(
    'a[href], button:not(:disabled), summary, input:not(:disabled), select, textarea, [tabindex="0"]',
    (all) =>
      all
        .filter((element) => element.checkVisibility() && !element.matches('[type=radio]:not(:checked)'))
        .map((element, index) => (element.id ||= `stop-${index}`)),
  );

/** Where Tab leads from the top of a page, as long as it leads somewhere new; null is a stop that nothing shows. */
const tabStops = async (page: Page): Promise<readonly (string | null)[]> => {
  const stops: (string | null)[] = [];
  for (let count = 0; count < most; count++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return '';
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isShown = outlineStyle !== 'none' && outlineWidth !== '0px';
      return isShown ? element.id : null;
    });
    if (stop === '' || (stop !== null && stops.includes(stop))) return stops;
    stops.push(stop);
  }
  return stops;
};

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

inBothBrowsers((name, scene) => {
  it.each([
    ['popup', () => scene.tab.show('popup.html', inventedReport), '.marking button'],
    ['report page', () => scene.tab.show('report.html', inventedReport), '.marking button'],
    ['options', () => scene.driver.openOwnPage('options.html'), 'fieldset'],
    ['first-run page', () => scene.driver.openOwnPage('welcome.html'), '.groups'],
  ] as const)('%s: everything is reached in its order, and seen to be', async (_, open, ready) => {
    const page = await open();
    await page.waitForSelector(ready);
    await page.bringToFront();
    await unfold(page);
    const expected = await workable(page);
    expect(expected.length).toBeGreaterThan(2);
    expect(await tabStops(page)).toEqual(expected);
    await page.close();
  });

  it('opens and closes a finding with Enter and the space bar, and reaches its quotes', async () => {
    const page = await scene.tab.show('popup.html', inventedReport);
    await page.waitForSelector('.finding');
    await page.bringToFront();
    await page.focus('.finding > summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.finding[open] .quote button');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Show in page');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.quote [role=status]')?.textContent !== '');
    await page.focus('.finding > summary');
    await page.keyboard.press(' ');
    await page.waitForSelector('.finding:not([open])');
    await page.close();
  });

  it('goes from line to line by arrow keys, past what stands open', async () => {
    const page = await scene.tab.show('popup.html', inventedReport);
    await page.waitForSelector('.finding');
    await page.bringToFront();
    await page.focus('.finding > summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.finding[open] .quote button');
    await page.keyboard.press('ArrowDown');
    const isAt = (selector: string): Promise<boolean> =>
      page.evaluate((wanted) => document.activeElement === document.querySelector(wanted), selector);
    expect(await isAt('.findings > li:nth-child(2) summary')).toBe(true);
    await page.keyboard.press('End');
    expect(await isAt('.group:last-of-type > h2 > button')).toBe(true);
    await page.keyboard.press('Home');
    expect(await isAt('.finding > summary')).toBe(true);
    await page.close();
  });

  it('goes from the table of all answers to a finding, and on from there', async () => {
    const page = await scene.tab.show('report.html', inventedReport);
    await page.waitForSelector('.matrix-part');
    await page.bringToFront();
    await page.focus('.matrix-part > summary');
    await page.keyboard.press('Enter');
    await page.focus('.matrix .bare');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('.groups .finding[open] > summary'));
    await page.waitForSelector('.groups .finding[open] .quote button');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Show in page');
    await page.close();
  });

  it('narrows the table down by keyboard', async () => {
    const page = await scene.tab.show('report.html', inventedReport);
    await page.waitForSelector('.matrix-part');
    await page.bringToFront();
    await page.focus('.matrix-part > summary');
    await page.keyboard.press('Enter');
    await page.focus('.filter select');
    // The first letters of a choice's name pick it, in every browser and system alike.
    await page.keyboard.type('How you');
    await page.waitForFunction(() => document.querySelectorAll('.matrix tbody').length === 1);
    expect(await page.$$eval('.matrix .group-name', (all) => all.map(({ textContent }) => textContent))).toEqual([
      'How you are tracked',
    ]);
    await page.close();
  });

  it('stands still where less motion is wanted', async () => {
    const page = await scene.tab.show('popup.html', inventedReport);
    await page.waitForSelector('.finding');
    const scrolling = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    await scene.driver.setAppearance(page, { scheme: 'light' });
    expect(await scrolling()).toBe('smooth');
    await scene.driver.setAppearance(page, { scheme: 'light', hasReducedMotion: true });
    expect(await scrolling()).toBe('auto');
    const moving = await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<div class="notice"><svg><path class="moving" /></svg></div>');
      return document.getAnimations().length;
    });
    expect(moving).toBe(0);
    await page.close();
  });

  it.runIf(name === 'Chromium')('tells a screen reader what the popup shows', async () => {
    const page = await scene.tab.show('popup.html', inventedReport);
    await page.waitForSelector('.marking button');
    const spoken = await page.accessibility.snapshot();
    if (spoken === null) throw new Error('The popup has no accessibility tree.');
    await expect(`${transcript(spoken).join('\n')}\n`).toMatchFileSnapshot('references/popup.txt');
    await page.close();
  });
});

/** A line a node: what it is, its name, and its state; as deep as it stands. */
const transcript = (node: SerializedAXNode, depth = 0): readonly string[] => {
  const { role, name = '', level, expanded, pressed, children = [] } = node;
  const state = [
    level !== undefined && `level ${level}`,
    expanded !== undefined && (expanded ? 'expanded' : 'collapsed'),
    pressed !== undefined && (pressed ? 'pressed' : 'not pressed'),
  ].filter(Boolean);
  const line = [`${'  '.repeat(depth)}${role}`, name && JSON.stringify(name), ...state].filter(Boolean).join(' ');
  // What a link or a heading holds is its name, and is told once.
  if (name !== '' && depth > 0 && children.every(({ role: part }) => part === 'StaticText')) return [line];
  return [line, ...children.flatMap((child) => transcript(child, depth + 1))];
};
