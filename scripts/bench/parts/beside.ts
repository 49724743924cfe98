/** The text of a very long policy beside its report, timed in Chromium: until it is shown, and until a click shows a passage. */
import type { Browser, Page } from 'puppeteer-core';
import { serveSite } from '../../shared/sample-site';
import { installExtension, launch, painted, tabInFront } from '../chromium';
import { longPolicy } from '../long-policy';
import type { Samples, Times } from '../measure';
import type { Pages } from '../pages';
import type { Part } from '../part';
import { partsTable } from '../tables';

/** Milliseconds until a long policy is read. */
const patience = 120_000;

/** In a page: when it has nothing else to do. */
const idle = 'new Promise((resolve) => requestIdleCallback(resolve))';

/** Milliseconds from a click to the first frame in which an element is there. */
const shownBy = (click: string, element: string): string => `(async () => {
  await ${idle};
  const start = performance.now();
  ${click};
  for (;;) {
    const now = await ${painted};
    if (document.querySelector('${element}')) return now - start;
  }
})()`;

const textShown = shownBy(`document.querySelector('.text-toggle').click()`, '.policy-text');

/** The quote in the middle of the report is asked for. */
const passageShown = shownBy(
  `const buttons = document.querySelectorAll('.quote > button'); buttons[buttons.length >> 1].click()`,
  '.policy-text .current',
);

/** What any page takes: as many paragraphs without marks, put at once into a page that has nothing else. */
const plainShown = (texts: unknown): string => `(async () => {
  const html = ${JSON.stringify(texts)}.map((text) => '<p>' + text.replaceAll('<', '&lt;') + '</p>').join('');
  await ${idle};
  const start = performance.now();
  document.body.innerHTML = html;
  return (await ${painted}) - start;
})()`;

const textsOf = `[...document.querySelectorAll('.policy-text p')].map(({ textContent }) => textContent)`;

const inPage = async <Result>(browser: Browser, url: string, run: (page: Page) => Promise<Result>): Promise<Result> => {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  const result = await run(page);
  await page.close();
  return result;
};

const timeRound = async (browser: Browser, report: string): Promise<Times> => {
  const { texts, ...times } = await inPage(browser, report, async (page) => {
    await page.waitForSelector('.text-toggle', { timeout: patience });
    const text = Number(await page.evaluate(textShown));
    return { text, click: Number(await page.evaluate(passageShown)), texts: await page.evaluate(textsOf) };
  });
  const plain = await inPage(browser, 'about:blank', (page) => page.evaluate(plainShown(texts)));
  return { ...times, plain: Number(plain) };
};

const openPolicy = async (browser: Browser, base: string, url: string): Promise<number> => {
  const page = await browser.newPage();
  await page.goto(url);
  return inPage(browser, `${base}/options.html`, async (harness) => {
    await page.bringToFront();
    return Number(await harness.evaluate(tabInFront));
  });
};

const measure = async ({ policies: [first = ''] }: Pages): Promise<Samples> => {
  const site = await serveSite({ '/long/privacy': longPolicy(first) });
  const browser = await launch(true);
  try {
    const { base } = await installExtension(browser);
    const tab = await openPolicy(browser, base, site.url('/long/privacy'));
    return { policy: await timeRound(browser, `${base}/report.html?tab=${tab}`) };
  } finally {
    await browser.close();
    await site.close();
  }
};

export const beside: Part = {
  title: 'The text beside, in the report page',
  rounds: 3,
  measure,
  ratios: ({ policy = {} }) => {
    const { text = Number.NaN, click = Number.NaN, plain = Number.NaN } = policy;
    return { 'text beside / plain paragraphs': text / plain, 'click on a quote / plain paragraphs': click / plain };
  },
  amounts: ({ policy: { text = Number.NaN } = {} }) => ({ 'text of 100,000 words beside the report, ms': text }),
  text: (
    samples,
  ) => `A policy of 100,000 words: from the click that asks for its text, until all of it stands there and \
its first screen is painted; and from a click on a quote until its passage is. Beside them, as many paragraphs without \
marks that are put into an empty page at once.

${partsTable(samples, [
  { title: 'as many plain paragraphs', name: 'plain' },
  { title: 'The text beside the report, read again and marked', name: 'text' },
  { title: 'A click that shows a passage in it', name: 'click' },
])}`,
};
