#!/usr/bin/env bash
# chrono-node 2.10.3: how long a cookie lives, the articles that grant a right and the name of an opt-out
# signal are read as a time of day or a day of the week, partly in one language only.
# Guess: a number before "años", a range of articles and "Do Not Track" are no dates.
# Seen:
#> en: The cookie stays 2 years -> nothing
#> es: La cookie dura 2 años -> "2 a" as hour 2, minute 0, meridiem 0
#> es: La cookie dura 2 meses -> nothing
#> en: Your rights (articles 15 to 22) -> "15 to 22" as hour 15, minute 0, meridiem 1
#> fr: Vos droits (articles 15 à 22) -> "15 à 22" as hour 15, minute 0, meridiem 1
#> en: We ignore Do Not Track -> nothing
#> de: Wir beachten Do Not Track -> "Do" as weekday 4
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3
cat >finding.mjs <<'END'
import * as chrono from 'chrono-node';

for (const [language, text] of [
  ['en', 'The cookie stays 2 years'],
  ['es', 'La cookie dura 2 años'],
  ['es', 'La cookie dura 2 meses'],
  ['en', 'Your rights (articles 15 to 22)'],
  ['fr', 'Vos droits (articles 15 à 22)'],
  ['en', 'We ignore Do Not Track'],
  ['de', 'Wir beachten Do Not Track'],
]) {
  const found = chrono[language].parse(text, new Date(2025, 5, 15, 12)).map((result) => {
    const known = result.start.getCertainComponents();
    return `"${result.text}" as ${known.map((part) => `${part} ${result.start.get(part)}`).join(', ')}`;
  });
  console.log(`${language}: ${text} -> ${found.join('; ') || 'nothing'}`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
