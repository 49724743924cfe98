/** `npm start`, run as its users run it, on a machine that has other things to do. */
import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needBrowser } from '../../scripts/shared/browsers';
import { summarizeFile } from '../../cli/summarize-file';
import { standingOf } from '../../lib/report/arrange/level';
import { signOf, standingInWords } from '../../lib/report/arrange/level-in-words';
import { startBusyWork } from '../support/busy-work';
import { english } from '../support/sample-report';
import { isRunning, Started, wrapBrowser } from './started';
import { hasVirtualDisplays, openVirtualDisplay, type VirtualDisplay } from './virtual-display';

const patience = { timeout: 240_000 };
const noDisplay = { DISPLAY: undefined, WAYLAND_DISPLAY: undefined };

/** Ours is 0, which not every shell between npm and us passes on. */
const interrupted = expect.toBeOneOf([0, 'SIGINT']) as number;

/** What the button and the popup must show of the sample. */
async function sample(): Promise<{ readonly sign: string; readonly meaning: string }> {
  const file = 'test/fixtures/policies/sunny-harbor-2009.html';
  const report = await summarizeFile({ file, url: null, withText: false });
  if ('error' in report) throw new Error(report.error);
  const standing = standingOf(report);
  return { sign: signOf(standing.level), meaning: standingInWords(standing, english)[0] };
}

/** Looks into the Chromium that was started with a port for it. */
async function lookInto(folder: string): Promise<Browser> {
  const own = readdirSync(folder).find((name) => name.startsWith('plainprint-')) ?? '';
  const [port, path] = readFileSync(join(folder, own, 'profile', 'DevToolsActivePort'), 'utf8').split('\n');
  return puppeteer.connect({ browserWSEndpoint: `ws://127.0.0.1:${port}${path}`, defaultViewport: null });
}

describe.skipIf(!hasVirtualDisplays)(
  'npm start on a display, beside other work (skipped where there is no Xvfb)',
  patience,
  () => {
    let display: VirtualDisplay;
    let work: readonly ChildProcess[];
    let shown: Awaited<ReturnType<typeof sample>>;

    beforeAll(async () => {
      display = await openVirtualDisplay();
      shown = await sample();
      work = [1, 2].map(startBusyWork);
    });
    afterAll(async () => {
      for (const busy of work ?? []) busy.kill();
      await display?.close();
    });

    it('opens the popup of Chromium over the sample, and says so when its summary is there', async () => {
      const chromium = wrapBrowser(needBrowser('chrome'), '--remote-debugging-port=0');
      const started = new Started(['--browser', 'chrome'], { DISPLAY: display.name, CHROME_PATH: chromium.path });
      const output = await started.says('Ctrl-C');
      expect(output.trim().split('\n')).toEqual([
        'Building Plainprint and opening Chromium …',
        `Plainprint has read the sample policy. The popup shows what it found; the sign on its button is ${shown.sign}.`,
        'Close the browser or press Ctrl-C to end.',
      ]);
      const browser = await lookInto(started.folder);
      const popup = await browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      expect(await (await popup.asPage()).evaluate(() => document.body.innerText)).toContain(shown.meaning);
      await browser.disconnect();
      started.interrupt();
      expect(await started.ended).toEqual({ status: interrupted, output });
      expect([isRunning(chromium.pid()), started.leftovers()]).toEqual([false, []]);
    });

    it('says which button of Firefox to press, and its sign', async () => {
      const firefox = wrapBrowser(needBrowser('firefox'));
      const started = new Started(['--browser', 'firefox'], { DISPLAY: display.name, FIREFOX_PATH: firefox.path });
      const output = await started.says('Ctrl-C');
      expect(output.trim().split('\n')).toEqual([
        'Building Plainprint and opening Firefox …',
        `Plainprint has read the sample policy: press its button in the toolbar, which shows the sign ${shown.sign}.`,
        'Close the browser or press Ctrl-C to end.',
      ]);
      started.interrupt();
      expect(await started.ended).toEqual({ status: interrupted, output });
      expect([isRunning(firefox.pid()), started.leftovers()]).toEqual([false, []]);
    });

    it('ends when its user closes the browser', async () => {
      const chromium = wrapBrowser(needBrowser('chrome'));
      const started = new Started(['--browser', 'chrome'], { DISPLAY: display.name, CHROME_PATH: chromium.path });
      const output = await started.says('Ctrl-C');
      process.kill(chromium.pid());
      expect(await started.ended).toMatchObject({ status: 0, output });
      expect(started.leftovers()).toEqual([]);
    });

    it.each(['chrome', 'firefox'])('ends at once where it is interrupted before %s is there', async (name) => {
      const started = new Started(['--browser', name], { DISPLAY: display.name });
      const output = await started.says('Building');
      started.interrupt();
      expect(await started.ended).toEqual({ status: interrupted, output });
      expect(started.leftovers()).toEqual([]);
    });

    it.each([
      ['that has no display', { DISPLAY: ':4999' }, 'did not start: it found no display'],
      ['that ends by itself', { CHROME_PATH: '/bin/false' }, '/bin/false did not start'],
    ])('tells of a browser %s in one sentence', async (_, variables, problem) => {
      const started = new Started(['--browser', 'chrome'], { DISPLAY: display.name, ...variables });
      const { status, output } = await started.ended;
      expect(output.trim().split('\n')).toEqual([
        'Building Plainprint and opening Chromium …',
        expect.stringContaining(problem),
      ]);
      expect([status, started.leftovers()]).toEqual([1, []]);
    });
  },
);

describe('npm start without a browser to show', patience, () => {
  it('prints the summary in the terminal, and says why', async () => {
    const { status, output } = await new Started([], noDisplay).ended;
    expect(output).toMatch(/^This machine has no display, so here is what the popup would show[^]*Sunny Harbor/);
    expect(status).toBe(0);
  });

  it.each([
    [['--browser', 'opera'], 2, 'no browser that this works with: opera'],
    [['--loud'], 2, "Unknown option '--loud'"],
    [['--help'], 0, 'usage: npm start'],
  ])('%j: exit status %d', async (words, expected, said) => {
    const { status, output } = await new Started(words, noDisplay).ended;
    expect([status, output]).toEqual([expected, expect.stringContaining(said)]);
    expect(output).not.toMatch(/^ +at /m);
  });
});
