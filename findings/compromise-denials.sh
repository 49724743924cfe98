#!/usr/bin/env bash
# compromise 14.17.0: a verb is negative with "not" and "never", but not with "no longer" and "neither". Made
# positive, such a sentence keeps its denial; made negative, it is not English any more.
# Guess: the verbs of all four sentences are negative.
# Seen:
#> We do not sell names. sell negative | We sell names. | We do not sell names.
#> We never sell names. sell negative | We sell names. | We never sell names.
#> We no longer sell names. sell positive | We no longer sell names. | We do not no longer sell names.
#> We neither sell nor rent names. sell positive | We neither sell nor rent names. | We neither do not sell nor rent names.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts compromise@14.17.0
cat >finding.mjs <<'END'
import nlp from 'compromise';

for (const text of [
  'We do not sell names.',
  'We never sell names.',
  'We no longer sell names.',
  'We neither sell nor rent names.',
]) {
  const verbs = nlp(text).verbs().json().map(({ verb }) => `${verb.infinitive} ${verb.negative ? 'negative' : 'positive'}`);
  const turned = ['toPositive', 'toNegative'].map((way) => nlp(text).sentences()[way]().text());
  console.log(`${text} ${verbs.join(', ')} | ${turned.join(' | ')}`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
