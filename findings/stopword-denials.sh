#!/usr/bin/env bash
# stopword 3.1.5: whether a policy still denies anything once its stop words are removed hangs on the language and
# on the word. English keeps "not" and drops "never". The other five languages drop what means "not", and keep
# "niemals", "jamais", "nunca" and "mai".
# Guess: words of denial are stop words in all languages, or in none.
# Seen:
#> eng: we do not sell names -> not sell names
#> eng: we never sell names -> sell names
#> deu: wir verkaufen nicht -> verkaufen
#> deu: wir verkaufen niemals -> verkaufen niemals
#> fra: nous ne vendons pas -> vendons
#> fra: nous ne vendons jamais -> vendons jamais
#> spa: no vendemos nombres -> vendemos nombres
#> spa: nunca vendemos nombres -> nunca vendemos nombres
#> por: não vendemos nomes -> vendemos nomes
#> por: nunca vendemos nomes -> nunca vendemos nomes
#> cat: no venem noms -> venem noms
#> cat: mai venem noms -> mai venem noms
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts stopword@3.1.5
cat >finding.mjs <<'END'
import * as lists from 'stopword';

for (const [language, text] of [
  ['eng', 'we do not sell names'],
  ['eng', 'we never sell names'],
  ['deu', 'wir verkaufen nicht'],
  ['deu', 'wir verkaufen niemals'],
  ['fra', 'nous ne vendons pas'],
  ['fra', 'nous ne vendons jamais'],
  ['spa', 'no vendemos nombres'],
  ['spa', 'nunca vendemos nombres'],
  ['por', 'não vendemos nomes'],
  ['por', 'nunca vendemos nomes'],
  ['cat', 'no venem noms'],
  ['cat', 'mai venem noms'],
])
  console.log(`${language}: ${text} -> ${lists.removeStopwords(text.split(' '), lists[language]).join(' ')}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
