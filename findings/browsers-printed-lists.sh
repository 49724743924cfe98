#!/usr/bin/env bash
# Chromium 156 and Firefox 153 (with puppeteer-core 24.43.1, read with unpdf 1.8.1): in the PDF that Chromium prints,
# bullets are drawings, so the items that "We never sell" is about look like lines of their own. Letters and a bullet
# that the style gives as text come, and Firefox prints every bullet as text. In both, a word that is cut at a soft
# hyphen comes in two lines, with a hyphen that is neither "-" nor the soft one.
# Guess: bullets come as text as numbers do, and the word comes back whole.
# Seen:
#> chrome: We never sell / names / orders / We ask for / – your age / You may / a. object / Daten[U+2010] / schutz
#> firefox: We never sell / • names / • orders / We ask for / – your age / You may / a. object / Daten[U+2010] / schutz
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chrome=$(command -v chromium || command -v google-chrome)
firefox=$(command -v firefox || command -v firefox-esr)
export chrome firefox
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 unpdf@1.8.1
cat >finding.mjs <<'END'
import puppeteer from 'puppeteer-core';
import { extractText } from 'unpdf';

const policy = `<p>We never sell</p><ul><li>names</li><li>orders</li></ul>
  <p>We ask for</p><ul style="list-style: '– '"><li>your age</li></ul>
  <p>You may</p><ol type="a"><li>object</li></ol>
  <p style="width: 4em">Daten&shy;schutz</p>`;
for (const browser of ['chrome', 'firefox']) {
  const args = browser === 'chrome' ? ['--no-sandbox'] : [];
  const opened = await puppeteer.launch({ browser, executablePath: process.env[browser], args });
  const tab = await opened.newPage();
  await tab.setContent(policy);
  const { text } = await extractText(new Uint8Array(await tab.pdf()), { mergePages: true });
  console.log(`${browser}: ${text.replaceAll('\n', ' / ').replaceAll('\u2010', '[U+2010]')}`);
  await opened.close();
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
