/** The background in Chromium: what starting it costs, and how its memory grows. */
import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { serveSite, type Site } from '../../shared/sample-site';
import { stopBackground } from '../../shared/stop-background';
import { installExtension, launch } from '../chromium';
import { installFloor } from '../floor-extension';
import { longPolicy } from '../long-policy';
import { median, over, type Samples, type Times } from '../measure';
import type { Pages } from '../pages';
import type { Part } from '../part';
import { partsTable } from '../tables';

/** How often the background is started. */
const STARTS = 7;
/** Policies that are read before memory is looked at. */
const POLICIES = 100;
/** Milliseconds between two looks at the memory while it reads. */
const LOOK = 20;

/** Milliseconds that the background takes to refuse a message, which is all that this one is good for. */
const askBackground = `(async () => {
  const start = performance.now();
  await chrome.runtime.sendMessage({ name: 'readPage', data: null });
  return performance.now() - start;
})()`;

const timeStart = async (harness: Page): Promise<Times> => {
  await stopBackground(harness);
  const cold = Number(await harness.evaluate(askBackground));
  return { cold, warm: Number(await harness.evaluate(askBackground)) };
};

const timeStarts = async (harness: Page): Promise<Samples> => {
  // Stopped before it has ever listened, it would not be started for a message.
  await harness.waitForFunction(`${askBackground}.then(() => true, () => false)`, { polling: LOOK });
  const starts: Record<string, Times> = {};
  for (let time = 0; time < STARTS; time++) starts[`start ${time}`] = await timeStart(harness);
  return starts;
};

const megabytes = async (session: CDPSession): Promise<number> =>
  (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;

const isRead = `chrome.storage.session.get().then((all) => Object.values(all).some(({ state }) => state === 'read'))`;

/** Opens a page until the background has stored what it read. @returns the most memory that it took meanwhile */
const read = async (browser: Browser, harness: Page, session: CDPSession, url: string): Promise<number> => {
  const page = await browser.newPage();
  let peak = 0;
  const look = setInterval(() => void megabytes(session).then((now) => (peak = Math.max(peak, now))), LOOK);
  await page.goto(url);
  await harness.waitForFunction(isRead, { polling: LOOK, timeout: 120_000 });
  clearInterval(look);
  await page.close();
  await harness.waitForFunction(`${isRead}.then((is) => !is)`, { polling: LOOK });
  return peak;
};

/** Megabytes of the background's heap, as if they were times: after one policy, after many, and at most in a long one. */
const measureMemory = async (browser: Browser, harness: Page, site: Site): Promise<Times> => {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const session = await worker.createCDPSession();
  const settled = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return megabytes(session);
  };
  await read(browser, harness, session, site.url('/privacy'));
  const one = await settled();
  for (let time = 0; time < POLICIES; time++) await read(browser, harness, session, site.url('/privacy'));
  const many = await settled();
  return { one, many, peak: await read(browser, harness, session, site.url('/long/privacy')) };
};

const openHarness = async (browser: Browser, base: string): Promise<Page> => {
  const harness = await browser.newPage();
  await harness.goto(`${base}/options.html`);
  return harness;
};

/** Of an extension whose background only answers. */
const timeFloor = async (): Promise<Times> => {
  const browser = await launch(true);
  try {
    const starts = await timeStarts(await openHarness(browser, (await installFloor(browser)).base));
    return { floor: median(over(starts, 'cold')) };
  } finally {
    await browser.close();
  }
};

const measure = async ({ policies: [first = ''] }: Pages): Promise<Samples> => {
  const site = await serveSite({ '/privacy': readFileSync(first, 'utf8'), '/long/privacy': longPolicy(first) });
  const browser = await launch(true);
  try {
    const { base } = await installExtension(browser);
    const harness = await openHarness(browser, base);
    const starts = await timeStarts(harness);
    return { ...starts, memory: await measureMemory(browser, harness, site), floor: await timeFloor() };
  } finally {
    await browser.close();
    await site.close();
  }
};

export const background: Part = {
  title: 'The background',
  rounds: 1,
  measure,
  ratios: (samples) => ({
    'background stopped / running': median(over(samples, 'cold')) / median(over(samples, 'warm')),
    'memory after 100 policies / after one': (samples['memory']?.['many'] ?? NaN) / (samples['memory']?.['one'] ?? NaN),
  }),
  amounts: (samples) => ({ 'background stopped, to its first answer, median, ms': median(over(samples, 'cold')) }),
  text: (samples) => {
    const { one = NaN, many = NaN, peak = NaN } = samples['memory'] ?? {};
    return `${partsTable(samples, [
      { title: 'a running background answers', name: 'warm' },
      { title: 'A stopped one starts and answers', name: 'cold' },
      { title: 'Floor: the same, of a background that only answers', name: 'floor' },
    ])}

Its heap, in Chromium: ${one.toFixed(0)} MB after one policy, ${many.toFixed(0)} MB after ${POLICIES} policies, and at \
most ${peak.toFixed(0)} MB while a policy of 100,000 words is read.`;
  },
};
