/** Policies that are open before the extension is installed, or that load meanwhile: they are read, whoever comes in front. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';

const patience = { timeout: 30_000 };
const before = ['meadow-lists', 'garden-article'];
const meanwhile = ['brightleaf-2025', 'stillwater-notes', 'sunny-harbor-2009'];

describe.each(browsers)('%s', (_name, launch) => {
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    site = await serveSite();
    const urls = (names: readonly string[]) => names.map((name) => site.url(name));
    driver = await launch({ earlyPages: { before: urls(before), meanwhile: urls(meanwhile) } });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const pageOf = (name: string) => {
    const page = driver.earlyPages[[...before, ...meanwhile].indexOf(name)];
    if (page === undefined) throw new Error(`${name} was not opened.`);
    return page;
  };

  it.each(['meadow-lists', ...meanwhile])('reads %s, though nobody asks', async (name) => {
    await expect.poll(async () => (await driver.badge(pageOf(name))).text, patience).toMatch(/^[–!]+$/);
    const popup = await driver.openPopup(pageOf(name));
    await expect.poll(() => popup.text(), patience).toContain('A machine read this');
    await popup.close();
  });

  it('offers to read an ordinary page that was open before, and does', async () => {
    expect((await driver.badge(pageOf('garden-article'))).text).toBe('');
    const popup = await driver.openPopup(pageOf('garden-article'));
    await expect.poll(() => popup.text(), patience).toContain('This page does not look like a privacy policy');
    expect(await popup.click('.notice button')).toBe(true);
    await expect.poll(() => popup.title(), patience).toContain('The Potting Shed');
    await popup.close();
  });
});
