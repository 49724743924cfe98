#!/usr/bin/env bash
# linkedom 0.18.15, happy-dom 21.0.4, node-html-parser 9.0.7 and cheerio 1.2.0: `innerText` gives a denial that is
# `hidden` in all four. happy-dom alone leaves out what a style hides, but does not know the attribute. It joins the
# words around <br> and the items of a list, as cheerio does. jsdom 29.1.1 has no `innerText`.
# Guess: jsdom has none, linkedom gives hidden words, happy-dom leaves them out.
# Seen:
#> linkedom: "We never always sell\nnames.\n\nOrders\nLetters"
#> happy-dom: "We never  sellnames.\nOrdersLetters"
#> jsdom: undefined
#> node-html-parser: "We never always sell\nnames.OrdersLetters"
#> cheerio: "We never always sellnames.OrdersLetters"
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts \
  linkedom@0.18.15 happy-dom@21.0.4 jsdom@29.1.1 node-html-parser@9.0.7 cheerio@1.2.0
cat >finding.mjs <<'END'
import { load } from 'cheerio';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { parse } from 'node-html-parser';

const happyDom = (html) => {
  const { document } = new Window();
  document.write(html);
  return document;
};
const texts = {
  linkedom: (html) => parseHTML(html).document.body.innerText,
  'happy-dom': (html) => happyDom(html).body.innerText,
  jsdom: (html) => new JSDOM(html).window.document.body.innerText,
  'node-html-parser': (html) => parse(html).querySelector('body').innerText,
  cheerio: (html) => load(html)('body').prop('innerText'),
};
const policy = '<p>We <b hidden>never</b> <b style="display: none">always</b> sell<br>names.</p><ul><li>Orders</li><li>Letters</li></ul>';
for (const [name, innerText] of Object.entries(texts))
  console.log(`${name}: ${JSON.stringify(innerText(`<!doctype html><html><body>${policy}</body></html>`))}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
