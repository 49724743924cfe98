/** Chromium as a `Driver`. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from '../../scripts/shared/browsers';
import { stopBackground } from '../../scripts/shared/stop-background';
import { setClockOf } from './clock';
import { hasAppearance, type Appearance, type Driver, type DriverOptions, type PopupWindow } from './driver';
import { installAmid, noPages } from './early-pages';
import { Harness } from './harness';
import { HarnessedDriver } from './harnessed-driver';
import { translatedBuild } from './translated-build';

const build = '.output/chrome-mv3';

export async function launchChromium(options: DriverOptions = {}): Promise<Driver> {
  const {
    language = 'en',
    proxyPort,
    isPrivateAllowed,
    hasScreenReader,
    profile,
    roomInMegabytes,
    earlyPages = noPages,
  } = options;
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chrome'),
    pipe: true,
    enableExtensions: true,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(hasScreenReader ? ['--force-renderer-accessibility'] : []),
      ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ],
  });
  const [id, pages] = await installAmid(browser, earlyPages, () =>
    browser.installExtension(translatedBuild(build, language)),
  );
  const harness = await Harness.open(browser, `chrome-extension://${id}`);
  if (isPrivateAllowed) {
    await askOfChromium(browser, `updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })`);
    await harness.isGone();
    await harness.reopen();
  }
  if (roomInMegabytes !== undefined) await limitRoom(harness.page, roomInMegabytes);
  return new Chromium(browser, id, harness, pages);
}

/** Does something that only the browser's own page of extensions may. */
async function askOfChromium(browser: Browser, what: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  // Without it, Chromium switches an unpacked extension off when it starts anew.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(`chrome.developerPrivate.${what}`);
  await page.close();
}

/** Holds for as long as the page is open. */
async function limitRoom(page: Page, megabytes: number): Promise<void> {
  const session = await page.createCDPSession();
  const origin = await page.evaluate('location.origin');
  await session.send('Storage.overrideQuotaForOrigin', { origin: String(origin), quotaSize: megabytes * 1_048_576 });
}

class Chromium extends HarnessedDriver {
  constructor(
    private readonly browser: Browser,
    private readonly id: string,
    harness: Harness,
    earlyPages: readonly Page[],
  ) {
    super(harness, earlyPages);
  }

  async setAppearance(page: Page, appearance: Appearance): Promise<void> {
    const { scheme, hasForcedColours, hasReducedMotion } = appearance;
    // Not by puppeteer's own `emulateMediaFeatures`, which knows no forced colours.
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: hasForcedColours ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: hasReducedMotion ? 'reduce' : 'no-preference' },
      ],
    });
    await hasAppearance(page, appearance);
  }

  async spokenText(page: Page): Promise<string> {
    await page.bringToFront();
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const spoken = nodes.filter(({ role, ignored }) => role?.value === 'StaticText' && !ignored);
    return spoken.map(({ name }) => String(name?.value)).join(' ');
  }

  async openPopup(page: Page): Promise<PopupWindow> {
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.id);
    if (extension === undefined) throw new Error('The extension is not installed.');
    // One that was closed a moment ago may still be listed.
    const before = new Set(this.browser.targets());
    const opened = this.browser.waitForTarget((target) => target.url().endsWith('/popup.html') && !before.has(target));
    await page.triggerExtensionAction(extension);
    return new ChromiumPopup(await (await opened).asPage());
  }

  async withholdAccess(): Promise<void> {
    await askOfChromium(
      this.browser,
      `updateExtensionConfiguration({ extensionId: '${this.id}', hostAccess: 'ON_CLICK' })`,
    );
  }

  async stopBackground(): Promise<void> {
    await stopBackground(this.harness.page);
  }

  async setClock(offset: number): Promise<void> {
    // Any question wakes it.
    await this.harness.page.evaluate('chrome.runtime.sendMessage({})');
    const target = await this.browser.waitForTarget(
      (other) => other.type() === 'service_worker' && other.url().includes(this.id),
    );
    const worker = await target.worker();
    await worker?.evaluate(setClockOf(offset, 'globalThis'));
  }

  async update(): Promise<void> {
    await askOfChromium(this.browser, `reload('${this.id}', { failQuietly: false })`);
    await this.harness.isGone();
    await this.harness.reopen();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

class ChromiumPopup implements PopupWindow {
  constructor(private readonly page: Page) {}

  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText);
  }

  title(): Promise<string> {
    return this.page.evaluate(() => document.querySelector<HTMLElement>('.policy h1')?.title ?? '');
  }

  click(selector: string): Promise<boolean> {
    return this.page.evaluate((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.click();
      return element !== null;
    }, selector);
  }

  links(selector: string): Promise<readonly string[]> {
    return this.page.$$eval(selector, (links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')),
    );
  }

  async close(): Promise<void> {
    // It also closes by itself, when its page comes to the front.
    if (!this.page.isClosed()) await this.page.close();
  }
}
