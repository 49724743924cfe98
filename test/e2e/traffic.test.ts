/** Nothing leaves the machine: both browsers behind a proxy that writes everything down, while policies are read and shown. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';
import { startProxy, type RecordingProxy } from './recording-proxy';

const patience = { timeout: 20_000 };

const samples = [
  'sunny-harbor-2009',
  'brightleaf-2025',
  'stillwater-notes',
  'copperline-contradiction',
  'meadow-lists',
  'orbit-accordion',
];

/** Four more, which differ in the company's name and in what they would load. */
const variants: Readonly<Record<string, string>> = Object.fromEntries(
  ['Kestrel', 'Lagoon', 'Mulberry', 'Nightjar'].map((name, at) => [
    `/privacy/${name}`,
    `<!doctype html><title>Privacy Policy | ${name}</title><h1>Privacy Policy</h1>
<p>${name} explains in this privacy policy what personal information we collect when you order, and how we use and share it.</p>
<p>We collect your name and e-mail address. We use cookies, and our advertising partners may set their own in your browser.</p>
<p>We do not sell your personal information. We share it with service providers who deliver order ${at} for us.</p>
<p>To opt out of advertising, visit <a href="http://opt-out.example/${at}" ping="http://ping.example/">this page</a>,
or see <a href="http://partner.example/privacy">our partner's policy</a>. You may ask us to delete your data at any time.</p>`,
  ]),
);

const policies: readonly string[] = [...samples, ...Object.keys(variants)];

/** A page that is no policy, and links to one. */
const shop =
  '<!doctype html><title>Shop</title><p>Welcome to the shop.</p><footer><a href="/privacy/Kestrel">Privacy policy</a></footer>';

/** Pictures that these pages name; the site has none of them. */
const pictures = ['/img/logo.gif', '/ads/sky120.gif', '/favicon.ico'];

/** What the browsers' makers are asked by the browsers themselves, with or without an extension. */
const ofBrowser =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(?:com|net|org)(?:[:/]|$)/;

describe.each(browsers)('%s', (_name, launch) => {
  let driver: Driver;
  let site: Site;
  let proxy: RecordingProxy;

  beforeAll(async () => {
    site = await serveSite({ ...variants, '/shop': shop });
    proxy = await startProxy(site.url('/'));
    driver = await launch({ proxyPort: proxy.port });
  });
  afterAll(async () => {
    await driver?.close();
    await proxy?.close();
    await site?.close();
  });

  it(
    'reads and shows policies, and asks for the pages that were opened, and for nothing else',
    { timeout: 180_000 },
    async () => {
      for (const policy of policies) {
        const page = await driver.open(site.url(policy));
        await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
        // One reading for the one tab that is open, and nothing else.
        await expect.poll(async () => (await driver.storedKeys()).join(), patience).toMatch(/^tab-\d+$/);
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
      // Beyond the session, only how many policies were read is kept, up to three.
      expect([await driver.storedKeys('local'), await driver.storedKeys('sync')]).toEqual([['keep-offer'], []]);
      const makers = proxy.requests.filter(({ url }) => ofBrowser.test(url));
      // Which pages the reader reads would have to be in an address or in what is sent along.
      expect(JSON.stringify(makers)).not.toMatch(/127\.0\.0\.1:\d+\/|extension:\/\//);
      await expect.poll(() => driver.storedKeys(), patience).toEqual([]);
    },
  );

  it("fetches a site's policy after a click: with one request, without cookies or referrer", async () => {
    const page = await driver.open(site.url('/shop'));
    await page.evaluate(() => {
      document.cookie = 'visitor=7; path=/';
    });
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.links('a[href*="report.html?read="]'), patience).toHaveLength(1);
    const [link = ''] = await popup.links('a[href*="report.html?read="]');
    await popup.close();
    const before = proxy.requests.length;
    const report = await driver.openOwnPage(link.slice(link.indexOf('report.html')));
    await report.waitForSelector('.finding');
    const fetched = proxy.requests.slice(before).filter(({ url }) => !ofBrowser.test(url));
    expect(fetched.map(({ method, url }) => `${method} ${url}`)).toEqual([`GET ${site.url('/privacy/Kestrel')}`]);
    expect(fetched[0]?.headers).not.toHaveProperty('cookie');
    expect(fetched[0]?.headers).not.toHaveProperty('referer');
    await report.close();
    await page.close();
  });

  it('would have seen a request to anywhere', async () => {
    const page = await driver.open(site.url('garden-article'));
    await page.evaluate(() => fetch('http://tracker.example/seen', { mode: 'no-cors' }));
    expect(proxy.requests.map(({ url }) => url)).toContain('http://tracker.example/seen');
  });
});
