/** Show in page: the passage comes into the middle of the view, wherever the page keeps it, and is marked there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { withBreaks } from '../../lib/page/extract/breaks';
import { placeBlocks } from '../../lib/page/extract/extract';
import { quoteLink } from '../../lib/report/quote-link';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { pageOf } from '../support/page';
import { browsers } from './browsers';
import type { Driver } from './driver';

/** In a page of the extension, where the functions given to `evaluate` run. */
declare const chrome: typeof extensionApi;

const patience = { timeout: 20_000 };
const quote = 'We lend the names of our members to the makers of kites.';
const lines = (from: number): string =>
  Array.from(
    { length: 300 },
    (_, at) => `We collect your name and address for order ${from + at}, and keep both for a year.`,
  ).join('\n');
const paged = (body: string): string =>
  `<!doctype html><title>Privacy Policy</title><style>html { scroll-behavior: smooth }</style><h1>Privacy Policy</h1>${body}`;
const paragraphs = (from: number): string => `<p>${lines(from).replaceAll('\n', '<p>')}`;

const places: Readonly<Record<string, string>> = {
  'a closed section': `${paragraphs(0)}<details><summary>Members</summary><p>${quote}</p></details>${paragraphs(300)}`,
  'what is hidden until it is found': `${paragraphs(0)}<div hidden="until-found"><p>${quote}</p></div>${paragraphs(300)}`,
  'one tall element': `<pre>${lines(0)}\n\n${quote}\n\n${lines(300)}</pre>`,
  'a box that scrolls by itself': `<div style="height: 300px; overflow: auto">${paragraphs(0)}<p>${quote}</p>${paragraphs(300)}</div>${paragraphs(600)}`,
  'a shadow root':
    `<my-policy></my-policy><script>
    document.querySelector('my-policy').attachShadow({ mode: 'open' }).innerHTML ` +
    `= ${JSON.stringify(`${paragraphs(0)}<p>${quote}</p>${paragraphs(300)}`)}</script>`,
};
const address = (place: string): string => `/${place.replaceAll(' ', '-')}`;

const interrupted = {
  'a line break': 'We lend the names of<br>our members to the makers of kites.',
  'the sign of a footnote': 'We lend the names of our members<sup>1</sup> to the makers of kites.',
  'a box within the line':
    'We lend the names of our <span style="display: inline-block">members</span> to the makers of kites.',
};
const interruptedBy = (html: string): string => paged(`${paragraphs(0)}<p id="quote">${html}</p>${paragraphs(300)}`);

describe.each(browsers)('%s', (_name, launch) => {
  let driver: Driver;
  let site: Site;
  /** A page of the extension, which has its powers. */
  let own: Page;

  beforeAll(async () => {
    site = await serveSite({
      ...Object.fromEntries(Object.entries(places).map(([place, body]) => [address(place), paged(body)])),
      ...Object.fromEntries(Object.entries(interrupted).map(([what, html]) => [address(what), interruptedBy(html)])),
    });
    driver = await launch();
    own = await driver.openOwnPage('options.html');
    await own.waitForSelector('main');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** Has the passage shown as the popup does. @returns whether it was found. */
  const show = (page: Page): Promise<boolean> =>
    own.evaluate(
      async (url, words) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        const data = { tabId: tab?.id, quote: words, block: 300 };
        return (await chrome.runtime.sendMessage({ name: 'showInPage', data })).value;
      },
      page.url(),
      quote,
    );

  it.each(Object.keys(places))('shows a passage in %s in the middle of the view', async (place) => {
    const page = await driver.open(site.url(address(place)));
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
    expect(await show(page)).toBe(true);
    const offset = await page.evaluate(() => {
      const [range] = CSS.highlights.get('plainprint-current') ?? [];
      const box = (range as Range).getBoundingClientRect();
      return box.height === 0 ? Number.NaN : Math.abs(box.top + box.height / 2 - innerHeight / 2);
    });
    // A box at the top of its page can be no nearer to the middle.
    expect(offset).toBeLessThan(place === 'a box that scrolls by itself' ? 300 : 5);
    await page.screenshot({ path: `test/e2e/artifacts/showing-${_name}${address(place).replace('/', '-')}.png` });
    await page.close();
  });

  it('paints the mark in a shadow root, with its background', async () => {
    const page = await driver.open(site.url(address('a shadow root')));
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
    await show(page);
    const box = await page.evaluate(() => {
      const [range] = CSS.highlights.get('plainprint-current') ?? [];
      const { x, y, width, height } = (range as Range).getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    });
    const picture = PNG.sync.read(Buffer.from(await page.screenshot({ clip: box })));
    const isYellow = (at: number) =>
      picture.data[at] === 0xff && picture.data[at + 1] === 0xe0 && picture.data[at + 2] === 0x66;
    const yellow = Array.from({ length: picture.data.length / 4 }, (_, at) => at * 4).filter(isYellow);
    expect(yellow.length).toBeGreaterThan(picture.data.length / 4 / 4);
    await page.close();
  });

  it.each(Object.entries(interrupted))('links to a quote that has %s', async (what, html) => {
    const blocks = placeBlocks(pageOf(interruptedBy(html)), null).map(withBreaks);
    const block = blocks.find(({ text }) => text.includes(quote));
    const page = await driver.open('about:blank');
    await page.goto(quoteLink(site.url(address(what)), quote, block));
    const isInView = () =>
      page.$eval('#quote', (passage) => {
        const { top, bottom } = passage.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isInView, patience).toBe(true);
    await page.close();
  });
});
