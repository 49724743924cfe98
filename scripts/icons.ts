/** Draws the extension's icons from their SVG sources, in Chromium: `tsx scripts/icons.ts`. Run it after changing a drawing. */
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { needBrowser } from './shared/browsers';

/** Each drawing with what its pictures' names begin with, and their sizes. The extension's own icon is that of a policy that was read. */
const drawings = [
  { source: 'icon.svg', prefix: '', sizes: [16, 32, 48, 96, 128] },
  { source: 'nothing-read.svg', prefix: 'nothing-read-', sizes: [16, 32] },
  { source: 'attention.svg', prefix: 'attention-', sizes: [16, 32] },
];
const folder = new URL('../public/icon/', import.meta.url);

const browser = await launch({
  executablePath: needBrowser('chrome'),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const { source, prefix, sizes } of drawings) {
    const drawing = await readFile(new URL(source, folder), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
      );
      await writeFile(new URL(`${prefix}${size}.png`, folder), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
