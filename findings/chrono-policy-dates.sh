#!/usr/bin/env bash
# chrono-node 2.10.3: in German it finds no date where a policy gives only month and year, though it does in
# English and Spanish. In Spanish it loses the year after "del" without a word, and takes the year of the
# reference date instead.
# Guess: month and year are found in all three languages; "del 2021" is 2021.
# Seen:
#> en: Last updated: January 2024 -> 2024-1-1
#> es: Última actualización: enero de 2024 -> 2024-1-1
#> de: Stand: Januar 2024 -> nothing
#> de: Stand: 1. Januar 2024 -> 2024-1-1
#> es: Versión del 1 de marzo de 2021 -> 2021-3-1
#> es: Versión del 1 de marzo del 2021 -> 2025-3-1, year not certain
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3
cat >finding.mjs <<'END'
import * as chrono from 'chrono-node';

const reference = new Date(2025, 5, 15, 12);
for (const [language, text] of [
  ['en', 'Last updated: January 2024'],
  ['es', 'Última actualización: enero de 2024'],
  ['de', 'Stand: Januar 2024'],
  ['de', 'Stand: 1. Januar 2024'],
  ['es', 'Versión del 1 de marzo de 2021'],
  ['es', 'Versión del 1 de marzo del 2021'],
]) {
  const found = chrono[language].parse(text, reference)[0];
  const start = found && ['year', 'month', 'day'].map((part) => found.start.get(part)).join('-');
  console.log(`${language}: ${text} -> ${start ?? 'nothing'}${found?.start.isCertain('year') === false ? ', year not certain' : ''}`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
