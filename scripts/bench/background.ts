/** The background in Chromium: what starting it cold costs, and how much memory reading takes. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { PolicyDocument } from '../../lib/policy/document';
import { serveSite } from '../shared/sample-site';
import { launch, type Times } from './chromium';
import { stopBackground } from '../shared/stop-background';

/** How often the background is started. */
const STARTS = 7;
/** Policies that are read before memory is looked at. */
const POLICIES = 100;
const WORDS = 100_000;
/** Milliseconds between two looks at the memory while it reads. */
const LOOK = 20;

export interface BackgroundFigures {
  /** Milliseconds until it answers a message: stopped before, and running. */
  readonly starts: readonly Times[];
  /** Megabytes of its heap: after one policy, after many, and the most that was seen while a long one was read. */
  readonly memory: { readonly afterOne: number; readonly afterMany: number; readonly peak: number };
}

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

const megabytes = async (session: CDPSession): Promise<number> =>
  (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;

const isRead = (count: number): string => `chrome.storage.session.get().then((all) =>
  Object.values(all).filter(({ state }) => state === 'read').length >= ${count})`;

/** Opens a page until the background has stored what it read. @returns the most memory that it took meanwhile */
const read = async (browser: Browser, harness: Page, session: CDPSession, url: string): Promise<number> => {
  const page = await browser.newPage();
  let peak = 0;
  const look = setInterval(() => void megabytes(session).then((now) => (peak = Math.max(peak, now))), LOOK);
  await page.goto(url);
  await harness.waitForFunction(isRead(1), { polling: LOOK, timeout: 120_000 });
  clearInterval(look);
  await page.close();
  await harness.waitForFunction(`${isRead(1)}.then((is) => !is)`, { polling: LOOK });
  return peak;
};

/** A policy of so many words: the paragraphs of a real one, again and again, each time with another number. */
export const longPolicy = ({ blocks }: PolicyDocument): string => {
  const one = blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  const paragraphs = Array.from({ length: Math.ceil(WORDS / one) }, (_, time) =>
    blocks.map(({ text }) => `<p>${text.replaceAll('<', '&lt;')} (${time})</p>`).join(''),
  );
  return `<!doctype html><title>Privacy Policy</title><h1>Privacy Policy</h1>${paragraphs.join('')}`;
};

export const benchBackground = async (policy: PolicyDocument, page: string): Promise<BackgroundFigures> => {
  const site = await serveSite({ '/privacy': page, '/long/privacy': longPolicy(policy) });
  const browser = await launch(true);
  try {
    const id = await browser.installExtension('.output/chrome-mv3');
    const harness = await browser.newPage();
    await harness.goto(`chrome-extension://${id}/options.html`);
    // Stopped before it has ever listened, it would not be started for a message.
    await harness.waitForFunction(`${askBackground}.then(() => true, () => false)`, { polling: LOOK });
    const starts: Times[] = [];
    for (let time = 0; time < STARTS; time++) starts.push(await timeStart(harness));
    const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
    const session = await worker.createCDPSession();
    const settled = async (): Promise<number> => {
      await session.send('HeapProfiler.collectGarbage');
      return megabytes(session);
    };
    await read(browser, harness, session, site.url('/privacy'));
    const afterOne = await settled();
    for (let time = 0; time < POLICIES; time++) await read(browser, harness, session, site.url('/privacy'));
    const afterMany = await settled();
    const peak = await read(browser, harness, session, site.url('/long/privacy'));
    return { starts, memory: { afterOne, afterMany, peak } };
  } finally {
    await browser.close();
    await site.close();
  }
};
