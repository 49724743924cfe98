#!/usr/bin/env bash
# any-date-parser 2.2.4: a month and a year in figures, as policies state their version ("Stand: 05/2018"), become a day
# and a year, whichever comes first and whatever stands between them; even "2018-05", which ISO 8601 has for a month. The
# README tells of no form with a day and a year alone. In words it reads the month.
# Guess: {"year":2018,"month":5} for all of them, and nothing where the first number can be no month.
# Seen:
#> en: Last updated: May 2018 -> {"month":5,"year":2018}
#> en: Last updated: 05/2018 -> {"day":5,"year":2018}
#> en: Version 2018-05 -> {"day":5,"year":2018}
#> de: Stand: Mai 2018 -> {"month":5,"year":2018}
#> de: Stand: 05.2018 -> {"day":5,"year":2018}
#> fr: Mise à jour : 12/2023 -> {"day":12,"year":2023}
#> es: Versión 25/2018 -> {"day":25,"year":2018}
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts any-date-parser@2.2.4
cat >finding.mjs <<'END'
import parser from 'any-date-parser';

const lines = [
  ['en', 'Last updated: May 2018'],
  ['en', 'Last updated: 05/2018'],
  ['en', 'Version 2018-05'],
  ['de', 'Stand: Mai 2018'],
  ['de', 'Stand: 05.2018'],
  ['fr', 'Mise à jour : 12/2023'],
  ['es', 'Versión 25/2018'],
];
for (const [locale, line] of lines) {
  const parts = Object.entries(parser.attempt(line, locale)).sort();
  console.log(`${locale}: ${line} -> ${JSON.stringify(Object.fromEntries(parts))}`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
