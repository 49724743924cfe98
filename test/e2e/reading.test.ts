/** The main job in real browsers: a policy is read, shown, and found again in its page; other pages are left alone. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { sentenceOf } from '../../lib/report/wording-of';
import { browsers } from './browsers';
import type { Driver } from './driver';
import { english } from '../../cli/english';
import { dutchPolicy } from './dutch-policy';
import { serveSite, type Site } from '../../scripts/shared/sample-site';

const patience = { timeout: 20_000 };

/** A page that turns into a policy and back without loading, as single-page applications do. */
const application = `<!doctype html><title>Shop</title><main>Welcome to the shop.</main><script>
  async function go(path, title, sample) {
    history.pushState(null, '', path);
    document.title = title;
    const main = document.querySelector('main');
    if (!sample) { main.textContent = 'Welcome to the shop.'; return; }
    const html = await (await fetch(sample)).text();
    main.innerHTML = new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
  }
</script>`;

describe.each(browsers)('%s', (name, launch) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite({ '/application': application, '/dutch': dutchPolicy });
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const openPolicy = async (sample: string): Promise<Page> => {
    const page = await driver.open(site.url(sample));
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
    return page;
  };

  it('marks a policy with a sign of how serious it is, and says what that means', async () => {
    const page = await openPolicy('sunny-harbor-2009');
    const { title } = await driver.badge(page);
    expect(title).toMatch(/^Plainprint: .+ – (?:more|less) serious than \d of 10 policies$/);
  });

  it('shows findings and ways out in the popup', async () => {
    const page = await openPolicy('sunny-harbor-2009');
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.click('#group-tracking'), patience).toBe(true);
    await expect
      .poll(() => popup.text(), patience)
      .toContain(sentenceOf({ practice: 'flash-cookies', stance: 'yes', condition: null }, english));
    expect(await popup.click('#group-choices')).toBe(true);
    await expect.poll(() => popup.links('.ways a'), patience).toContain('http://www.aboutads.info/choices/');
    await popup.close();
    const picture = await driver.ownPage('popup.html', page);
    await picture.waitForSelector('.finding');
    await picture.screenshot({ path: `test/e2e/artifacts/popup-${name}.png`, fullPage: true });
    await picture.close();
  });

  it('shows a quote in the page', async () => {
    const page = await openPolicy('meadow-lists');
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.click('.finding > summary'), patience).toBe(true);
    await expect.poll(() => popup.click('.quote button'), patience).toBe(true);
    await expect.poll(() => highlightsInView(page), patience).not.toEqual([]);
    expect((await highlightsInView(page)).join(' ').length).toBeGreaterThan(20);
    await popup.close();
    await page.screenshot({ path: `test/e2e/artifacts/quote-${name}.png` });
  });

  it('leaves an ordinary page alone, and offers to read it', async () => {
    const stored = await driver.storedKeys();
    const page = await driver.open(site.url('garden-article'));
    expect(await driver.badge(page)).toEqual({ text: '', title: 'Plainprint' });
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('This page does not look like a privacy policy');
    expect(await driver.storedKeys()).toEqual(stored);
    expect(await popup.click('.notice button')).toBe(true);
    await expect.poll(() => popup.title(), patience).toContain('The Potting Shed');
    await popup.close();
  });

  it("points to the site's own policy, and to the choices that it offers", async () => {
    const page = await driver.open(site.url('shop-home'));
    const popup = await driver.openPopup(page);
    await expect
      .poll(() => popup.links('.notice a[rel]'), patience)
      .toEqual([site.url('/privacy-policy'), site.url('/do-not-sell'), site.url('/your-privacy-choices')]);
    await popup.close();
  });

  it('takes the badge away when the tab goes elsewhere', async () => {
    const page = await openPolicy('meadow-lists');
    await page.goto(site.url('garden-article'));
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('This page does not look like a privacy policy');
    await popup.close();
    expect((await driver.badge(page)).text).toBe('');
  });

  it('notices a policy that arrives and leaves without loading', async () => {
    const page = await driver.open(site.url('/application'));
    await page.evaluate(`go('/privacy', 'Privacy Policy', '/meadow-lists.html')`);
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
    await page.evaluate(`go('/', 'Shop', null)`);
    await expect.poll(async () => (await driver.badge(page)).text, patience).toBe('');
  });

  it('shows the stored report after the background was stopped', async () => {
    const page = await openPolicy('brightleaf-2025');
    await driver.stopBackground();
    const popup = await driver.openPopup(page);
    await expect
      .poll(() => popup.text(), patience)
      .toContain(sentenceOf({ practice: 'sale', stance: 'yes', condition: null }, english));
    await popup.close();
  });

  it('says which language it cannot read, gives no number, and offers the English version', async () => {
    const page = await driver.open(site.url('/dutch'));
    const unread = 'Plainprint: This policy is in Dutch. It was not read.';
    await expect.poll(() => driver.badge(page), patience).toEqual({ text: '', title: unread });
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('This policy is in Dutch');
    expect(await popup.links('a.button')).toEqual([site.url('/en/privacy')]);
    await popup.close();
  });
});

/** The page's highlighted texts that its window shows. */
const highlightsInView = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter((range) => {
        const { top, bottom } = (range as Range).getBoundingClientRect();
        return bottom > 0 && top < innerHeight && bottom > top;
      })
      .map((range) => range.toString()),
  );
