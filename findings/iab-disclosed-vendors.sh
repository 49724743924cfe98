#!/usr/bin/env bash
# @iabtcf/core 1.5.6 and @iabgpp/cmpapi 3.2.0 (with jsdom 29.1.1): core leaves the vendors that were disclosed
# to the user out of a service-specific consent string, without an error. cmpapi, of the same authors, writes
# them there, and core reads them from it.
# Guess: what core reads, core writes.
# Seen:
#> core, service-specific false: [1]
#> core, service-specific true: []
#> cmpapi, service-specific true: [1]
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts @iabtcf/core@1.5.6 @iabgpp/cmpapi@3.2.0 jsdom@29.1.1
cat >finding.mjs <<'END'
import { JSDOM } from 'jsdom';
import { GVL, TCModel, TCString } from '@iabtcf/core';

globalThis.window = new JSDOM('').window;
window.__gpp = () => {};
const { CmpApi } = await import('@iabgpp/cmpapi');

const names = { id: 1, name: 'Invented Adverts', purposes: [1], legIntPurposes: [], flexiblePurposes: [] };
const vendor = { ...names, specialPurposes: [], features: [], specialFeatures: [], policyUrl: 'https://example.com' };
const versions = { gvlSpecificationVersion: 3, vendorListVersion: 1, tcfPolicyVersion: 5, lastUpdated: '2024-01-01' };
const lists = { purposes: { 1: { id: 1 } }, specialPurposes: {}, features: {}, specialFeatures: {}, stacks: {}, vendors: { 1: vendor } };
const disclosed = (string) => [...TCString.decode(string).vendorsDisclosed].filter(([, is]) => is).map(([id]) => id);

for (const isServiceSpecific of [false, true]) {
  const model = new TCModel(new GVL({ ...versions, ...lists }));
  Object.assign(model, { cmpId: 300, cmpVersion: 1, consentLanguage: 'EN', isServiceSpecific });
  model.vendorsDisclosed.set(1);
  console.log(`core, service-specific ${isServiceSpecific}: [${disclosed(TCString.encode(model))}]`);
}
const api = new CmpApi(300, 1);
api.setFieldValue('tcfeuv2', 'CmpId', 300);
api.setFieldValue('tcfeuv2', 'CmpVersion', 1);
api.setFieldValue('tcfeuv2', 'IsServiceSpecific', true);
api.setFieldValue('tcfeuv2', 'VendorsDisclosed', [1]);
console.log(`cmpapi, service-specific true: [${disclosed(api.getSectionString('tcfeuv2'))}]`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
