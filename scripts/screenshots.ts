/**
 * Takes the pictures of README and stores from the built extension and sample policies: `npm run screenshots`, or, of some only,
 * `npm run screenshots -- chromium firefox store`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../test/e2e/chromium';
import type { Appearance, Driver } from '../test/e2e/driver';
import { launchFirefox } from '../test/e2e/firefox';
import { animation } from './pictures/animation';
import { openSample, serveSamples, type SampleSite } from './pictures/samples';
import { storeImages } from './pictures/store';
import { takeScenes } from './pictures/scenes';

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

const chromium = async (site: SampleSite): Promise<void> => {
  const driver = await launchChromium(site);
  try {
    const policy = await openSample(driver, 'en');
    for (const picture of inBoth) await take(driver, policy, picture, '-chromium');
    for (const picture of inOne) await take(driver, policy, picture, '');
    await writeFile(`${folder}/main-job.svg`, animation(await takeScenes(driver, policy, 'webp')));
  } finally {
    await driver.close();
  }
};

const firefox = async (site: SampleSite): Promise<void> => {
  const driver = await launchFirefox(site);
  try {
    const policy = await openSample(driver, 'en');
    for (const picture of inBoth) await take(driver, policy, picture, '-firefox');
  } finally {
    await driver.close();
  }
};

const store = async (site: SampleSite): Promise<void> => {
  for (const language of ['en', 'de', 'fr', 'es'] as const) {
    const driver = await launchChromium({ ...site, language });
    try {
      await storeImages(driver, await openSample(driver, language), language);
    } finally {
      await driver.close();
    }
  }
};

const parts = { chromium, firefox, store };
const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.keys(parts).includes(part));
if (unknown.length > 0) throw new Error(`There is no part "${unknown.join(' ')}": ${Object.keys(parts).join(', ')}.`);

const site = await serveSamples();
await mkdir(folder, { recursive: true });
try {
  for (const [name, takePart] of Object.entries(parts))
    if (asked.length === 0 || asked.includes(name)) await takePart(site);
} finally {
  await site.close();
}
