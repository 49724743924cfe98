/** Firefox as a `Driver`. */
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import { needBrowser } from '../../scripts/shared/browsers';
import { setClockOf } from './clock';
import { hasAppearance, type Appearance, type Driver, type DriverOptions, type PopupWindow } from './driver';
import { installAmid, noPages } from './early-pages';
import { runInFirefox } from './firefox-itself';
import { Harness } from './harness';
import { HarnessedDriver } from './harnessed-driver';
import { translatedBuild } from './translated-build';

/** The popup's window, as another page of the extension may reach into it. */
interface Popup {
  readonly document: Document;
  close(): void;
}

/** In the harness page, where the functions given to `evaluate` run. */
declare const browser: Omit<typeof extensionApi, 'extension'> & {
  readonly extension: { getViews(filter: { type: 'popup' }): readonly Popup[] };
};

const build = resolve('.output/firefox-mv3');
const geckoId = 'plainprint@plainprint.example';

export async function launchFirefox(options: DriverOptions = {}): Promise<Driver> {
  const {
    language = 'en',
    isAccessWithheld = false,
    isPrivateAllowed = false,
    profile,
    proxyPort,
    roomInMegabytes,
  } = options;
  const folder = translatedBuild(build, language);
  const uuid = randomUUID();
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    args: ['-remote-allow-system-access'],
    ...(profile === undefined ? {} : { userDataDir: profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'extensions.originControls.grantByDefault': !isAccessWithheld,
      // Grants what is asked for without a prompt, which no script could press.
      'extensions.webextOptionalPermissionPrompts': false,
      // What is kept, is kept as for its users.
      ...(profile === undefined ? {} : { 'browser.cache.disk.enable': true }),
      // In kilobytes, for all sites and extensions together.
      ...(roomInMegabytes === undefined
        ? {}
        : { 'dom.quotaManager.temporaryStorage.fixedLimit': roomInMegabytes * 1_024 }),
      ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
    },
  });
  if (isPrivateAllowed) await runInFirefox(firefox, allowPrivate);
  const [, pages] = await installAmid(firefox, options.earlyPages ?? noPages, () => firefox.installExtension(folder));
  return new Firefox(firefox, await Harness.open(firefox, `moz-extension://${uuid}`), pages);
}

const allowPrivate = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add('${geckoId}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] })`;

/** As when the browser finds it idle, but now. */
const stopBackground = `await WebExtensionPolicy.getByID('${geckoId}').extension.terminateBackground({ disableResetIdleForTest: true })`;

/** Of the tab in front. To ask for the service tells Firefox that a screen reader runs; pages hear of it a little later. */
const spokenText = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const textsIn = (element) => Array.from({ length: element.childCount }, (_, at) => element.getChildAt(at)).flatMap(
    (child) => (service.getStringRole(child.role) === 'text leaf' ? [child.name] : textsIn(child)));
  const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
  return textsIn(service.getAccessibleFor(selectedBrowser)).join(' ')`;

const proxyPreferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

class Firefox extends HarnessedDriver {
  constructor(
    private readonly firefox: Browser,
    harness: Harness,
    earlyPages: readonly Page[],
  ) {
    super(harness, earlyPages);
  }

  async setAppearance(page: Page, appearance: Appearance): Promise<void> {
    const { scheme, hasForcedColours, hasReducedMotion } = appearance;
    const preferences = {
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
      // 2 is always: the reader's colours instead of the page's.
      'browser.display.document_color_use': hasForcedColours ? 2 : 1,
      'ui.prefersReducedMotion': hasReducedMotion ? 1 : 0,
    };
    const set = Object.entries(preferences).map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`);
    await runInFirefox(this.firefox, set.join(''));
    await hasAppearance(page, appearance);
  }

  async spokenText(page: Page): Promise<string> {
    await page.bringToFront();
    return String(await runInFirefox(this.firefox, spokenText));
  }

  async openPopup(page: Page, { page: own } = this.harness): Promise<PopupWindow> {
    await page.bringToFront();
    await closePopup(own);
    await own.evaluate(() => browser.action.openPopup());
    await own.waitForFunction(
      () => browser.extension.getViews({ type: 'popup' })[0]?.document.readyState === 'complete',
    );
    return new FirefoxPopup(own);
  }

  async withholdAccess(): Promise<void> {
    await this.harness.page.evaluate(() => browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }));
  }

  async stopBackground(): Promise<void> {
    await runInFirefox(this.firefox, stopBackground);
  }

  async setClock(offset: number): Promise<void> {
    await this.harness.page.evaluate(setClockOf(offset, 'await browser.runtime.getBackgroundPage()'));
  }

  async update(): Promise<void> {
    await this.firefox.installExtension(build);
    await this.harness.reopen();
  }

  async close(): Promise<void> {
    await this.firefox.close();
  }
}

class FirefoxPopup implements PopupWindow {
  constructor(private readonly harness: Page) {}

  text(): Promise<string> {
    return this.harness.evaluate(() => browser.extension.getViews({ type: 'popup' })[0]?.document.body.innerText ?? '');
  }

  title(): Promise<string> {
    return this.harness.evaluate(() => {
      const popup = browser.extension.getViews({ type: 'popup' })[0];
      return popup?.document.querySelector<HTMLElement>('.policy h1')?.title ?? '';
    });
  }

  click(selector: string): Promise<boolean> {
    return this.harness.evaluate((wanted) => {
      const popup = browser.extension.getViews({ type: 'popup' })[0];
      const element = popup?.document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element != null;
    }, selector);
  }

  links(selector: string): Promise<readonly string[]> {
    return this.harness.evaluate((wanted) => {
      const popup = browser.extension.getViews({ type: 'popup' })[0];
      return [...(popup?.document.querySelectorAll<HTMLAnchorElement>(wanted) ?? [])].map(({ href }) => href);
    }, selector);
  }

  close(): Promise<void> {
    return closePopup(this.harness);
  }
}

/** Firefox opens no popup while one is open. */
async function closePopup(harness: Page): Promise<void> {
  await harness.evaluate(() => browser.extension.getViews({ type: 'popup' })[0]?.close());
  await harness.waitForFunction(() => browser.extension.getViews({ type: 'popup' }).length === 0);
}
