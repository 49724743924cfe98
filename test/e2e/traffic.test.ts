/** Nothing leaves the machine: both browsers behind a proxy that writes everything down, while policies are read and shown. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/sample-site';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { launchFirefox } from './firefox';
import { startProxy, type RecordingProxy } from './recording-proxy';

const patience = { timeout: 20_000 };

const policies = [
  'sunny-harbor-2009',
  'brightleaf-2025',
  'stillwater-notes',
  'copperline-contradiction',
  'meadow-lists',
  'orbit-accordion',
];

/** Pictures that these pages name; the site has none of them. */
const pictures = ['/img/logo.gif', '/ads/sky120.gif', '/favicon.ico'];

/** What the browsers' makers are asked by the browsers themselves, with or without an extension. */
const ofBrowser =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(?:com|net|org)(?:[:/]|$)/;

describe.each([
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const)('%s', (_name, launch) => {
  let driver: Driver;
  let site: Site;
  let proxy: RecordingProxy;

  beforeAll(async () => {
    site = await serveSite();
    proxy = await startProxy(site.url('/'));
    driver = await launch({ proxyPort: proxy.port });
  });
  afterAll(async () => {
    await driver?.close();
    await proxy?.close();
    await site?.close();
  });

  it('reads and shows policies, and asks for the pages that were opened, and for nothing else', async () => {
    for (const policy of policies) {
      const page = await driver.open(site.url(policy));
      await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^\d+$/);
      const popup = await driver.openPopup(page);
      await expect.poll(() => popup.click('.finding > summary'), patience).toBe(true);
      await popup.close();
      const report = await driver.ownPage('report.html', page);
      await report.waitForSelector('.finding');
      await report.close();
      const options = await driver.ownPage('options.html', page);
      await options.waitForSelector('main');
      await options.close();
      await page.close();
    }
    const asked = proxy.requests
      .map(({ method, url }) => `${method} ${url}`)
      .filter((line) => !ofBrowser.test(line.replace(/^\w+ /, '')))
      .filter((line) => !pictures.some((picture) => line === `GET ${site.url(picture)}`));
    expect(asked.toSorted()).toEqual(policies.map((policy) => `GET ${site.url(policy)}`).toSorted());
    // Nothing is kept beyond the session, which is all that a private window has.
    expect([await driver.storedKeys('local'), await driver.storedKeys('sync')]).toEqual([[], []]);
    const makers = proxy.requests.filter(({ url }) => ofBrowser.test(url));
    // Which pages the reader reads would have to be in an address or in what is sent along.
    expect(JSON.stringify(makers)).not.toMatch(/127\.0\.0\.1:\d+\/|extension:\/\//);
    await expect.poll(() => driver.storedKeys(), patience).toEqual([]);
  });

  it('would have seen a request to anywhere', async () => {
    const page = await driver.open(site.url('garden-article'));
    await page.evaluate(() => fetch('http://tracker.example/seen', { mode: 'no-cors' }));
    expect(proxy.requests.map(({ url }) => url)).toContain('http://tracker.example/seen');
  });
});
