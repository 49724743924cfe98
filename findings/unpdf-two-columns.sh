#!/usr/bin/env bash
# unpdf 1.8.1 (with pdf-lib 1.17.1 to make the file): two policies that look the same, in two columns, are
# read in two orders. Text comes in the order in which the file draws it, so a file that draws line by line
# mixes the columns into clauses that nobody wrote.
# Guess: columns are told by their place on the page.
# Seen:
#> by column: We never sell your name. We always keep your orders.
#> by line: We never sell We always keep your name. your orders.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts unpdf@1.8.1 pdf-lib@1.17.1
cat >finding.mjs <<'END'
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { extractText } from 'unpdf';

const left = ['We never sell', 'your name.'].map((text, line) => ({ text, x: 20, y: 80 - 15 * line }));
const right = ['We always keep', 'your orders.'].map((text, line) => ({ text, x: 220, y: 80 - 15 * line }));
const orders = { 'by column': [...left, ...right], 'by line': [left[0], right[0], left[1], right[1]] };
for (const [name, lines] of Object.entries(orders)) {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  const page = file.addPage([400, 100]);
  for (const { text, x, y } of lines) page.drawText(text, { x, y, size: 10, font });
  const { text } = await extractText(await file.save(), { mergePages: true });
  console.log(`${name}: ${text.replaceAll('\n', ' ')}`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
