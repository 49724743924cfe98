#!/usr/bin/env bash
# turndown 7.2.5 (with turndown-plugin-gfm 1.0.2 or @joplin/turndown-plugin-gfm 1.0.68), node-html-markdown 2.0.0
# and rehype-remark 10.0.1: where a cell of a table stands for two rows, the cells of the second row move one
# column to the left in all but rehype-remark. "Sold: Yes" becomes "Sold: No", for that is what the next column
# says.
# Guess: an empty cell, or the text once more, holds the place.
# Seen:
#> turndown-plugin-gfm: Data: Adverts, Purpose: Yes, Sold: No, Rented: -
#> @joplin/turndown-plugin-gfm: Data: Adverts, Purpose: Yes, Sold: No, Rented: -
#> node-html-markdown: Data: Adverts, Purpose: Yes, Sold: No, Rented: -
#> rehype-remark: Data: -, Purpose: Adverts, Sold: Yes, Rented: No
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts \
  turndown@7.2.5 turndown-plugin-gfm@1.0.2 @joplin/turndown-plugin-gfm@1.0.68 node-html-markdown@2.0.0 \
  unified@11.0.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-gfm@4.0.1 remark-stringify@11.0.0
cat >finding.mjs <<'END'
import * as joplin from '@joplin/turndown-plugin-gfm';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import Turndown from 'turndown';
import plugin from 'turndown-plugin-gfm';
import { unified } from 'unified';

const rehype = unified().use(rehypeParse).use(rehypeRemark).use(remarkGfm).use(remarkStringify);
const converters = {
  'turndown-plugin-gfm': (html) => new Turndown().use(plugin.gfm).turndown(html),
  '@joplin/turndown-plugin-gfm': (html) => new Turndown().use(joplin.gfm).turndown(html),
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html),
  'rehype-remark': (html) => String(rehype.processSync(html)),
};
const table = `<table><tr><th>Data</th><th>Purpose</th><th>Sold</th><th>Rented</th></tr>
  <tr><td rowspan="2">Place</td><td>Maps</td><td>No</td><td>No</td></tr>
  <tr><td>Adverts</td><td>Yes</td><td>No</td></tr></table>`;
for (const [name, convert] of Object.entries(converters)) {
  const rows = convert(table).trim().split('\n').map((row) => row.split('|').slice(1).map((cell) => cell.trim()));
  const [names, , , second] = rows;
  console.log(`${name}: ${names.slice(0, 4).map((column, at) => `${column}: ${second[at] || '-'}`).join(', ')}`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
