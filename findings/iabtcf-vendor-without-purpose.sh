#!/usr/bin/env bash
# @iabtcf/core 1.5.6: encoding drops the consent for a vendor that declares only legitimate interests, and the
# interest of a vendor that declares only consent, without an error. The model that was encoded still holds
# both, so it does not say what the string says.
# Guess: the string holds what was set; the vendor list only tells which vendors there are.
# Seen:
#> model: consents 1, 2; interests 1, 2
#> string: consents 1; interests 2
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts @iabtcf/core@1.5.6
cat >finding.mjs <<'END'
import { GVL, TCModel, TCString } from '@iabtcf/core';

const none = { flexiblePurposes: [], specialPurposes: [], features: [], specialFeatures: [], policyUrl: 'https://example.com' };
const vendors = {
  1: { id: 1, name: 'Asks For Consent', purposes: [2], legIntPurposes: [], ...none },
  2: { id: 2, name: 'Claims An Interest', purposes: [], legIntPurposes: [2], ...none },
};
const versions = { gvlSpecificationVersion: 3, vendorListVersion: 1, tcfPolicyVersion: 5, lastUpdated: '2024-01-01' };
const lists = { purposes: { 2: { id: 2 } }, specialPurposes: {}, features: {}, specialFeatures: {}, stacks: {}, vendors };
const model = new TCModel(new GVL({ ...versions, ...lists }));
Object.assign(model, { cmpId: 300, cmpVersion: 1, consentLanguage: 'EN' });
model.vendorConsents.set([1, 2]);
model.vendorLegitimateInterests.set([1, 2]);

const ids = (vector) => [...vector].filter(([, is]) => is).map(([id]) => id).join(', ');
const read = TCString.decode(TCString.encode(model));
for (const [name, { vendorConsents, vendorLegitimateInterests }] of Object.entries({ model, string: read }))
  console.log(`${name}: consents ${ids(vendorConsents)}; interests ${ids(vendorLegitimateInterests)}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
