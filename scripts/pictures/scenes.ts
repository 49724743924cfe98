/** The main job, scene by scene: a policy, its summary, a finding with its quote, and the quote in its page. */
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../test/e2e/driver';

/** Pictures in base64. */
export interface Scenes {
  readonly page: string;
  readonly marked: string;
  readonly summary: string;
  readonly finding: string;
}

/** CSS pixels; the pictures have twice as many. */
export const windowSize = { width: 1280, height: 800 };
export const popupSize = { width: 360, height: 600 };

/** WebP takes the least room; PNG keeps every pixel. */
type Format = 'webp' | 'png';

export const takeScenes = async (driver: Driver, policy: Page, format: Format): Promise<Scenes> => {
  const picture = async (page: Page): Promise<string> => {
    await page.bringToFront();
    return page.screenshot({ type: format, ...(format === 'webp' && { quality: 70 }), encoding: 'base64' });
  };
  await policy.setViewport({ ...windowSize, deviceScaleFactor: 2 });
  const page = await picture(policy);
  const popup = await driver.ownPage('popup.html', policy);
  await popup.setViewport({ ...popupSize, deviceScaleFactor: 2 });
  await driver.setAppearance(popup, { scheme: 'light', hasReducedMotion: true });
  await popup.waitForSelector('.marking button');
  const summary = await picture(popup);
  await popup.$eval('.finding > summary', (line) => {
    line.click();
    line.closest('section')?.scrollIntoView();
  });
  await popup.waitForSelector('.quote button');
  const finding = await picture(popup);
  await popup.$eval('.quote button', (button) => (button as HTMLElement).click());
  await policy.waitForFunction(() => CSS.highlights.size > 0);
  const marked = await picture(policy);
  await popup.close();
  return { page, marked, summary, finding };
};
