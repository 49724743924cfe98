#!/usr/bin/env bash
# node-htmldiff 0.9.4: where a policy strikes a clause out with <del>, or hides it, the comparison of the two
# versions marks no change. The clause that the new version itself strikes out then looks just like a change
# that the comparison found. Where <strong> becomes <b>, both elements are opened and one is closed.
# Guess: a struck or hidden clause is marked as changed; markup stays balanced.
# Seen:
#> <p>You may <strong>opt out</strong> by <del data-operation-index="1">letter.</del><ins data-operation-index="1">post.</ins></p>
#> <p><del>You may <strong>opt out</strong> by letter.</del></p>
#> <p hidden>You may <strong>opt out</strong> by letter.</p>
#> <p>You may <strong><b>opt out</strong></b> by letter.</p>
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts node-htmldiff@0.9.4
cat >finding.mjs <<'END'
import diff from 'node-htmldiff';

const before = '<p>You may <strong>opt out</strong> by letter.</p>';
for (const after of [
  '<p>You may <strong>opt out</strong> by post.</p>',
  '<p><del>You may <strong>opt out</strong> by letter.</del></p>',
  '<p hidden>You may <strong>opt out</strong> by letter.</p>',
  '<p>You may <b>opt out</b> by letter.</p>',
])
  console.log(diff(before, after));
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
