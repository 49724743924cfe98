#!/usr/bin/env bash
# parse5 8.1.1, cheerio 1.2.0, node-html-parser 9.0.7, jsdom 29.1.1, linkedom 0.18.15 and happy-dom 21.0.4: none of
# them runs scripts unless told to, yet the first three read the link to opt out that a policy gives in <noscript> as
# mere text. parse5 can be told that no scripts run.
# Guess: all six read it as a link, as a browser without scripts does.
# Seen:
#> parse5: no link
#> parse5, told that no scripts run: link
#> cheerio: no link
#> node-html-parser: no link
#> jsdom: link
#> linkedom: link
#> happy-dom: link
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts \
  parse5@8.1.1 cheerio@1.2.0 node-html-parser@9.0.7 jsdom@29.1.1 linkedom@0.18.15 happy-dom@21.0.4
cat >finding.mjs <<'END'
import { load } from 'cheerio';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { parse } from 'node-html-parser';
import { parse as parse5 } from 'parse5';

/** Names of the nodes in a tree of parse5. */
const names = ({ nodeName, childNodes = [] }) => [nodeName, ...childNodes.flatMap(names)];

const happyDom = (html) => {
  const { document } = new Window();
  document.write(html);
  return document;
};
const links = {
  parse5: (html) => names(parse5(html)).includes('a'),
  'parse5, told that no scripts run': (html) => names(parse5(html, { scriptingEnabled: false })).includes('a'),
  cheerio: (html) => load(html)('a').length > 0,
  'node-html-parser': (html) => parse(html).querySelector('a') !== null,
  jsdom: (html) => new JSDOM(html).window.document.querySelector('a') !== null,
  linkedom: (html) => parseHTML(html).document.querySelector('a') !== null,
  'happy-dom': (html) => happyDom(html).querySelector('a') !== null,
};
const policy = '<!doctype html><html><body><p>We sell names.</p><noscript><a href="/opt-out">Opt out</a></noscript></body></html>';
for (const [name, has] of Object.entries(links)) console.log(`${name}: ${has(policy) ? 'link' : 'no link'}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
