#!/usr/bin/env bash
# tinyld 1.3.4: the head of a German table of cookies is Hindi, and a Catalan sentence on cookies is Italian,
# each without a second candidate. The same words as a German sentence are German.
# Guess: de, de, and ca (or es) for the Catalan sentence.
# Seen:
#> Cookie | Anbieter | Zweck | Laufzeit -> hi
#> Der Anbieter nennt Zweck und Laufzeit der Cookies. -> de
#> Utilitzem galetes pròpies i de tercers per mostrar publicitat. -> it
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts tinyld@1.3.4
cat >finding.mjs <<'END'
import { detectAll } from 'tinyld';

for (const text of [
  'Cookie | Anbieter | Zweck | Laufzeit',
  'Der Anbieter nennt Zweck und Laufzeit der Cookies.',
  'Utilitzem galetes pròpies i de tercers per mostrar publicitat.',
])
  console.log(`${text} -> ${detectAll(text).map(({ lang }) => lang).join(', ')}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
