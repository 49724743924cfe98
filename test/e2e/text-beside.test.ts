/** The text of a long policy beside its report: all of it is there for whoever searches, listens or prints, and passages come into view. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';
import { unfold } from './states';

const patience = { timeout: 20_000 };

/** Far more than any window shows. */
const orders = 300;
const last = 'That was the last word on lanterns.';
const policy = `<!doctype html><title>Privacy Policy | Lantern Post</title><h1>Privacy Policy</h1>${Array.from(
  { length: orders },
  (_, at) => `<p>For order ${at} we use cookies. The parcel of order ${at} is packed by hand in our own house.</p>`,
).join('')}<p>${last}</p>`;

describe.each(browsers)('%s', (_name, launch) => {
  let driver: Driver;
  let site: Site;
  let report: Page;

  beforeAll(async () => {
    site = await serveSite({ '/privacy': policy });
    driver = await launch({ hasScreenReader: true });
    report = await driver.ownPage('report.html', await driver.open(site.url('/privacy')));
    await report.setViewport({ width: 1280, height: 800 });
    const toggle = await report.waitForSelector('.text-toggle');
    await toggle?.click();
    await report.waitForSelector('.policy-text mark');
    await unfold(report);
    // Of a finding's quotes, the first few stand there at once.
    await report.waitForSelector('.groups .side > button');
    await report.$$eval('.groups .side > button', (all) => all.forEach((button) => button.click()));
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  it('holds every paragraph', async () => {
    expect(await report.$$eval('.policy-text p', (all) => all.length)).toBe(orders + 2);
  });

  it('brings the passage that is asked for into view', async () => {
    for (const asked of [orders - 1, 0, orders / 2]) {
      await report.$eval(`button[aria-label*="For order ${asked} we use cookies."]`, (button) =>
        (button as HTMLElement).click(),
      );
      const place = () =>
        report.evaluate(() => {
          const mark = document.querySelector('.policy-text .current');
          const text = document.querySelector('.policy-text');
          if (mark === null || text === null) return null;
          const { top, bottom } = mark.getBoundingClientRect();
          const view = text.getBoundingClientRect();
          return { words: mark.textContent, isInView: top >= view.top && bottom <= view.bottom };
        });
      await expect.poll(place, patience).toEqual({ words: `For order ${asked} we use cookies.`, isInView: true });
    }
  });

  it('is told to screen readers to its end', async () => {
    await expect.poll(() => driver.spokenText(report), patience).toContain(last);
  });

  it('is searched by the browser to its end', async () => {
    const found = await report.evaluate((words) => {
      const isFound = (window as unknown as { find(words: string): boolean }).find(words);
      return isFound && getSelection()?.anchorNode?.parentElement?.closest('.policy-text') !== null;
    }, last);
    expect(found).toBe(true);
  });

  it('is selected whole, to be copied', async () => {
    const selected = await report.evaluate(() => {
      const text = document.querySelector('.policy-text');
      if (text !== null) getSelection()?.selectAllChildren(text);
      return String(getSelection());
    });
    expect(selected.match(/For order \d+ we use cookies\./g)).toHaveLength(orders);
    expect(selected).toContain(last);
  });
});
