#!/usr/bin/env bash
# @iabgpp/cmpapi 3.2.0 (with jsdom 29.1.1): its readme gives the fields of "uspv1" as 2 bit numbers and sets
# OptOutSale to 0. Numbers do not work: 0 is written as "-" (not applicable), 1 raises an error, and only the
# letters Y, N and "-" count.
# Guess: 1 is "yes, opted out", as in every other US section of the package.
# Seen:
#> usnat 1: CAAQAAAAAABA.QA
#> uspv1 0: 1---
#> uspv1 1: TypeError
#> uspv1 "Y": 1-Y-
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

const written = (section, value) => {
  const api = new CmpApi(300, 1);
  try {
    api.setFieldValue(section, section === 'uspv1' ? 'OptOutSale' : 'SaleOptOut', value);
    return api.getSectionString(section);
  } catch (error) {
    return error.constructor.name;
  }
};
for (const [section, value] of [['usnat', 1], ['uspv1', 0], ['uspv1', 1], ['uspv1', 'Y']])
  console.log(`${section} ${JSON.stringify(value)}: ${written(section, value)}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
