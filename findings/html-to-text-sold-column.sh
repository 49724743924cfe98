#!/usr/bin/env bash
# html-to-text 10.0.1: by default the cells of a row, and a term and its description, are put side by side
# without a space. In the table of what is sold, "location" and "Yes" become one word.
# Guess: a space or a line break parts cells.
# Seen:
#> CategorySoldLocationYes
#> Crash reportsNot sold
#> Location
#> Yes
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts html-to-text@10.0.1
cat >finding.mjs <<'END'
import { convert } from 'html-to-text';

console.log(convert('<table><tr><th>Category</th><th>Sold</th></tr><tr><td>Location</td><td>Yes</td></tr></table>'));
console.log(convert('<dl><dt>Crash reports</dt><dd>Not sold</dd></dl>'));
console.log(convert('<div>Location</div><div>Yes</div>'));
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
