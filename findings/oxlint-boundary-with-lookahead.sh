#!/usr/bin/env bash
# oxlint 1.89.0: where the "regex" of no-restricted-imports holds a lookahead, which is valid in JavaScript,
# the rule reports nothing, and says nothing. The same is so for a pattern with a mistake. A boundary such as
# "the reader may import nothing but the policy" is then no boundary.
# Guess: the pattern works, or the configuration is refused.
# Seen:
#> ^\./popup/: exit 1, 1 report(s)
#> ^\./(?!policy/): exit 0, 0 report(s)
#> ^\./(popup: exit 0, 0 report(s)
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts oxlint@1.89.0
cat >finding.mjs <<'END'
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

writeFileSync('reader.js', "import popup from './popup/open.js';\npopup();\n");
for (const regex of ['^\\./popup/', '^\\./(?!policy/)', '^\\./(popup']) {
  const rules = { 'no-restricted-imports': ['error', { patterns: [{ regex, message: 'A boundary.' }] }] };
  writeFileSync('rules.json', JSON.stringify({ rules }));
  const { status, stdout } = spawnSync('npx', ['oxlint', '-c', 'rules.json', '--format', 'json', 'reader.js'], { encoding: 'utf8' });
  console.log(`${regex}: exit ${status}, ${JSON.parse(stdout).diagnostics.length} report(s)`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
