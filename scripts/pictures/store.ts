/** The images of the extension stores in one language, in the sizes that they ask for: https://developer.chrome.com/docs/webstore/images */
import { mkdir, readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../../test/e2e/driver';
import type { Language } from '../../test/e2e/translated-build';
import { takeScenes } from './scenes';

/** What the extension is, in few words. */
const tagline: Readonly<Record<Language, string>> = {
  en: 'Privacy policies in plain words, with proof',
  de: 'Datenschutzerklärungen in klaren Worten, mit Belegen',
  fr: 'Les politiques de confidentialité en mots simples, preuves à l’appui',
  es: 'Políticas de privacidad en palabras sencillas, con pruebas',
};

const screenshot = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };

const frame = (style: string, body: string): string =>
  `<style>* { margin: 0 } body { overflow: hidden; font-family: system-ui, sans-serif } ${style}</style>${body}`;

const source = (png: string): string => `data:image/png;base64,${png}`;

/** The popup over its page, as it looks in a browser. */
const overPage = (page: string, popup: string): string =>
  frame(
    `.page { width: 1280px } .popup { position: absolute; top: 40px; right: 40px; width: 400px; border: ` +
      `1px solid #b9b2a6; border-radius: 10px; box-shadow: 0 10px 30px rgb(0 0 0 / 0.35) }`,
    `<img class="page" src="${source(page)}"><img class="popup" src="${source(popup)}">`,
  );

const promotion = (icon: string, words: string): string =>
  frame(
    `body { display: grid; grid-template-columns: 104px 1fr; gap: 24px; align-items: center; box-sizing: ` +
      `border-box; height: 100vh; padding: 0 36px; background: #f3f0eb; color: #1d1b19 } svg { width: ` +
      `104px; height: 104px } h1 { font: 600 36px/1.2 'DejaVu Serif', Georgia, serif } p { margin-top: ` +
      `10px; font-size: 18px; line-height: 1.35; color: #5e5a54 }`,
    `${icon}<div><h1>Plainprint</h1><p>${words}</p></div>`,
  );

/** @param policy the tab of a policy that was read */
export const storeImages = async (driver: Driver, policy: Page, language: Language): Promise<void> => {
  const folder = `docs/store/images/${language}`;
  await mkdir(folder, { recursive: true });
  const scenes = await takeScenes(driver, policy, 'png');
  // In an empty page, images are put together.
  const blank = await driver.open('about:blank');
  const compose = async (name: string, html: string, size: typeof tile): Promise<void> => {
    await blank.bringToFront();
    await blank.setViewport(size);
    await blank.setContent(html);
    await blank.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    await blank.screenshot({ path: `${folder}/${name}.png` });
  };
  await compose('1-summary', overPage(scenes.page, scenes.summary), screenshot);
  await compose('2-quote-in-page', overPage(scenes.marked, scenes.finding), screenshot);
  await compose('promotion', promotion(await readFile('public/icon/icon.svg', 'utf8'), tagline[language]), tile);
  for (const own of ownPages) await takeOwn(driver, policy, own, folder);
};

const ownPages = [
  { name: '3-report', path: 'report.html', press: ['.text-toggle', '.policy-text'] },
  { name: '4-options', path: 'options.html', press: null },
] as const;

/** A page of the extension, as it stands in a tab. */
const takeOwn = async (
  driver: Driver,
  policy: Page,
  { name, path, press }: (typeof ownPages)[number],
  folder: string,
): Promise<void> => {
  const page = path === 'report.html' ? await driver.ownPage(path, policy) : await driver.openOwnPage(path);
  await page.setViewport(screenshot);
  await driver.setAppearance(page, { scheme: 'light', hasReducedMotion: true });
  await page.waitForSelector('main');
  if (press !== null) {
    await page.waitForSelector(press[0]);
    await page.$eval(press[0], (button) => (button as HTMLElement).click());
    await page.waitForSelector(press[1]);
  }
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
};
