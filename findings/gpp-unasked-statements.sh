#!/usr/bin/env bash
# @iabgpp/cmpapi 3.2.0 (with jsdom 29.1.1): who sets one field of a section, the opt-out of sale, also states
# that the browser sent no Global Privacy Control and that an industry agreement (MSPA) covers the
# transaction. Every other field stays 0, "not applicable".
# Guess: fields that were not set say "not applicable" or are not in the string.
# Seen:
#> BAQAAABA.QA
#> SaleOptOut: 1
#> MspaCoveredTransaction: 1
#> Gpc: false
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts @iabgpp/cmpapi@3.2.0 jsdom@29.1.1
cat >finding.mjs <<'END'
import { JSDOM } from 'jsdom';

globalThis.window = new JSDOM('').window;
window.__gpp = () => {};
const { CmpApi } = await import('@iabgpp/cmpapi');

const writer = new CmpApi(300, 1);
writer.setFieldValue('usca', 'SaleOptOut', 1);
const reader = new CmpApi(300, 1);
reader.setGppString(writer.getGppString());
const { Version, GpcSegmentType, ...fields } = reader.getSection('usca');
console.log(reader.getSectionString('usca'));
for (const [name, value] of Object.entries(fields))
  if (![value].flat().every((part) => part === 0)) console.log(`${name}: ${value}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
