/** PDF files in real browsers: offered where one is shown, read after a click with one request, or chosen from one's own files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as policies from '../support/pdf-policies';
import { browsers } from './browsers';
import type { Driver } from './driver';
import { unfold } from './states';

const patience = { timeout: 30_000 };

const files: Readonly<Record<string, Uint8Array>> = {
  '/columns.pdf': policies.twoColumns(),
  '/table.pdf': policies.table(),
  '/bank.pdf': policies.bankForm(),
  '/german.pdf': policies.german(),
  '/scanned.pdf': policies.scanned(),
  '/locked.pdf': policies.locked(),
  '/many.pdf': policies.manyPages(200),
  '/links.pdf': policies.links(),
  '/form.pdf': policies.form(),
  '/broken.pdf': policies.broken(),
  '/letter.pdf': policies.letter(),
};

/** The addresses of the scripts that the page has loaded; further ones are added as they are loaded. */
const scriptsIn = async (page: Page): Promise<readonly string[]> => {
  const scripts: string[] = [];
  const session = await page.createCDPSession();
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url));
  await session.send('Debugger.enable');
  return scripts;
};

describe.each(browsers)('%s', (name, launch) => {
  let driver: Driver;
  let server: Server;
  let requests: string[] = [];
  const opened: Page[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));

  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      requests.push(url);
      response.writeHead(files[url] ? 200 : 404, { 'content-type': 'application/pdf' }).end(files[url]);
    });
    await new Promise<void>((resolve) => server.listen(0, () => resolve()));
    driver = await launch();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
    requests = [];
  });
  afterAll(async () => {
    await driver?.close();
    server?.closeAllConnections();
    server?.close();
    rmSync(folder, { recursive: true });
  });

  const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  const ownPage = async (address: string): Promise<Page> => {
    const page = await driver.openOwnPage(address);
    opened.push(page);
    return page;
  };
  /** What the popup's button opens. */
  const read = (path: string): Promise<Page> =>
    ownPage(`report.html?read=${encodeURIComponent(at(path))}&from=${encodeURIComponent(at(''))}`);
  const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
  const press = (page: Page, label: string): Promise<boolean> =>
    page.evaluate((text) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text);
      button?.click();
      return button !== undefined;
    }, label);

  it('offers to read the PDF that is shown, and asks for it once', async () => {
    const page = await driver.open(at('/many.pdf'));
    opened.push(page);
    const popup = await driver.openPopup(page);
    await expect.poll(() => popup.text(), patience).toContain('Read this PDF');
    const [address = ''] = await popup.links('.notice a[href^="/report.html?read="]');
    await popup.close();
    requests = [];
    const { pathname, search } = new URL(address);
    const report = await ownPage(`${pathname}${search}`.slice(1));
    await expect.poll(() => textOf(report), patience).toContain('We sell your personal information to data brokers.');
    expect(requests).toEqual(['/many.pdf']);
  });

  // Firefox tells nobody which scripts of an extension it loads; who imports what in its build, `npm run check:bundles` holds.
  it.runIf(name === 'Chromium')('loads nothing that reads PDF files before the click', async () => {
    const report = await ownPage(
      `report.html?read=${encodeURIComponent(at('/form.pdf'))}&from=${encodeURIComponent(at(''))}&again`,
    );
    await expect.poll(() => textOf(report), patience).toContain('This policy is not read yet');
    const scripts = await scriptsIn(report);
    expect(scripts).toContainEqual(expect.stringContaining('/chunks/report-'));
    expect(scripts).not.toContainEqual(expect.stringMatching(/chunks\/(?:read-)?pdf/));
    expect(requests).toEqual([]);
    expect(await press(report, 'Read it here')).toBe(true);
    await expect.poll(() => textOf(report), patience).toContain('A machine read this');
    expect(scripts).toContainEqual(expect.stringContaining('/chunks/pdf-library-'));
  });

  it('names the page of a quote, and opens it there', async () => {
    const report = await read('/many.pdf');
    await expect.poll(() => textOf(report), patience).toContain('Page 200');
    await report.evaluate(() => {
      globalThis.open = (url) => {
        document.title = String(url);
        return null;
      };
    });
    expect(await press(report, 'Open page 200')).toBe(true);
    await expect.poll(() => report.title(), patience).toBe(`${at('/many.pdf')}#page=200`);
  });

  it.each([
    ['/columns.pdf', 'Advertisers on our site receive no data about you.'],
    ['/table.pdf', 'Yes, shared with advertising companies'],
    ['/bank.pdf', 'Does Alder Bank share?'],
    ['/german.pdf', 'An Dienstleister, die für uns Rechnungen drucken, geben wir Ihre Anschrift weiter.'],
    ['/many.pdf', 'We sell your personal information to data brokers.'],
    ['/links.pdf', 'href="https://industry.example/choices"'],
    ['/form.pdf', 'You may ask for a copy of your file.'],
  ])('reads %s', async (path, words) => {
    const report = await read(path);
    await expect.poll(() => textOf(report), patience).toContain('A machine read this');
    await unfold(report);
    expect(await report.evaluate(() => document.body.innerHTML)).toContain(words);
  });

  it.each([
    ['/scanned.pdf', 'This PDF is made of pictures'],
    ['/locked.pdf', 'This PDF only opens with a password'],
    ['/broken.pdf', 'This PDF is damaged or incomplete'],
  ])('says why it cannot read %s', async (path, words) => {
    const report = await read(path);
    await expect.poll(() => textOf(report), patience).toContain(words);
  });

  it('reads what looks like no policy where that is wanted', async () => {
    const report = await read('/letter.pdf');
    await expect.poll(() => textOf(report), patience).toContain('does not look like a privacy policy');
    expect(await press(report, 'Read this page anyway')).toBe(true);
    await expect.poll(() => textOf(report), patience).toContain('Plainprint read this text to the end');
  });

  it('reads a file that the user chooses, and asks for another where it cannot', async () => {
    const choose = async (page: Page, chosen: string): Promise<void> => {
      const path = join(folder, chosen);
      writeFileSync(path, files[`/${chosen}`] ?? '');
      const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(path);
    };
    const report = await ownPage('report.html?file');
    await choose(report, 'scanned.pdf');
    await expect.poll(() => textOf(report), patience).toContain('This PDF is made of pictures');
    await choose(report, 'many.pdf');
    await expect.poll(() => textOf(report), patience).toContain('A machine read this');
    expect(await press(report, 'Show in page')).toBe(true);
    await expect
      .poll(() => report.evaluate(() => document.querySelector('aside')?.innerText), patience)
      .toContain('data brokers');
    expect(await textOf(report)).toContain('Nothing was sent');
    expect(requests).toEqual([]);
  });
});
