#!/usr/bin/env bash
# Chromium 156 (with puppeteer-core 24.43.1): a policy that is saved as one file (MHTML, `Page.captureSnapshot`)
# loses the sections that are closed by `hidden`, also those that the search in the page would open, and what stands
# in <noscript>. Sections that are closed in one of five other ways stay. The file does not tell what was left out.
# Guess: the whole document is saved, closed or open.
# Seen:
#> hidden: lost
#> hidden="until-found": lost
#> noscript: lost
#> display: none: kept
#> content-visibility: hidden: kept
#> details: kept
#> dialog: kept
#> popover: kept
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chrome=$(command -v chromium || command -v google-chrome)
export chrome
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >finding.mjs <<'END'
import puppeteer from 'puppeteer-core';

const clause = '<p>CLAUSE We sell names.</p>';
const sections = {
  hidden: `<section hidden>${clause}</section>`,
  'hidden="until-found"': `<section hidden="until-found">${clause}</section>`,
  noscript: `<noscript>${clause}</noscript>`,
  'display: none': `<section style="display: none">${clause}</section>`,
  'content-visibility: hidden': `<section style="content-visibility: hidden">${clause}</section>`,
  details: `<details><summary>Selling</summary>${clause}</details>`,
  dialog: `<dialog>${clause}</dialog>`,
  popover: `<section popover>${clause}</section>`,
};
const browser = await puppeteer.launch({ executablePath: process.env.chrome, args: ['--no-sandbox'] });
const tab = await browser.newPage();
const session = await tab.createCDPSession();
for (const [name, section] of Object.entries(sections)) {
  await tab.setContent(`<!doctype html><title>Privacy</title><h1>Privacy</h1>${section}<p>REST</p>`);
  const { data } = await session.send('Page.captureSnapshot', { format: 'mhtml' });
  console.log(`${name}: ${!data.includes('REST') ? 'nothing saved' : data.includes('CLAUSE') ? 'kept' : 'lost'}`);
}
await browser.close();
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
