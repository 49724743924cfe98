#!/usr/bin/env bash
# jsdom 29.1.1: XPath's `name()` and `local-name()`, asked of the node at hand, raise a TypeError; with `.` between the
# brackets they answer, as `string-length()` and `normalize-space()` do without. XPath 1.0 (4.1) leaves the argument of
# all of them out alike. xpath 0.0.34, over the same document, answers each. So a search for elements that sites define,
# as consent dialogs are, works in browsers and fails in tests.
# Guess: all forms find the one <cookie-dialog>.
# Seen:
#> jsdom: //*[contains(local-name(),"-")] TypeError
#> jsdom: //*[contains(local-name(.),"-")] 1
#> jsdom: //*[starts-with(name(),"COOKIE-")] TypeError
#> jsdom: //*[normalize-space()="We use cookies."] 2
#> xpath: //*[contains(local-name(),"-")] 1
#> xpath: //*[contains(local-name(.),"-")] 1
#> xpath: //*[starts-with(name(),"COOKIE-")] 1
#> xpath: //*[normalize-space()="We use cookies."] 2
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts jsdom@29.1.1 xpath@0.0.34
cat >finding.mjs <<'END'
import { JSDOM } from 'jsdom';
import xpath from 'xpath';

const { document } = new JSDOM('<h1>Privacy</h1><cookie-dialog><p>We use cookies.</p></cookie-dialog>').window;
const searches = {
  jsdom: (path) => document.evaluate(path, document, null, 7).snapshotLength,
  xpath: (path) => xpath.parse(path).select({ node: document, isHtml: true }).length,
};
const paths = [
  '//*[contains(local-name(),"-")]',
  '//*[contains(local-name(.),"-")]',
  '//*[starts-with(name(),"COOKIE-")]',
  '//*[normalize-space()="We use cookies."]',
];
const answerOf = (search, path) => {
  try {
    return search(path);
  } catch (error) {
    return error.constructor.name;
  }
};
for (const [name, search] of Object.entries(searches))
  for (const path of paths) console.log(`${name}: ${path} ${answerOf(search, path)}`);
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
