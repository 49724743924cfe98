#!/usr/bin/env bash
# @mozilla/readability 0.6.0 (with jsdom 29.1.1): whether a section of a policy is kept hangs on its id.
# "gdpr-rights" and "remarketing" are dropped, "advertising" is kept, and the word "and" within an id saves
# the section. The result does not tell what was dropped.
# Guess: every section is kept.
# Seen:
#> advertising: kept
#> your-rights: kept
#> gdpr-rights: dropped
#> gdpr-and-rights: kept
#> remarketing: dropped
#> community: dropped
#> share: dropped
#> sharing: kept
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 jsdom@29.1.1
cat >finding.mjs <<'END'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const filler = '<p>This invented shop says here, at some length, what it does with orders, names, and letters.</p>'.repeat(9);
for (const id of ['advertising', 'your-rights', 'gdpr-rights', 'gdpr-and-rights', 'remarketing', 'community', 'share', 'sharing']) {
  const section = `<section id="${id}"><h2>Heading</h2><p>CLAUSE We give names to other shops, and they may write to you.</p></section>`;
  const { document } = new JSDOM(`<title>Privacy</title><main><h1>Privacy</h1>${filler}${section}${filler}</main>`).window;
  console.log(`${id}: ${new Readability(document).parse().textContent.includes('CLAUSE') ? 'kept' : 'dropped'}`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
