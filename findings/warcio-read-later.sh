#!/usr/bin/env bash
# warcio 2.4.11: a record that is kept for later, after the parser went on to the next, gives an empty text
# and no error. Two versions of a policy in one web archive, gathered first and compared then, look the same.
# Guess: the text of a kept record is there, or reading it raises an error.
# Seen:
#> at once: "We never sell your name."
#> at once: "We sell your name."
#> later: ""
#> later: ""
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts warcio@2.4.11
cat >finding.mjs <<'END'
import { WARCParser, WARCRecord, WARCSerializer } from 'warcio';

const bytes = async function* (...parts) {
  for (const part of parts) yield typeof part === 'string' ? new TextEncoder().encode(part) : part;
};
const version = (date, text) => {
  const about = { url: 'https://example.com/privacy', date, type: 'resource', warcHeaders: { 'Content-Type': 'text/plain' } };
  return WARCSerializer.serialize(WARCRecord.create(about, bytes(text)));
};
const archive = [
  await version('2023-01-01T00:00:00Z', 'We never sell your name.'),
  await version('2024-01-01T00:00:00Z', 'We sell your name.'),
];
for await (const record of new WARCParser(bytes(...archive)))
  console.log(`at once: "${await record.contentText()}"`);
const kept = [];
for await (const record of new WARCParser(bytes(...archive))) kept.push(record);
for (const record of kept) console.log(`later: "${await record.contentText()}"`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
