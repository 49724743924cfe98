#!/usr/bin/env bash
# sbd 1.0.19, sentence-splitter 5.0.1, wink-nlp 2.4.0 (with wink-eng-lite-web-model 1.8.1) and compromise
# 14.17.0: all four cut the legal basis "Art. 6(1) lit. f GDPR", which stands in most European policies,
# within the sentence.
# Guess: at least one of the four keeps the sentence whole.
# Seen:
#> sbd: We count visits on the ground of Art. / 6(1) lit. / f GDPR and keep no names.
#> sentence-splitter: We count visits on the ground of Art. 6(1) lit. / f GDPR and keep no names.
#> wink-nlp: We count visits on the ground of Art. / 6(1) lit. / f GDPR and keep no names.
#> compromise: We count visits on the ground of Art. / 6(1) lit. f GDPR and keep no names.
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts \
  sbd@1.0.19 sentence-splitter@5.0.1 wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 compromise@14.17.0
cat >finding.mjs <<'END'
import nlp from 'compromise/one';
import sbd from 'sbd';
import { split } from 'sentence-splitter';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

const wink = winkNLP(model, ['sbd']);
const splitters = {
  sbd: (text) => sbd.sentences(text),
  'sentence-splitter': (text) =>
    split(text).flatMap(({ type, raw }) => (type === 'Sentence' ? [raw] : [])),
  'wink-nlp': (text) => wink.readDoc(text).sentences().out(),
  compromise: (text) => nlp(text).out('array'),
};
const text = 'We count visits on the ground of Art. 6(1) lit. f GDPR and keep no names.';
for (const [name, sentences] of Object.entries(splitters)) console.log(`${name}: ${sentences(text).join(' / ')}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
