/** Tests that run in either browser, about a policy that was read in it. */
import { afterAll, beforeAll, describe } from 'vitest';
import { serveSite, type Site } from '../../scripts/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';
import { ReadTab, type Scene } from './states';

/** @param tests gets the browser's name, and what is there when the tests run, not before. */
export function inBothBrowsers(tests: (name: string, scene: Scene) => void): void {
  describe.each(browsers)('%s', (name, launch) => {
    let driver: Driver;
    let site: Site;
    let tab: ReadTab;

    beforeAll(async () => {
      site = await serveSite();
      driver = await launch();
      tab = await ReadTab.open(driver, site);
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });

    tests(name, {
      get driver() {
        return driver;
      },
      get site() {
        return site;
      },
      get tab() {
        return tab;
      },
    });
  });
}
