/** The ways out in real browsers: dead ones struck through beside what replaced them, hostile ones nowhere, requests drafted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver, PopupWindow } from './driver';

const patience = { timeout: 20_000 };

const flash = 'http://www.macromedia.com/support/documentation/en/flashplayer/help/settings_manager02.html';
const association = 'http://www.networkadvertising.org/managing/opt_out.asp';
const settings = 'https://adssettings.google.com/authenticated';
const lookAlike = 'http://www.networkadvertising.org.evil.example/managing/opt_out.asp';
const punycode = 'http://www.xn--networkadvertisng-ymd.org/managing/opt_out.asp';

const policy = `<!doctype html><html lang="en"><title>Privacy Policy - Lantern Books</title><main>
<h1>Privacy Policy</h1>
<p>This policy tells what personal information Lantern Books collects from visitors of its shop, and why.</p>
<h2>Information we collect</h2>
<p>We collect your name, postal address and e-mail address when you place an order, and we use this personal
information to send you your books. Our servers record your IP address, your browser and the pages that you visit.</p>
<p>We use cookies to remember your basket. We do not sell your personal information to anybody.</p>
<h2>Advertising and your choices</h2>
<p>Other companies show advertisements on our shop and use cookies to choose them. You can opt out of their targeted
advertising at <a href="${association}">this page of their association</a>.</p>
<p>Some of our videos store Flash cookies. To remove them, open the <a href="${flash}">settings manager</a>.</p>
<p>You can turn off personalised ads in <a href="${settings}">your ad settings</a>.</p>
<p>You may also opt out of their advertising at <a href="${lookAlike}">another page of the association</a>, or at
<a href="${punycode}">a third</a>.</p>
<p>To opt out of everything at once, <a href="javascript:globalThis.wasRun = true">press here</a> or
<a href="data:text/html,hello">there</a>.</p>
<h2>Your rights</h2>
<p>You may ask us to delete your personal information by writing to privacy [at] lantern-books [dot] example.</p>
<p>To stop our catalogue, call 1-800-555-0100 or write to Lantern Books, 12 Harbor Street, Springfield, IL 62701.</p>
</main><footer><a href="/do-not-sell">Do Not Sell or Share My Personal Information</a></footer></html>`;

const shop = `<!doctype html><html lang="en"><title>Lantern Books</title><main><p>New books every week.</p></main>
<footer><a href="/policy">Privacy policy</a> <a href="/do-not-sell">Your Privacy Choices</a>
<button class="ot-sdk-show-settings">Cookie settings</button></footer></html>`;

describe.each(browsers)('%s', (_name, launch) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite({ '/policy': policy, '/shop': shop });
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const openWays = async (): Promise<PopupWindow> => {
    const page = await driver.open(site.url('/policy'));
    await expect.poll(async () => (await driver.badge(page)).text, patience).toMatch(/^[–!]+$/);
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.click('#group-choices'), patience).toBe(true);
    await expect.poll(() => popup.links('.ways a'), patience).toContain(settings);
    return popup;
  };

  it('strikes out what no longer works, and shows what to do instead', async () => {
    const popup = await openWays();
    const text = await popup.text();
    expect(text.match(/No longer works/g)).toHaveLength(2);
    expect(text).toContain('Clear site data in your browser');
    const links = await popup.links('.ways a');
    expect(links).not.toContain(flash);
    expect(links).not.toContain(association);
    expect(links).toContain('https://globalprivacycontrol.org/');
    expect(text).toContain('Stop targeted advertising (Global Privacy Control)');
    await popup.close();
  });

  it('never offers scripts and hosts that only look known', async () => {
    const popup = await openWays();
    for (const href of await popup.links('a[href]'))
      expect(href).not.toMatch(/^(?:javascript|data):|evil\.example|xn--/);
    expect(await popup.text()).not.toMatch(/another page|a third|press here/);
    await popup.close();
  });

  it('drafts a request to a disguised address', async () => {
    const popup = await openWays();
    expect(await popup.click('.mail > summary')).toBe(true);
    const mail = /^mailto:privacy(?:@|%40)lantern-books\.example\?/;
    await expect.poll(() => popup.links('.request a'), patience).toEqual([expect.stringMatching(mail)]);
    const draft = new URL((await popup.links('.request a'))[0] ?? '').searchParams;
    expect([...draft.keys()]).toEqual(['subject', 'body']);
    expect(draft.get('subject')).toBe('Request for access to my personal data');
    expect(draft.get('body')).toContain('what personal data you hold about me');
    await popup.close();
  });

  it('dials a number, and shows a postal address', async () => {
    const popup = await openWays();
    expect(await popup.links('.ways a')).toContain('tel:18005550100');
    expect(await popup.text()).toContain('Lantern Books, 12 Harbor Street, Springfield, IL 62701');
    await popup.close();
  });

  it('adds what the page offers around the policy', async () => {
    const popup = await openWays();
    await expect.poll(() => popup.links('.ways a'), patience).toContain(site.url('/do-not-sell'));
    await popup.close();
  });

  it('offers the choices of a site on its ordinary pages', async () => {
    const popup = await driver.openPopup(await driver.open(site.url('/shop')));
    await expect.poll(() => popup.links('.notice .ways a'), patience).toEqual([site.url('/do-not-sell')]);
    expect(await popup.text()).toContain('Cookie settings');
    await popup.close();
  });
});
