/** Tests that run in either browser, about a policy that was read in it. */
import { afterAll, beforeAll, describe } from 'vitest';
import { serveSite, type Site } from '../../scripts/shared/sample-site';
import { browsers } from './browsers';
import type { Driver } from './driver';
import { serveHeldSite, type HeldSite } from './slow-site';
import { ReadTab, type Scene } from './states';
import { serveWaywardSite, type WaywardSite } from './redirecting-site';

/** @param tests gets the browser's name, and what is there when the tests run, not before. */
export function inBothBrowsers(tests: (name: string, scene: Scene) => void): void {
  describe.each(browsers)('%s', (name, launch) => {
    let driver: Driver;
    let site: Site;
    let wayward: WaywardSite;
    let held: HeldSite;
    let tab: ReadTab;

    beforeAll(async () => {
      [site, wayward, held] = await Promise.all([serveSite(), serveWaywardSite(), serveHeldSite()]);
      driver = await launch();
      tab = await ReadTab.open(driver, site);
    });
    afterAll(async () => {
      await driver?.close();
      await Promise.all([site?.close(), wayward?.close(), held?.close()]);
    });

    tests(name, {
      get driver() {
        return driver;
      },
      get site() {
        return site;
      },
      get wayward() {
        return wayward;
      },
      get held() {
        return held;
      },
      get tab() {
        return tab;
      },
    });
  });
}
