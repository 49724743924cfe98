/** The text of a very long policy beside its report, timed in Chromium: until it is shown, and until a click shows a passage. */
import type { Browser, Page } from 'puppeteer-core';
import type { PolicyDocument } from '../../lib/policy/document';
import { serveSite } from '../shared/sample-site';
import { longPolicy } from './background';
import { launch, painted, tabInFront, type Times } from './chromium';

/** How often each is timed, in a page of its own: a first time takes longer than a second, and most readers come once. */
const ROUNDS = 7;
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

/** Times per round. */
export const benchBeside = async (policy: PolicyDocument): Promise<readonly Times[]> => {
  const site = await serveSite({ '/long/privacy': longPolicy(policy) });
  const browser = await launch(true);
  try {
    const base = `chrome-extension://${await browser.installExtension('.output/chrome-mv3')}`;
    const page = await browser.newPage();
    await page.goto(site.url('/long/privacy'));
    const tab = await inPage(browser, `${base}/options.html`, async (harness) => {
      await page.bringToFront();
      return harness.evaluate(tabInFront);
    });
    const rounds: Times[] = [];
    for (let round = 0; round < ROUNDS; round++)
      rounds.push(await timeRound(browser, `${base}/report.html?tab=${Number(tab)}`));
    return rounds;
  } finally {
    await browser.close();
    await site.close();
  }
};
