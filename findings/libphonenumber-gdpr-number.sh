#!/usr/bin/env bash
# libphonenumber-js 1.12.9 (all metadata): in German text, the GDPR's own number, "(EU) 2016/679", is found as a telephone number and held to
# be valid, and so is the day from which it applies, 25.05.2018, though not the day of its making, 27.04.2016; French and American laws and dates
# are none. Whoever lists the numbers that a policy names for one's rights gets the law itself among them, ready to be dialled.
# Guess: only the number behind "Telefon"; the finder passes over dates, and numbers with a slash and four digits before it are too short to be valid.
# Seen:
#> DE: Verordnung (EU) 2016/679 vom 27.04.2016 -> +492016679 valid
#> DE: Stand: 25.05.2018, Amtsgericht Musterstadt, HRB 123456 -> +4925052018 valid
#> DE: Telefon: 030 1234567, aufbewahrt nach § 257 HGB -> +49301234567 valid
#> FR: Règlement (UE) 2016/679 du 27/04/2016 -> none
#> US: 45 CFR 164.520, effective 05/25/2018 -> none
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts libphonenumber-js@1.12.9
cat >finding.mjs <<'END'
import { findPhoneNumbersInText } from 'libphonenumber-js/max';

const lines = [
  ['DE', 'Verordnung (EU) 2016/679 vom 27.04.2016'],
  ['DE', 'Stand: 25.05.2018, Amtsgericht Musterstadt, HRB 123456'],
  ['DE', 'Telefon: 030 1234567, aufbewahrt nach § 257 HGB'],
  ['FR', 'Règlement (UE) 2016/679 du 27/04/2016'],
  ['US', '45 CFR 164.520, effective 05/25/2018'],
];
for (const [country, line] of lines) {
  const found = findPhoneNumbersInText(line, country).map(({ number }) => number.number + (number.isValid() ? ' valid' : ''));
  console.log(`${country}: ${line} -> ${found.join(', ') || 'none'}`);
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
