/** `npm start`: a browser with the extension in it, on a sample policy; without browser or display, the same summary in the terminal. */
import { spawnSync } from 'node:child_process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'wxt';
import { findBrowser, type BrowserName } from './browsers';
import { serveSite } from './sample-site';

const sample = 'sunny-harbor-2009';

const hasDisplay =
  process.platform !== 'linux' || [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((name) => name);

const names: readonly BrowserName[] = ['chrome', 'firefox'];
const name = names.find((candidate) => findBrowser(candidate) !== null);

if (!hasDisplay) summarizeInTerminal('This machine has no display');
else if (name === undefined) summarizeInTerminal('No Chromium, Chrome or Firefox was found');
else await demonstrate(name);

function summarizeInTerminal(why: string): void {
  console.log(
    `${why}, so here is what the popup would show of a sample policy (test/fixtures/policies/${sample}.html):\n`,
  );
  const words = ['--import', 'tsx', 'scripts/summarize.ts', `test/fixtures/policies/${sample}.html`];
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

async function demonstrate(product: BrowserName): Promise<void> {
  await build({ browser: product });
  const site = await serveSite();
  const browser = await launch(product);
  const extension = await browser.installExtension(`.output/${product}-mv3`);
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(site.url(sample));
  // The first-run page has opened in front of it.
  await page.bringToFront();
  if (product === 'chrome') await openPopup(browser, page, extension);
  console.log(
    '\nPlainprint has read this policy: its button in the toolbar says what it found. Close the browser to end.',
  );
  await new Promise((resolve) => browser.once('disconnected', resolve));
  await site.close();
}

function launch(product: BrowserName): Promise<Browser> {
  const executablePath = findBrowser(product) ?? '';
  const shared = { executablePath, headless: false, defaultViewport: null };
  if (product === 'firefox') return puppeteer.launch({ ...shared, browser: 'firefox' });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({ ...shared, pipe: true, enableExtensions: true, args });
}

/** Opens the popup as a click on the button would; only Chromium lets a script do that. */
async function openPopup(browser: Browser, page: Page, id: string): Promise<void> {
  const extension = (await browser.extensions()).get(id);
  if (extension !== undefined) await page.triggerExtensionAction(extension);
}
