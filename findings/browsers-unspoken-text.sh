#!/usr/bin/env bash
# Chromium 156 and Firefox 153 (with puppeteer-core 24.43.1): of what `content-visibility: auto` keeps from being
# laid out, Firefox tells screen readers the elements without their text. Chromium tells the text, but not that
# it stands in paragraphs, unless their role is named.
# Guess: they are told all of it, as the specification says, for the search in the page finds it, too.
# Seen:
#> chrome, all laid out: paragraphs all, texts all
#> chrome, near the view: paragraphs some, texts all
#> chrome, near the view, with roles: paragraphs all, texts all
#> firefox, all laid out: paragraphs all, texts all
#> firefox, near the view: paragraphs all, texts some
#> firefox, near the view, with roles: paragraphs all, texts some
set -euo pipefail
script=$(realpath "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chrome=$(command -v chromium || command -v google-chrome)
firefox=$(command -v firefox || command -v firefox-esr)
export chrome firefox
cd "$folder"
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >finding.mjs <<'END'
import puppeteer from 'puppeteer-core';

const parts = 20;
const inPart = 20;
const page = (style, role) =>
  Array.from({ length: parts }, () => `<div style="${style}">${`<p ${role}>We sell kites.</p>`.repeat(inPart)}</div>`).join('');
const skipped = 'content-visibility: auto; contain-intrinsic-block-size: auto 900px';
const ways = {
  'all laid out': page('', ''),
  'near the view': page(skipped, ''),
  'near the view, with roles': page(skipped, 'role="paragraph"'),
};

const launch = {
  chrome: () => puppeteer.launch({ executablePath: process.env.chrome, args: ['--no-sandbox', '--force-renderer-accessibility'] }),
  firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: process.env.firefox, args: ['-remote-allow-system-access'] }),
};

/** Roles of all that is told of the page in front. */
const told = {
  chrome: async (browser, tab) => {
    const session = await tab.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ ignored }) => !ignored).map(({ role }) => role.value);
  },
  firefox: async ({ connection }) => {
    const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { result } = await connection.send('script.evaluate', {
      expression: `(() => {
        const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
        const rolesIn = (element) => Array.from({ length: element.childCount }, (_, at) => element.getChildAt(at))
          .flatMap((child) => [service.getStringRole(child.role), ...rolesIn(child)]);
        const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
        return rolesIn(service.getAccessibleFor(selectedBrowser)).join();
      })()`,
      target: { context: tree.contexts[0].context },
      awaitPromise: true,
    });
    // Before it is told that anybody listens, it has nothing to tell.
    return (result.result?.value ?? '').split(',');
  },
};

/** What is told follows the page a little later: asks until the answer has stayed the same for three seconds. */
const settled = async (ask) => {
  let roles = [];
  for (let same = 0; same < 3; ) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const now = await ask();
    same = now.length > 1 && now.length === roles.length ? same + 1 : 0;
    roles = now;
  }
  return roles;
};

const amount = (roles, names) => (roles.filter((role) => names.includes(role)).length < parts * inPart ? 'some' : 'all');

for (const name of ['chrome', 'firefox']) {
  const browser = await launch[name]();
  for (const [way, html] of Object.entries(ways)) {
    const tab = await browser.newPage();
    await tab.setContent(html);
    await tab.bringToFront();
    const roles = await settled(() => told[name](browser, tab));
    const texts = amount(roles, ['StaticText', 'text leaf']);
    console.log(`${name}, ${way}: paragraphs ${amount(roles, ['paragraph'])}, texts ${texts}`);
  }
  await browser.close();
}
END
node finding.mjs | tee seen
diff <(sed -n 's/^#> //p' "$script") seen
