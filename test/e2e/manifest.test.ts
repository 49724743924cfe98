/** The built extension has the powers that docs/permissions.md explains, and no other. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

const words = v.array(v.string());
/** Each key that may be there; a power asked for in any other way is a key that is not. */
const manifestSchema = v.strictObject({
  manifest_version: v.literal(3),
  name: v.string(),
  description: v.string(),
  version: v.string(),
  icons: v.unknown(),
  default_locale: v.string(),
  permissions: words,
  host_permissions: words,
  commands: v.record(v.string(), v.unknown()),
  content_scripts: v.array(
    v.strictObject({ matches: words, js: v.tuple([v.literal('finder.js')]), run_at: v.literal('document_idle') }),
  ),
  content_security_policy: v.strictObject({ extension_pages: v.string() }),
  action: v.unknown(),
  background: v.unknown(),
  options_ui: v.unknown(),
  browser_specific_settings: v.optional(
    v.strictObject({
      gecko: v.strictObject({
        id: v.string(),
        strict_min_version: v.string(),
        data_collection_permissions: v.strictObject({ required: v.tuple([v.literal('none')]) }),
      }),
      gecko_android: v.strictObject({ strict_min_version: v.string() }),
    }),
  ),
  minimum_chrome_version: v.optional(v.string()),
  incognito: v.optional(v.literal('split')),
});

/** What stands in the first column, as code. */
const written = readFileSync('docs/permissions.md', 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('| ') ? [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)] : []))
  .map(([, power = '']) => power);

const { version } = v.parse(v.object({ version: v.string() }), JSON.parse(readFileSync('package.json', 'utf8')));

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const read = (file: string): string => readFileSync(`.output/${build}/${file}`, 'utf8');
  const manifest = v.parse(manifestSchema, JSON.parse(read('manifest.json')));
  const policy = manifest.content_security_policy.extension_pages.split('; ');

  it('has each power that is written down, and no other', () => {
    const { permissions, host_permissions: hosts, commands } = manifest;
    const connections = policy.filter((directive) => directive.startsWith('connect-src'));
    const meant = written.filter((power) => power !== 'favicon' || build === 'chrome-mv3');
    expect([...permissions, ...hosts, ...Object.keys(commands), ...connections].toSorted()).toEqual(meant.toSorted());
    for (const { matches } of manifest.content_scripts) expect(hosts).toEqual(expect.arrayContaining(matches));
  });

  it('keeps pages of private windows in them', () => {
    // Firefox does so by itself, and refuses the word.
    expect(manifest.incognito).toBe(build === 'chrome-mv3' ? 'split' : undefined);
  });

  it('runs, shows and frames nothing but its own', () => {
    expect(policy.toSorted()).toEqual([
      "base-uri 'none'",
      "connect-src 'self' http: https:",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      // Icons of sites, as Firefox hands them out, and pictures that are drawn here: nothing is loaded for them.
      "img-src 'self' data:",
      "script-src 'self'",
      "style-src 'self'",
    ]);
  });

  it('has no code from elsewhere, and makes none of text', () => {
    const scripts = readdirSync(`.output/${build}`, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /\.(?:js|html)$/.test(path),
    );
    expect(scripts.length).toBeGreaterThan(5);
    for (const file of scripts)
      expect([
        file,
        /\beval\(|\bnew Function\(|\bimport\(\s*["'`]https?:|<script[^>]+src="(?!\/)|\bimportScripts\((?!.\/policy-reader\.js.\))/.exec(
          read(file),
        ),
      ]).toEqual([file, null]);
  });

  it.each(['popup', 'options'])('lets the %s page connect to nothing', (page) => {
    expect(read(`${page}.html`)).toContain(`content="connect-src 'none'"`);
  });

  it('lets the welcome page load the reader’s weights, and connect to nothing else', () => {
    expect(read('welcome.html')).toContain(`content="connect-src 'self'"`);
  });

  it('has the one number of its version', () => {
    expect(manifest.version).toBe(version);
  });
});
