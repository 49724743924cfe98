#!/usr/bin/env bash
# @mozilla/readability 0.6.0 and defuddle 0.19.4 (with jsdom 29.1.1): each drops some of the controls by which
# a policy lets people opt out, and not the same ones. A button and a link in a table stay only in defuddle,
# the label of a box only in Readability. A list of links stays in both.
# Guess: both keep links, and both drop buttons and labels.
# Seen:
#> button: defuddle
#> label: readability
#> list: readability and defuddle
#> table: defuddle
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 defuddle@0.19.4 jsdom@29.1.1
cat >finding.mjs <<'END'
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';

const filler = '<p>This invented shop says here, at some length, what it does with orders, names, and letters.</p>'.repeat(9);
const controls = {
  button: '<p><button>CONTROL Do not sell</button></p>',
  label: '<p><label><input type="checkbox"> CONTROL Do not sell</label></p>',
  list: '<ul><li><a href="/a">CONTROL Do not sell</a></li><li><a href="/b">Limit</a></li><li><a href="/c">Erase</a></li></ul>',
  table: '<table><tr><td>Adverts</td><td><a href="/a">CONTROL Do not sell</a></td></tr></table>',
};
for (const [name, control] of Object.entries(controls)) {
  const page = `<title>Privacy</title><main><h1>Privacy</h1>${filler}${control}${filler}</main>`;
  const document = () => new JSDOM(page, { url: 'https://example.com/privacy' }).window.document;
  const texts = {
    readability: new Readability(document()).parse().content,
    defuddle: (await Defuddle(document(), 'https://example.com/privacy')).content,
  };
  const kept = Object.keys(texts).filter((key) => texts[key].includes('CONTROL'));
  console.log(`${name}: ${kept.join(' and ') || 'neither'}`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
