#!/usr/bin/env bash
# defuddle 0.19.4 (with jsdom 29.1.1): a section of a policy is dropped where its id or class is "consent",
# "disclosure", "disclaimer" or "feedback". "newsletter" is dropped only as id, "advertising" only as class.
# The result does not tell what was dropped.
# Guess: every section is kept.
# Seen:
#> consent: as id dropped, as class dropped
#> disclosure: as id dropped, as class dropped
#> disclaimer: as id dropped, as class dropped
#> feedback: as id dropped, as class dropped
#> newsletter: as id dropped, as class kept
#> advertising: as id kept, as class dropped
#> retention: as id kept, as class kept
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts defuddle@0.19.4 jsdom@29.1.1
cat >finding.mjs <<'END'
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';

const filler = '<p>This invented shop says here, at some length, what it does with orders, names, and letters.</p>'.repeat(9);
const isKept = async (attribute) => {
  const section = `<section ${attribute}><h2>Heading</h2><p>CLAUSE We give names to other shops, and they may write to you.</p></section>`;
  const page = `<title>Privacy</title><main><h1>Privacy</h1>${filler}${section}${filler}</main>`;
  const { document } = new JSDOM(page, { url: 'https://example.com/privacy' }).window;
  return (await Defuddle(document, 'https://example.com/privacy')).content.includes('CLAUSE') ? 'kept' : 'dropped';
};
for (const name of ['consent', 'disclosure', 'disclaimer', 'feedback', 'newsletter', 'advertising', 'retention'])
  console.log(`${name}: as id ${await isKept(`id="${name}"`)}, as class ${await isKept(`class="${name}"`)}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
