/** Pages as they really are, in real browsers: late, framed, long, changing, elsewhere, or not to be read. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { browsers } from './browsers';
import type { Driver } from './driver';
import { foreignPolicies } from './foreign-policies';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { serveRedirectingSite, type RedirectingSite } from './redirecting-site';

const patience = { timeout: 30_000 };

describe.each(browsers)('%s', (_name, launch) => {
  let driver: Driver;
  let site: RedirectingSite;
  let samples: Site;
  const opened: Page[] = [];

  beforeAll(async () => {
    [site, samples] = await Promise.all([serveRedirectingSite(), serveSite()]);
    driver = await launch();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
  });
  afterAll(async () => {
    await driver?.close();
    await Promise.all([site?.close(), samples?.close()]);
  });

  const open = async (url: string): Promise<Page> => {
    const page = await driver.open(url);
    opened.push(page);
    return page;
  };
  const badgeOf = async (page: Page): Promise<string> => (await driver.badge(page)).text;
  /** What the popup's link would open: the report page that fetches. */
  const read = async (address: string, question = 'read', from = site.url('/')): Promise<Page> => {
    const page = await driver.openOwnPage(
      `report.html?${question}=${encodeURIComponent(address)}&from=${encodeURIComponent(from)}`,
    );
    opened.push(page);
    return page;
  };
  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

  it.each([
    ['rendered after two seconds', '/late/privacy'],
    ['in a frame of the same origin', '/framed'],
    ['in a frame of another origin', '/embedded'],
    ['rendered late in a frame of another origin', '/embedded-late'],
    ['in a shadow root', '/shadow'],
    ['of 60,000 words', '/long'],
  ])('reads a policy %s', async (_what, path) => {
    const page = await open(site.url(path));
    await expect.poll(() => badgeOf(page), patience).toMatch(/^[–!]+$/);
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('A machine read this');
    await popup.close();
  });

  it('reads closed accordions', async () => {
    const page = await open(samples.url('orbit-accordion'));
    await expect.poll(() => badgeOf(page), patience).toMatch(/^[–!]+$/);
  });

  it('shows a quote in the frame that holds it', async () => {
    const page = await open(site.url('/embedded'));
    await expect.poll(() => badgeOf(page), patience).toMatch(/^[–!]+$/);
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.click('.finding > summary'), patience).toBe(true);
    await expect.poll(() => popup.click('.quote button'), patience).toBe(true);
    const frame = page.frames().find((inner) => inner.url().startsWith('http://localhost'));
    const marked = () => frame?.evaluate(() => [...CSS.highlights.values()].length);
    await expect.poll(marked, patience).toBeGreaterThan(0);
    await popup.close();
  });

  it.each([
    ['in the page', '/languages'],
    ['in a shadow root', '/shadow'],
    ['in a frame of the same origin', '/framed'],
  ])('reads again when the language is switched %s', async (_where, path) => {
    const page = await open(site.url(path));
    await expect.poll(() => badgeOf(page), patience).toMatch(/^[–!]+$/);
    await page.evaluate('speakDutch()');
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('This policy is in Dutch');
    await popup.close();
  });

  it.each(Object.keys(foreignPolicies))(
    'reads a policy in the language of its own text, whatever the page around it speaks: %s',
    async (path) => {
      const page = await open(site.url(path));
      const popup = await driver.openPopup(page);
      await expect.poll(() => popup.text(), patience).toMatch(/Last changed \d+ years ago · \d+ min read/);
      expect(await popup.click('time[datetime="2024-05-03"]')).toBe(true);
      expect(await popup.links('a[href^="https://www.youronlinechoices.com/"]')).not.toEqual([]);
      await expect.poll(() => popup.click('#group-tracking'), patience).toBe(true);
      await expect.poll(() => popup.text(), patience).toContain('It uses cookies');
      await popup.close();
    },
  );

  it('reads again what comes back from the browser’s cache', async () => {
    const page = await open(site.url('/policy'));
    await expect.poll(() => badgeOf(page), patience).toMatch(/^[–!]+$/);
    await page.goto(site.url('/home'));
    await expect.poll(() => badgeOf(page), patience).toBe('');
    await page.evaluate(() => history.back());
    await expect.poll(() => badgeOf(page), patience).toMatch(/^[–!]+$/);
  });

  it("reads the site's policy without leaving the page: one request, no cookies, no referrer", async () => {
    const page = await open(site.url('/home'));
    const popup = await driver.openPopup(page);
    const offer = () => popup.links('.notice a[href^="/report.html"]');
    await expect.poll(offer, patience).toHaveLength(1);
    const [address = ''] = await offer();
    await popup.close();
    const { pathname, search } = new URL(address);
    const before = site.requests('/policy').length;
    const report = await driver.openOwnPage(`${pathname}${search}`.slice(1));
    opened.push(report);
    await expect.poll(() => textOf(report), patience).toContain('A machine read this');
    const requests = site.requests('/policy').slice(before);
    expect(requests).toHaveLength(1);
    expect(requests[0]).not.toHaveProperty('cookie');
    expect(requests[0]).not.toHaveProperty('referer');
    expect(requests[0]).not.toHaveProperty('origin');
    expect(page.url()).toBe(site.url('/home'));

    await report.reload({ waitUntil: [] });
    await expect.poll(() => textOf(report), patience).toContain('This policy is not read yet');
    expect(site.requests('/policy')).toHaveLength(before + 1);

    // Asked again, the site learns nothing of the first time.
    await report.$eval('.notice button', (button) => (button as HTMLElement).click());
    await expect.poll(() => textOf(report), patience).toContain('A machine read this');
    expect(site.requests('/policy')).toHaveLength(before + 2);
    expect(site.requests('/policy').at(-1)).not.toHaveProperty('if-none-match');
    expect(site.requests('/policy').at(-1)).not.toHaveProperty('if-modified-since');
  });

  it('asks for nothing on this machine or network for pages of the web', async () => {
    const before = site.requests('/policy').length;
    const report = await read(site.url('/policy'), 'read', 'https://kites.example');
    await expect.poll(() => textOf(report), patience).toContain('into your own computer or network');
    expect(site.requests('/policy')).toHaveLength(before);
  });

  it.each([
    ['two redirects', '/moved'],
    ['a page that sends its visitors on', '/goes-on'],
  ])('follows %s, and shows where they led', async (_what, path) => {
    const report = await read(site.url(path));
    await expect.poll(() => textOf(report), patience).toContain(site.url('/policy'));
  });

  it('looks for the policy on the front page', async () => {
    const report = await read(site.url('/handbook.pdf'), 'find');
    await expect.poll(() => textOf(report), patience).toContain(site.url('/policy'));
  });

  it.each([
    ['a PDF without text', '/handbook.pdf', 'This PDF is made of pictures'],
    ['no such page', '/nowhere', 'error 404'],
    ['an empty shell', '/late/privacy', 'came without its text'],
    ['a site that never answers', '/silent', 'did not answer in time'],
  ])('says why it cannot read: %s', async (_what, path, words) => {
    const report = await read(site.url(path));
    await expect.poll(() => textOf(report), patience).toContain(words);
    expect(await report.$eval('.notice a', (link) => (link instanceof HTMLAnchorElement ? link.href : ''))).toBe(
      site.url(path),
    );
  });

  it.each(['/handbook.pdf', '/handbook'])('offers to read the open PDF %s, or to look for the policy', async (path) => {
    const page = await open(site.url('/home'));
    await page.goto(site.url(path)).catch(() => undefined);
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('This is a PDF');
    for (const question of ['read', 'find'])
      expect(await popup.links(`.notice a[href^="/report.html?${question}="]`)).toHaveLength(1);
    await popup.close();
  });
});
