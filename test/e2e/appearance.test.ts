/** How the main states look, beside the pictures that were looked at and kept. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { Appearance } from './driver';
import { expectFirstView } from './faultless';
import { inBothBrowsers } from './in-both-browsers';
import { exitsOf } from '../../lib/report/arrange/exits';
import { fullReport, inventedReport, longReport } from './invented-report';
import type { Scene } from './states';

const folder = 'test/e2e/references';

/** Set to keep what is seen as the new references: look at them before they are committed. */
const isKept = process.env['KEEP_PICTURES'] !== undefined;

/** Part of the pixels that may differ: text is drawn a little differently by each release of a browser. */
const tolerance = 0.01;

/** References are drawn in these fonts; where a machine has others, all text is elsewhere. */
const fonts = ['DejaVu Sans', 'DejaVu Serif'];

const light: Appearance = { scheme: 'light' };
const dark: Appearance = { scheme: 'dark' };
const forced: Appearance = { scheme: 'dark', hasForcedColours: true };

interface Picture {
  readonly name: string;
  readonly appearance: Appearance;
  readonly width: number;
  readonly height: number;
  readonly open: (scene: Scene) => Promise<Page>;
}

const ready = async (page: Page, selector: string): Promise<Page> => {
  await page.waitForSelector(selector);
  return page;
};

const popup = async ({ tab }: Scene): Promise<Page> =>
  ready(await tab.show('popup.html', inventedReport), '.marking button');

const small = { width: 360, height: 520 };

const pictures: readonly Picture[] = [
  { name: 'popup-light', appearance: light, ...small, open: popup },
  { name: 'popup-dark', appearance: dark, ...small, open: popup },
  { name: 'popup-forced', appearance: forced, ...small, open: popup },
  {
    name: 'contradiction',
    appearance: light,
    ...small,
    open: async (scene) => {
      const page = await popup(scene);
      await page.$eval('.finding', (finding) => {
        (finding as HTMLDetailsElement).open = true;
        document.querySelector('.policy')?.remove();
        document.querySelector('.acts')?.remove();
      });
      return ready(page, '.quote');
    },
  },
  {
    name: 'no-policy',
    appearance: dark,
    ...small,
    open: async ({ driver, site }) =>
      ready(await driver.ownPage('popup.html', await driver.open(site.url('shop-home'))), '.notice .ways'),
  },
  {
    name: 'report',
    appearance: light,
    width: 1100,
    height: 420,
    open: async ({ tab }) => ready(await tab.show('report.html', inventedReport), '.marking button'),
  },
  {
    name: 'options',
    appearance: dark,
    width: 640,
    height: 560,
    open: async ({ driver }) => ready(await driver.openOwnPage('options.html'), 'fieldset'),
  },
];

const isDrawnHere = (page: Page): Promise<boolean> =>
  page.evaluate((names) => {
    const width = (family: string): number => {
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) return 0;
      pen.font = `40px ${family}`;
      return pen.measureText('Plainprint 0123').width;
    };
    return width('system-ui') === width(`"${names[0]}"`) && width('serif') === width(`"${names[1]}"`);
  }, fonts);

/** With 16 shades a channel: half the size to keep, and no difference that anyone would see. */
const coarse = (picture: Uint8Array): PNG => {
  const png = PNG.sync.read(Buffer.from(picture));
  png.data.forEach((shade, at) => (png.data[at] = (shade >> 4) * 17));
  return png;
};

/** The part of the pixels that differ, 1 where the sizes do; the difference is kept as a picture to look at. */
const difference = (seen: PNG, reference: PNG, name: string): number => {
  const { width, height } = reference;
  if (seen.width !== width || seen.height !== height) return 1;
  const shown = new PNG({ width, height });
  const count = pixelmatch(seen.data, reference.data, shown.data, width, height);
  if (count > 0) writeFileSync(`test/e2e/artifacts/${name}-difference.png`, PNG.sync.write(shown));
  return count / (width * height);
};

