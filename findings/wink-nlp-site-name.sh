#!/usr/bin/env bash
# wink-nlp 2.4.0 (with wink-eng-lite-web-model 1.8.1): a sentence is cut at the dot within the name of a site,
# wherever the name stands. The place where a policy says how to opt out becomes a sentence "com."
# Guess: a name of a site is one token.
# Seen:
#> To opt out, visit example. / com today. / We then stop.
#> Did you opt out at example. / com? / We then stop.
#> To opt out, visit example. / com. / We then stop.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1
cat >finding.mjs <<'END'
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const wink = winkNLP(model, ['sbd']);
for (const text of [
  'To opt out, visit example.com today. We then stop.',
  'Did you opt out at example.com? We then stop.',
  'To opt out, visit example.com. We then stop.',
])
  console.log(wink.readDoc(text).sentences().out().join(' / '));
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
