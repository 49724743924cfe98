/** How the extension is built, and what it asks of the browser. */
import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { readLanguages } from './lib/policy/read-languages';
import { packedRulesFiles } from './scripts/build/packed-rules-files';
import { leaveOutSentences } from './scripts/build/rules-only';
import { bareScripts, longTextsOnce, oneReader, plainImports } from './scripts/build/smaller-scripts';

/** What pages tell of the package; `bugs.url` is where it takes reports. */
const { version, bugs }: { readonly version: string; readonly bugs?: { readonly url?: string } } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

/** Web pages, which is where policies are; the same two patterns start the finder. */
const webPages = ['http://*/*', 'https://*/*'];

const firefox = {
  gecko: {
    id: 'plainprint@plainprint.example',
    // The first version with the Navigation API.
    strict_min_version: '147.0',
    data_collection_permissions: { required: ['none'] },
  },
  // There the popup is a page of its own, as wide as the screen; there are no commands, and no badge.
  gecko_android: { strict_min_version: '147.0' },
};

const chrome = {
  minimum_chrome_version: '123',
  // Pages that are opened in a private window stay in it, with a background and readings of their own. Firefox knows no such mode.
  incognito: 'split' as const,
};

/**
 * What the pages share that needs no component. Each script that a page begins with costs it 2 to 3 ms in Chromium, however small: so
 * these groups are few.
 */
const nouns = [
  /node_modules.(?:valibot|@wxt-dev)/,
  /virtual:wxt-plugins/,
  /lib.policy/,
  /lib.report.(?:arrange.(?:sides|level|age|claim-of|points|best-way)|settings.settings|language|place-of|instead)/,
  /lib.extension.(?:shared.(?:readings|messages|newest-only|page-words)|background.(?:badge|welcome))/,
  /lib.choices.phone-digits/,
  // What pages ask of a tab.
  /lib.(?:page.(?:links.english-version|mark.highlight-styles)|extension.(?:shared.(?:page-script|ask)|popup.marks)|report.arrange.passages)/,
];

/** What remembers and compares policies: for "Your policies"; other pages load it where there is something to tell. */
const kept = /lib.(?:keep|compare.changed-facts|extension.keep.k)|node_modules.idb/;

/** Components that every page has some of, and what a report begins with, which the first-run page shows, too. */
const leaves = [
  /preload-helper|virtual:wxt-html-plugins/,
  /components.(?:SelectField|save-file|theme|use-outcome|ToneIcon|Claim|CopyButton|Notice)\./,
  /components.(?:OnDemand|Folded|policy-language|reported-policy|WrongAnswer)\./,
  /components.(?:Groups|GroupIcon|Points|Sign|FindingItem|wanted-finding|use-opened|use-done-ways|site-choices-context)\./,
  /lib.extension.popup.(?:preferences|site-access)\./,
];

/** What popup and report page begin with, and no other page: one script is there sooner than several. */
const face =
  /components.(?:KeepNotice|BestWay|ReportView|Popup|SiteIcon|PolicyHeader)\.|lib.extension.popup.(?:done-store|popup|popup-state|tab-in-front)\./;

/** The register of known ways out, and the list that goes by it: merged with small scripts, they would load wherever one of them does. */
const register = /lib.choices.(?:register|destination)/;
const exits = /lib.report.arrange.exits/;

/** What quotes, too, need of ways out. */
const links = /lib.report.arrange.ways-out/;

/** What exported files and comparisons share, which are else of different pages. */
const texts = /lib.report.export.(?:markdown-text|file-name|foreign-text)/;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  zip: { excludeSources: ['coverage/**', 'test/e2e/artifacts/**'] },
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push(...readLanguages.map((tag) => `learned/${tag}.rules.json`));
    },
    'build:publicAssets': (_, files) => {
      files.push(...packedRulesFiles());
    },
  },
  vite: () => ({
    define: {
      'import.meta.env.PLAINPRINT_ISSUES': JSON.stringify(bugs?.url ?? ''),
      'import.meta.env.PLAINPRINT_VERSION': JSON.stringify(version),
    },
    plugins: [preact(), bareScripts, plainImports, oneReader, longTextsOnce, leaveOutSentences],
    // A page names all scripts that it begins with, so that they are loaded side by side, not one after finding the other.
    build: {
      rolldownOptions: {
        output: {
          codeSplitting: {
            // Many small scripts paint later than a few; large ones hold what is loaded on demand.
            groups: [
              {
                name: 'nouns',
                test: (path) => nouns.some((noun) => noun.test(path)),
                minShareCount: 2,
                priority: 2,
              },
              // By its name, its size is held to a budget of its own.
              { name: 'pdf-library', test: /node_modules.unpdf/, priority: 3 },
              { name: 'kept', test: kept, minShareCount: 2, priority: 1 },
              { name: 'texts', test: texts, minShareCount: 2, priority: 1 },
              { name: 'register', test: register, minShareCount: 2, priority: 1 },
              { name: 'links', test: links, minShareCount: 2, priority: 2 },
              { name: 'exits', test: exits, minShareCount: 2, priority: 1 },
              {
                name: 'leaves',
                test: (path) => leaves.some((leaf) => leaf.test(path)),
                minShareCount: 2,
                priority: 2,
              },
              { name: 'face', test: face, minShareCount: 2, priority: 1 },
              { name: 'shared', minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: 1_000 },
            ],
          },
        },
      },
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, scripts, { hostType }) => (hostType === 'html' ? scripts : []),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // activeTab: the address of a page that the user withheld, once the button is clicked there.
    // favicon, in Chromium: the icons of sites as the browser holds them; Firefox hands them out with their tab.
    permissions: ['activeTab', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['favicon'])],
    host_permissions: webPages,
    // Through the marked passages of a page, when no popup is open; users can change the keys.
    commands: {
      // Presses the button, as the browser names it.
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      next: { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_marks_next__' },
      previous: { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_marks_previous__' },
    },
    // Declared here, not as WXT content scripts: those come with 1.6 kB of context that the finder has no use for.
    content_scripts: [{ matches: webPages, js: ['finder.js'], run_at: 'document_idle' }],
    // Connections are for the one policy that a click fetches (lib/extension/fetch/fetch-page.ts); popup and options close them again.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' http: https:; " +
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    action: {
      default_title: '__MSG_extName__',
      default_icon: { 16: 'icon/nothing-read-16.png', 32: 'icon/nothing-read-32.png' },
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    ...(browser === 'firefox' ? { browser_specific_settings: firefox } : chrome),
  }),
});
