/** Takes the pictures of README and stores from the built extension and a sample policy, in both browsers: `npm run screenshots`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../test/e2e/chromium';
import type { Appearance, Driver } from '../test/e2e/driver';
import { launchFirefox } from '../test/e2e/firefox';
import { animation } from './pictures/animation';
import { storeImages } from './pictures/store';
import { takeScenes } from './pictures/scenes';
import { serveSite } from './shared/sample-site';

const sample = 'test/fixtures/policies/sunny-harbor-2009.html';
/** Where the pictures show it: the sample site is the browsers' proxy, and so has every address. */
const address = 'http://www.sunnyharbor.example/privacy';
const folder = 'docs/images';

interface Picture {
  readonly name: string;
  readonly path: 'popup.html' | 'report.html';
  readonly scheme: Appearance['scheme'];
  readonly width: number;
  readonly height: number;
  /** What to press first, and what then appears. */
  readonly press?: readonly [button: string, appears: string];
}

const popup = { path: 'popup.html', width: 360, height: 640 } as const;
const report = { path: 'report.html', width: 1280, height: 800 } as const;

const inBoth: readonly Picture[] = [
  { ...popup, name: 'popup-light', scheme: 'light' },
  { ...popup, name: 'popup-dark', scheme: 'dark' },
  { ...report, name: 'report-light', scheme: 'light', press: ['.text-toggle', '.policy-text'] },
  { ...report, name: 'report-dark', scheme: 'dark' },
];

const inOne: readonly Picture[] = [
  { ...popup, name: 'finding', scheme: 'light', height: 900, press: ['.finding > summary', '.quote'] },
];

const take = async (driver: Driver, policy: Page, picture: Picture, suffix: string): Promise<void> => {
  const { name, path, scheme, width, height, press } = picture;
  const page = await driver.ownPage(path, policy);
  await page.setViewport({ width, height, deviceScaleFactor: path === 'popup.html' ? 2 : 1 });
  await driver.setAppearance(page, { scheme, hasReducedMotion: true });
  await page.waitForSelector('.marking button');
  if (press) {
    await page.$eval(press[0], (button) => (button as HTMLElement).click());
    await page.waitForSelector(press[1]);
  }
  await page.screenshot({ path: `${folder}/${name}${suffix}.png` });
  await page.close();
};

/** Opens the sample policy, and waits until it is read. */
const openSample = async (driver: Driver): Promise<Page> => {
  const policy = await driver.open(address);
  const popupPage = await driver.ownPage('popup.html', policy);
  await popupPage.waitForSelector('.points');
  await popupPage.close();
  return policy;
};

const site = await serveSite({ [new URL(address).pathname]: await readFile(sample, 'utf8') });
const proxyPort = Number(new URL(site.url('/')).port);
await mkdir(folder, { recursive: true });
const chromium = await launchChromium({ proxyPort });
try {
  const policy = await openSample(chromium);
  for (const picture of inBoth) await take(chromium, policy, picture, '-chromium');
  for (const picture of inOne) await take(chromium, policy, picture, '');
  const scenes = await takeScenes(chromium, policy);
  await writeFile(`${folder}/main-job.svg`, animation(scenes));
  await storeImages(await chromium.open('about:blank'), chromium, policy, scenes);
} finally {
  await chromium.close();
}
const firefox = await launchFirefox({ proxyPort });
try {
  const policy = await openSample(firefox);
  for (const picture of inBoth) await take(firefox, policy, picture, '-firefox');
} finally {
  await firefox.close();
  await site.close();
}
