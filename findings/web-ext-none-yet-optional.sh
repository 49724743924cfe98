#!/usr/bin/env bash
# web-ext 10.7.0: Firefox wants an extension to declare what data it collects. The linter refuses "none"
# beside another required kind, but passes "none" beside an optional kind, and one kind as both required and
# optional. "technicalAndInteraction" may only be optional.
# Guess: "none" excludes every other kind; one kind cannot be both; all kinds may be required.
# Seen:
#> {"required":["none","locationInfo"]}: NONE_DATA_COLLECTION_IS_EXCLUSIVE
#> {"required":["none"],"optional":["locationInfo"]}: no error
#> {"required":["locationInfo"],"optional":["locationInfo"]}: no error
#> {"required":["technicalAndInteraction"]}: JSON_INVALID
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts web-ext@10.7.0
cat >finding.mjs <<'END'
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

mkdirSync('extension');
for (const kinds of [
  { required: ['none', 'locationInfo'] },
  { required: ['none'], optional: ['locationInfo'] },
  { required: ['locationInfo'], optional: ['locationInfo'] },
  { required: ['technicalAndInteraction'] },
]) {
  const gecko = { id: 'reader@example.com', data_collection_permissions: kinds };
  const manifest = { manifest_version: 3, name: 'Reader', version: '1.0', browser_specific_settings: { gecko } };
  writeFileSync('extension/manifest.json', JSON.stringify(manifest));
  const lint = spawnSync('npx', ['web-ext', 'lint', '--source-dir', 'extension', '--output', 'json', '--no-config-discovery']);
  const codes = new Set(JSON.parse(lint.stdout).errors.map(({ code }) => code));
  console.log(`${JSON.stringify(kinds)}: ${[...codes].join(', ') || 'no error'}`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
