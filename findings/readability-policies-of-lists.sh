#!/usr/bin/env bash
# @mozilla/readability 0.6.0 (with jsdom 29.1.1): a policy that is a list, a table, a definition list or plain divs
# is not "probably readerable", however long, though `parse` gives each of its words. Browsers that ask this first
# offer no reader mode for it. The same sentences as paragraphs are, in folded parts and between line breaks, too.
# Guess: of one and the same text, all is readerable that `parse` reads whole.
# Seen:
#> paragraphs: readerable, 1561 words
#> folded paragraphs: readerable, 1561 words
#> lines with breaks: readerable, 1561 words
#> list: not readerable, 1561 words
#> list of paragraphs: not readerable, 1561 words
#> table: not readerable, 1561 words
#> definition list: not readerable, 1561 words
#> divs: not readerable, 1561 words
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 jsdom@29.1.1
cat >finding.mjs <<'END'
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const sentence =
  'This invented shop keeps the name and the address of whoever orders a kite, for as long as the law on taxes asks ' +
  'for it, and gives both to nobody but the carrier who brings the parcel to the door.';
const times = (text) => text.repeat(40);
const shapes = {
  paragraphs: times(`<p>${sentence}</p>`),
  'folded paragraphs': `<details><summary>Orders</summary>${times(`<p>${sentence}</p>`)}</details>`,
  'lines with breaks': `<div>${times(`${sentence}<br>`)}</div>`,
  list: `<ul>${times(`<li>${sentence}</li>`)}</ul>`,
  'list of paragraphs': `<ol>${times(`<li><p>${sentence}</p></li>`)}</ol>`,
  table: `<table>${times(`<tr><td>Orders</td><td>${sentence}</td></tr>`)}</table>`,
  'definition list': `<dl>${times(`<dt>Orders</dt><dd>${sentence}</dd>`)}</dl>`,
  divs: times(`<div>${sentence}</div>`),
};
for (const [name, shape] of Object.entries(shapes)) {
  const page = `<title>Privacy policy</title><main><h1>Privacy policy</h1>${shape}</main>`;
  const open = () => new JSDOM(page, { url: 'https://example.com/privacy' }).window.document;
  const words = new Readability(open()).parse().textContent.split(/\s+/).length;
  console.log(`${name}: ${isProbablyReaderable(open()) ? 'readerable' : 'not readerable'}, ${words} words`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
