/** The finder as it runs in ordinary pages, beside an extension that does nothing, in the same pages. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Page } from 'puppeteer-core';
import { launch, serve, type Times } from './chromium';

/** Milliseconds after loading in which a script's callbacks are counted, too. */
const rest = 300;

const eventsSchema = v.object({
  traceEvents: v.array(v.object({ name: v.string(), tdur: v.optional(v.number()), args: v.optional(v.unknown()) })),
});

/** An extension whose only script does nothing in the same pages. */
const writeIdleExtension = (folder: string): void => {
  const scripts = [{ matches: ['http://*/*', 'https://*/*'], js: ['nothing.js'], run_at: 'document_idle' }];
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1', content_scripts: scripts };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'nothing.js'), 'void 0;\n');
};

/** Milliseconds of the main thread's own clock that scripts of these extensions take, compiled and run, in a page. */
const timePage = async (page: Page, url: string, ids: Readonly<Record<string, string>>): Promise<Times> => {
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(url);
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), rest);
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = v.parse(eventsSchema, JSON.parse(trace));
  const calls = traceEvents.filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall');
  const timeOf = (id: string): number => {
    const own = calls.filter(({ args }) => JSON.stringify(args).includes(id));
    if (own.length === 0) throw new Error(`no script of the extension ${id} ran in ${url}`);
    return own.reduce((sum, { tdur }) => sum + (tdur ?? 0), 0) / 1000;
  };
  return Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, timeOf(id)]));
};

/** @param pages files that are no policies */
export const benchFinder = async (pages: readonly string[]): Promise<readonly Times[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'idle-extension-'));
  const [{ site, urls }, browser] = await Promise.all([serve(pages), launch(true)]);
  try {
    writeIdleExtension(folder);
    const nothing = await browser.installExtension(folder);
    const finder = await browser.installExtension('.output/chrome-mv3');
    const all: Times[] = [];
    for (const url of urls) {
      const page = await browser.newPage();
      all.push(await timePage(page, url, { nothing, finder }));
      await page.close();
    }
    return all;
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
};
