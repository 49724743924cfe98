#!/usr/bin/env bash
# Chromium 156 (with puppeteer-core 24.43.1): where a page of an extension is closed while its script is busy, and this
# then asks `chrome.i18n.getMessage` for the first text in its process, it gets ''. So does every other page of the
# extension that opens in that process, and its background, for every text, however often a page is loaded again.
# Guess: '' means that there is no such text.
# Seen:
#> closed at leisure: another page has "Kite", loaded again "Kite", the background "Kite"
#> closed while busy: another page has "", loaded again "", the background ""
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chrome=$(command -v chromium || command -v google-chrome)
export chrome
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
mkdir -p kite/_locales/en
echo '{ "name": { "message": "Kite" } }' >kite/_locales/en/messages.json
cat >kite/manifest.json <<'END'
{
  "manifest_version": 3,
  "name": "__MSG_name__",
  "version": "1",
  "default_locale": "en",
  "background": { "service_worker": "background.js" }
}
END
echo 'self.addEventListener("message", () => undefined);' >kite/background.js
echo '<!doctype html>' >kite/other.html
echo '<!doctype html><script src="/busy.js"></script>' >kite/busy.html
cat >kite/busy.js <<'END'
console.log('begun');
const start = performance.now();
while (performance.now() - start < 2_500);
chrome.i18n.getMessage('name');
END
cat >finding.mjs <<'END'
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';

const text = `chrome.i18n.getMessage('name')`;
for (const [how, wait] of [['at leisure', 3_000], ['while busy', 0]]) {
  const browser = await puppeteer.launch({
    executablePath: process.env.chrome,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox'],
  });
  const base = `chrome-extension://${await browser.installExtension(resolve('kite'))}`;
  const background = await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith(base));
  const page = await browser.newPage();
  const begun = new Promise((done) => page.once('console', done));
  page.goto(`${base}/busy.html`).catch(() => null);
  await begun;
  await setTimeout(wait);
  await page.close();
  const other = await browser.newPage();
  await other.goto(`${base}/other.html`);
  const first = await other.evaluate(text);
  await other.reload();
  const again = await other.evaluate(text);
  const worker = await background.worker();
  console.log(
    `closed ${how}: another page has "${first}", loaded again "${again}", the background "${await worker.evaluate(text)}"`,
  );
  await browser.close();
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
