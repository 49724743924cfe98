/** Draws the extension's icons from their SVG source, in Chromium: `tsx scripts/icons.ts`. Run it after changing the drawing. */
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { needBrowser } from './browsers';

const sizes = [16, 32, 48, 96, 128];
const folder = new URL('../public/icon/', import.meta.url);

const drawing = await readFile(new URL('icon.svg', folder), 'utf8');
const browser = await launch({
  executablePath: needBrowser('chrome'),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
    );
    await writeFile(new URL(`${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
