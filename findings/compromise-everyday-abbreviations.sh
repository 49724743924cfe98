#!/usr/bin/env bash
# compromise 14.17.0: its sentence splitter holds everyday words such as "ad", "min", "rep" and "ex" for
# abbreviations. A sentence that ends in one is joined with the next, also where the next begins with a
# capital letter.
# Guess: only "Inc." and its like hold a sentence open; "ad." ends one.
# Seen:
#> advert: 2 sentence(s)
#> ad: 1 sentence(s)
#> minutes: 2 sentence(s)
#> min: 1 sentence(s)
#> seller: 2 sentence(s)
#> rep: 1 sentence(s)
#> partner: 2 sentence(s)
#> ex: 1 sentence(s)
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts compromise@14.17.0
cat >finding.mjs <<'END'
import nlp from 'compromise/one';
for (const word of ['advert', 'ad', 'minutes', 'min', 'seller', 'rep', 'partner', 'ex']) {
  const text = `Our letter may show the name of your ${word}. You can opt out.`;
  console.log(`${word}: ${nlp(text).out('array').length} sentence(s)`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
