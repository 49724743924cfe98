/**
 * Chromium loses an extension's texts for good where a page of it is closed before it asks for the first
 * (findings/chromium-lost-messages.sh): each page still has words.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { needBrowser } from '../../scripts/shared/browsers';

/** Busy for longer than Chromium waits for a page that it closes, which is half a second. */
const busy = `console.log('begun');
const start = performance.now();
while (performance.now() - start < 2_500);
chrome.i18n.getMessage('extName');`;

/** The build, with a busy page, and with a first-run page under another name: the one that opens by itself would ask first. */
function buildWithBusyPage(): string {
  const copy = mkdtempSync(join(tmpdir(), 'plainprint-busy-'));
  cpSync('.output/chrome-mv3', copy, { recursive: true });
  cpSync(`${copy}/welcome.html`, `${copy}/first-run.html`);
  writeFileSync(`${copy}/welcome.html`, '<!doctype html>');
  writeFileSync(`${copy}/busy.html`, '<!doctype html><script src="/busy.js"></script>');
  writeFileSync(`${copy}/busy.js`, busy);
  return copy;
}

const build = buildWithBusyPage();
let browser: Browser;
let base: string;
/** A Chromium that has mended this keeps the texts: then nothing is tried here, and `page-words.ts` may go. */
let isLost = false;

beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: needBrowser('chrome'),
    pipe: true,
    enableExtensions: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  base = `chrome-extension://${await browser.installExtension(build)}`;
  await browser.waitForTarget((target) => target.url() === `${base}/welcome.html`);
  const page = await browser.newPage();
  const begun = new Promise((resolve) => page.once('console', resolve));
  // It is closed before it has loaded.
  void page.goto(`${base}/busy.html`).catch(() => null);
  await begun;
  await page.close();
  const other = await browser.newPage();
  await other.goto(`${base}/welcome.html`);
  isLost = (await other.evaluate(`chrome.i18n.getMessage('extName')`)) === '';
  await other.close();
});

afterAll(async () => {
  await browser.close();
  rmSync(build, { recursive: true, force: true });
});

it.for([
  ['first-run', 'Welcome to Plainprint'],
  ['report', 'This page can’t be read'],
  ['popup', 'This page can’t be read'],
  ['options', 'Plainprint options'],
  ['policies', 'Your policies'],
] as const)('has words in the %s page', async ([name, words], { skip }) => {
  skip(!isLost, 'the browser has kept the texts');
  const page = await browser.newPage();
  await page.goto(`${base}/${name}.html`);
  await page.waitForFunction((text) => document.body.innerText.includes(text), {}, words);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.close();
});
