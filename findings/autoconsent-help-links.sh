#!/usr/bin/env bash
# @duckduckgo/autoconsent 16.23.0: what its heuristics take for the button that refuses. In English only a refusal is one, and
# a link to help on refusing is not. In German, French and Spanish the help link is a button to refuse, too, and in Spanish so is
# the site's disclaimer of liability.
# Guess: in every language a link that explains how to refuse cookies is no refusal, as in English.
# Seen:
#> Reject all -> reject
#> How to reject cookies -> other
#> Alle ablehnen -> reject
#> Wie kann ich Cookies ablehnen? -> reject
#> Tout refuser -> reject
#> Comment refuser les cookies -> reject
#> Rechazar todo -> reject
#> Cómo rechazar cookies en el navegador -> reject
#> Declinación de responsabilidades -> reject
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts @duckduckgo/autoconsent@16.23.0 esbuild@0.25.12
# The package's own source: what it is built into does not export the heuristics.
npx esbuild node_modules/@duckduckgo/autoconsent/lib/heuristics.ts --bundle --format=esm --outfile=heuristics.mjs --log-level=error
cat >finding.mjs <<'END'
import { classifyButtonTextRegex } from './heuristics.mjs';

for (const text of [
  'Reject all',
  'How to reject cookies',
  'Alle ablehnen',
  'Wie kann ich Cookies ablehnen?',
  'Tout refuser',
  'Comment refuser les cookies',
  'Rechazar todo',
  'Cómo rechazar cookies en el navegador',
  'Declinación de responsabilidades',
])
  console.log(`${text} -> ${classifyButtonTextRegex(text)}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
