/** Tests that run in either browser, about a policy that was read in it. */
import { afterAll, beforeAll, describe } from 'vitest';
import { translator } from '../../lib/report/translate';
import { locales } from '../../scripts/shared/locales';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';
import { serveSlowSite, type SlowSite } from './slow-site';
import { ReadTab, type Scene } from './states';
import type { Language } from './translated-build';
import { serveRedirectingSite, type RedirectingSite } from './redirecting-site';

/** @param tests gets the browser's name, and what is there when the tests run, not before. */
export function inBothBrowsers(tests: (name: string, scene: Scene) => void, language: Language = 'en'): void {
  describe.each(browsers)(`%s, ${language}`, (name, launch) => {
    let driver: Driver;
    let site: Site;
    let redirecting: RedirectingSite;
    let slow: SlowSite;
    let tab: ReadTab;

    beforeAll(async () => {
      [site, redirecting, slow] = await Promise.all([serveSite(), serveRedirectingSite(), serveSlowSite()]);
      driver = await launch({ language });
      tab = await ReadTab.open(driver, site);
    });
    afterAll(async () => {
      await driver?.close();
      await Promise.all([site?.close(), redirecting?.close(), slow?.close()]);
    });

    tests(name, {
      t: translator(locales.get(language)),
      get driver() {
        return driver;
      },
      get site() {
        return site;
      },
      get redirecting() {
        return redirecting;
      },
      get slow() {
        return slow;
      },
      get tab() {
        return tab;
      },
    });
  });
}
