#!/usr/bin/env bash
# Chromium 156 and Firefox 153 (with puppeteer-core 24.43.1): a link to a quote (text fragment) that stands over
# <br> leads nowhere in both, with or without a space there. A quote over lines of preformatted text, into an inline
# block or with a non-breaking hyphen is found only by Firefox, "ss" for "ß" only by Chromium.
# Guess: <br> is white space to both, and both find the same quotes.
# Seen:
#> <p>We never\nsell names.</p> "never sell names": chrome found, firefox found
#> <p>We never<br>sell names.</p> "never sell names": chrome not found, firefox not found
#> <p>We never<br>sell names.</p> "neversell names": chrome not found, firefox not found
#> <pre>We never\nsell names.</pre> "never sell names": chrome not found, firefox found
#> <p>We never <b style="display: inline-block">sell</b> names.</p> "never sell names": chrome not found, firefox found
#> <p>You can opt&#8209;out of it.</p> "can opt-out of": chrome not found, firefox found
#> <p>Auf Straßen nie.</p> "Auf Strassen nie": chrome found, firefox not found
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chrome=$(command -v chromium || command -v google-chrome)
firefox=$(command -v firefox || command -v firefox-esr)
export chrome firefox
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >finding.mjs <<'END'
import { once } from 'node:events';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const quotes = [
  ['<p>We never\nsell names.</p>', 'never sell names'],
  ['<p>We never<br>sell names.</p>', 'never sell names'],
  ['<p>We never<br>sell names.</p>', 'neversell names'],
  ['<pre>We never\nsell names.</pre>', 'never sell names'],
  ['<p>We never <b style="display: inline-block">sell</b> names.</p>', 'never sell names'],
  ['<p>You can opt&#8209;out of it.</p>', 'can opt-out of'],
  ['<p>Auf Straßen nie.</p>', 'Auf Strassen nie'],
];
const far = '<div style="height: 5000px">Far</div>';
const page = (at) => `<!doctype html><meta charset="utf-8"><title>Privacy</title>${far}${quotes[at]?.[0]}${far}`;
const server = createServer(({ url }, response) => response.setHeader('Content-Type', 'text/html').end(page(url.slice(1))));
await once(server.listen(0), 'listening');

/** Whether the page moves from its top, which it is given three seconds for. */
const moves = (tab) => tab.waitForFunction('scrollY > 0', { timeout: 3000 }).then(() => 'found', () => 'not found');

const seen = quotes.map(() => []);
for (const browser of ['chrome', 'firefox']) {
  const args = browser === 'chrome' ? ['--no-sandbox'] : [];
  const opened = await puppeteer.launch({ browser, executablePath: process.env[browser], args });
  for (const [at, [, quote]] of quotes.entries()) {
    const tab = await opened.newPage();
    await tab.bringToFront();
    const fragment = encodeURIComponent(quote).replaceAll('-', '%2D');
    await tab.goto(`http://127.0.0.1:${server.address().port}/${at}#:~:text=${fragment}`);
    seen[at].push(`${browser} ${await moves(tab)}`);
    await tab.close();
  }
  await opened.close();
}
server.close();
for (const [at, [html, quote]] of quotes.entries())
  console.log(`${html.replaceAll('\n', '\\n')} "${quote}": ${seen[at].join(', ')}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
