/** The finder as it runs in ordinary pages, beside an extension that does nothing and the page's own layout. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import { installExtension, launch, serve } from '../chromium';
import { median, over, percentile95, type Samples, type Times } from '../measure';
import type { Pages } from '../pages';
import type { Part } from '../part';
import { partsTable } from '../tables';

/** Milliseconds after loading in which a script's callbacks are counted, too. */
const rest = 300;

const eventSchema = v.object({
  name: v.string(),
  pid: v.number(),
  tid: v.number(),
  tdur: v.optional(v.number(), 0),
  args: v.optional(v.unknown()),
});
type Event = v.InferOutput<typeof eventSchema>;

/** What the browser does for every page, with or without an extension. */
const pageWork: readonly string[] = ['ParseHTML', 'UpdateLayoutTree', 'Layout'];

/** An extension whose only script does nothing in the same pages. */
const writeIdleExtension = (folder: string): void => {
  const scripts = [{ matches: ['http://*/*', 'https://*/*'], js: ['nothing.js'], run_at: 'document_idle' }];
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1', content_scripts: scripts };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'nothing.js'), 'void 0;\n');
};

/** Milliseconds of a thread's own clock. */
const sum = (events: readonly Event[]): number => events.reduce((all, { tdur }) => all + tdur, 0) / 1000;

const scriptsOf = (events: readonly Event[], id: string): readonly Event[] =>
  events
    .filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')
    .filter(({ args }) => JSON.stringify(args).includes(id));

const trace = async (browser: Browser, url: string): Promise<readonly Event[]> => {
  const page = await browser.newPage();
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(url);
  await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), rest);
  const { traceEvents } = v.parse(
    v.object({ traceEvents: v.array(eventSchema) }),
    JSON.parse(new TextDecoder().decode(await page.tracing.stop())),
  );
  await page.close();
  return traceEvents;
};

/** What an extension's script takes in a page, compiled and run, and what the page's own work on the same thread does. */
const timePage = async (browser: Browser, url: string, id: string): Promise<{ script: number; page: number }> => {
  const events = await trace(browser, url);
  const own = scriptsOf(events, id);
  const { pid, tid } = own[0] ?? {};
  if (pid === undefined) throw new Error(`no script of the extension ${id} ran in ${url}`);
  const work = events.filter((event) => event.pid === pid && event.tid === tid && pageWork.includes(event.name));
  return { script: sum(own), page: sum(work) };
};

/** @returns what the script of this extension, alone in a browser, takes in each page: of several, the first pays for what they share */
const timeAlone = async (
  urls: readonly string[],
  install: (browser: Browser) => Promise<string>,
): Promise<readonly { script: number; page: number }[]> => {
  const browser = await launch(true);
  try {
    const id = await install(browser);
    const times: { script: number; page: number }[] = [];
    for (const url of urls) times.push(await timePage(browser, url, id));
    return times;
  } finally {
    await browser.close();
  }
};

const installIdle = (folder: string) => (browser: Browser) => {
  writeIdleExtension(folder);
  return browser.installExtension(folder);
};

const measure = async ({ ordinary }: Pages): Promise<Samples> => {
  const folder = mkdtempSync(join(tmpdir(), 'idle-extension-'));
  const { site, urls } = await serve(ordinary);
  try {
    const nothing = await timeAlone(urls, installIdle(folder));
    const own = await timeAlone(urls, async (browser) => (await installExtension(browser)).id);
    return Object.fromEntries(
      own.map(({ script, page }, at): [string, Times] => [
        ordinary[at] ?? '',
        { finder: script, page, nothing: nothing[at]?.script ?? NaN },
      ]),
    );
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
};

export const finder: Part = {
  title: 'The finder on ordinary pages',
  rounds: 2,
  measure,
  ratios: (samples) => ({
    'finder / parsing and laying out the page': median(over(samples, 'finder')) / median(over(samples, 'page')),
  }),
  amounts: (samples) => {
    const beyond = (of: typeof median): number => of(over(samples, 'finder')) - of(over(samples, 'nothing'));
    return {
      'finder beyond an extension that does nothing, median, ms': beyond(median),
      'finder beyond an extension that does nothing, 95th percentile, ms': beyond(percentile95),
    };
  },
  text: (
    samples,
  ) => `The built extension’s script, on pages that are no policies: its whole time on the main thread, in \
that thread’s own clock, beside an extension that does nothing, and what the browser itself does to parse the page, \
style it and lay it out. Each extension is alone in a browser: of several, the first pays for what they share.

${partsTable(samples, [
  { title: 'parsing and laying out the page', name: 'page' },
  { title: 'An extension that does nothing', name: 'nothing' },
  { title: 'Finder, compiled and run', name: 'finder' },
])}`,
};