inBothBrowsers((browser, scene) => {
  it.for(pictures)('$name', async ({ name, appearance, width, height, open }, { skip }) => {
    const page = await open(scene);
    skip(!(await isDrawnHere(page)), `references are drawn in ${fonts.join(' and ')}, which are not this machine's`);
    await page.bringToFront();
    await page.setViewport({ width, height });
    await scene.driver.setAppearance(page, { ...appearance, hasReducedMotion: true });
    const path = `${folder}/${name}-${browser.toLowerCase()}.png`;
    const seen = coarse(await page.screenshot());
    const file = PNG.sync.write(seen, { colorType: 2, deflateLevel: 9 });
    writeFileSync(isKept ? path : `test/e2e/artifacts/${name}-${browser.toLowerCase()}.png`, file);
    expect(existsSync(path), `${path} is missing: make it with KEEP_PICTURES=1, and look at it`).toBe(true);
    const reference = PNG.sync.read(readFileSync(path));
    expect(difference(seen, reference, `${name}-${browser}`)).toBeLessThan(tolerance);
    await page.close();
  });

  // Firefox has no way to ask for this either.
  it.runIf(browser === 'Chromium')('has what is pressed large enough for thumbs', async () => {
    const page = await popup(scene);
    await page.setViewport({ ...small, hasTouch: true, isMobile: true });
    await page.waitForFunction(() => matchMedia('(pointer: coarse)').matches);
    // Emulating touch loads the page anew.
    await page.waitForSelector('#group-choices');
    await page.$eval('#group-choices', (button) => (button as HTMLElement).click());
    await page.waitForSelector('.way .tick');
    const low = await page.$$eval('button, summary, a.button, .way a, .tick', (all) =>
      all.filter((element) => element.getBoundingClientRect().height < 44).map(({ textContent }) => textContent),
    );
    expect(low).toEqual([]);
    await page.close();
  });

  it.each(['popup.html', 'report.html'] as const)(
    'has what is pressed in %s large enough for a mouse',
    async (path) => {
      const page = await ready(await scene.tab.show(path, inventedReport), '.marking button');
      await page.setViewport(small);
      // Links within a sentence are as high as its words.
      const low = await page.$$eval('button, summary, a.button', (all) =>
        all
          .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 24)
          .map(({ outerHTML }) => outerHTML),
      );
      expect(low).toEqual([]);
      await page.close();
    },
  );

  it('shows what is serious, a fact and the best way out without scrolling, and a fact at 200 %', async () => {
    const page = await popup(scene);
    await expectFirstView(page);
    await page.close();
  });

  it('tells what there is to tell above the facts, where the text stands beside them, too', async () => {
    const shown = { ...inventedReport, url: scene.tab.url };
    const page = await ready(await scene.tab.show('report.html', shown, { kind: 'offer' }), '.keeping button');
    await page.setViewport({ width: 1280, height: 800 });
    await page.$eval('.text-toggle', (button) => (button as HTMLElement).click());
    await page.waitForSelector('.policy-text');
    const top = (selector: string): Promise<number> =>
      page.$eval(selector, (element) => element.getBoundingClientRect().top);
    expect(await top('.keeping')).toBeLessThan(await top('main'));
    await page.close();
  });

  it('is read in a minute before anything is opened, however much the policy says', async () => {
    const page = await ready(await scene.tab.show('report.html', fullReport), '.marking button');
    const words = await page.evaluate(() => document.body.innerText.trim().split(/\s+/).length);
    expect(words).toBeGreaterThan(100);
    expect(words).toBeLessThanOrEqual(600);
    await page.close();
  });

  /** Puts the page on paper; tells how many elements are to be seen there. */
  const onPaper = async (page: Page) => {
    await page.waitForSelector('.marking button');
    await page.emulateMediaType('print');
    return (selector: string): Promise<number> =>
      page.$$eval(
        selector,
        (all) => all.filter((element) => element.checkVisibility({ contentVisibilityAuto: true })).length,
      );
  };

  // Firefox has no way to ask for this.
  it.runIf(browser === 'Chromium')('is one page on paper: what matters most, and nothing to press', async () => {
    const page = await scene.tab.show('report.html', longReport);
    const shown = await onPaper(page);
    expect(await shown('button, select, .menu, .groups, .matrix-part')).toBe(0);
    expect(await shown('.points .finding')).toBe(6);
    expect(await shown('.points .quote')).toBe(4);
    const file = Buffer.from(await page.pdf({ format: 'a4' })).toString('latin1');
    expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  });

  it.runIf(browser === 'Chromium')('is whole on paper where that is asked for', async () => {
    const page = await scene.tab.show('report.html', inventedReport);
    const shown = await onPaper(page);
    await page.evaluate(() => {
      window.print = () => document.body.append(document.querySelector('.whole-report')?.cloneNode(true) ?? '');
    });
    await page.$eval('.menu .items > button:last-of-type', (button) => button.click());
    await page.waitForSelector('body > .whole-report');
    expect(await shown('.whole-report article.finding')).toBe(inventedReport.findings.length);
    // Those that are folded on the screen, too.
    const { ways, dead, others } = exitsOf(inventedReport);
    expect(await shown('.whole-report .way')).toBe(ways.length + dead.length + others.length);
    const address = await page.$eval('.whole-report .way a', (link) => getComputedStyle(link, '::after').content);
    expect(address).not.toBe('none');
    // Of a link that tells it by itself, it is not said twice; of a letter, nothing else tells it.
    expect(await shown(".whole-report .way a[href^='mailto:'] ~ .place")).toBeGreaterThan(0);
    expect(await shown(".whole-report .way a[href^='https:'] ~ .place")).toBe(0);
    await page.close();
  });
});
