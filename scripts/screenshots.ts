/** Takes the pictures of the documentation from the built extension and a sample policy: `tsx scripts/screenshots.ts`. */
import { mkdir } from 'node:fs/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from './browsers';
import { serveSite } from './sample-site';

const sample = 'sunny-harbor-2009';
const folder = 'docs/images';

interface Picture {
  readonly name: string;
  readonly path: 'popup.html' | 'report.html' | 'welcome.html';
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** How many findings to open first. */
  readonly opened: number;
  /** What to press first, and what then appears. */
  readonly press?: readonly [button: string, appears: string];
}

const popup = { path: 'popup.html', width: 360, height: 640 } as const;
const pictures: readonly Picture[] = [
  { ...popup, name: 'popup', scheme: 'light', opened: 0 },
  { ...popup, name: 'popup-dark', scheme: 'dark', opened: 0 },
  { ...popup, name: 'finding', scheme: 'light', height: 900, opened: 1 },
  { ...popup, name: 'marks', scheme: 'light', opened: 0, press: ['.marking button', '.legend'] },
  {
    name: 'report',
    path: 'report.html',
    scheme: 'light',
    width: 1280,
    height: 900,
    opened: 0,
    press: ['.text-toggle', '.policy-text'],
  },
  { name: 'welcome', path: 'welcome.html', scheme: 'light', width: 800, height: 900, opened: 0 },
];

/** The tab of a policy that is open, as the extension knows it. */
const tabOf = async (browser: Browser, address: string): Promise<number> => {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  // A string: what runs in the browser has its own names, which are none of this program's.
  const id: unknown = await worker?.evaluate(`chrome.tabs.query({ url: '${address}' }).then(([tab]) => tab.id)`);
  if (typeof id !== 'number') throw new Error(`no tab shows ${address}`);
  return id;
};

const take = async (page: Page, base: string, tab: number, picture: Picture): Promise<void> => {
  const { name, path, scheme, width, height, opened, press } = picture;
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`${base}/${path}?tab=${tab}`);
  await page.waitForSelector('.overview, .welcome');
  for (const summary of (await page.$$('.finding > summary')).slice(0, opened)) {
    await summary.click();
    await page.waitForSelector('blockquote');
  }
  if (press) {
    await page.waitForSelector(press[0]);
    await page.click(press[0]);
    await page.waitForSelector(press[1]);
  }
  await page.evaluate('scrollTo({ top: 0, behavior: "instant" })');
  await page.screenshot({ path: `${folder}/${name}.png` });
};

const site = await serveSite();
const browser = await puppeteer.launch({
  executablePath: needBrowser('chrome'),
  pipe: true,
  enableExtensions: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await mkdir(folder, { recursive: true });
  const base = `chrome-extension://${await browser.installExtension('.output/chrome-mv3')}`;
  const policy = await browser.newPage();
  const address = site.url(sample);
  await policy.goto(address);
  const tab = await tabOf(browser, address.replace(/:\d+\//, '/'));
  const page = await browser.newPage();
  for (const picture of pictures) await take(page, base, tab, picture);
} finally {
  await browser.close();
  await site.close();
}
