/** The built manifests ask for what PRIVACY.md explains, and for nothing else. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifestOf = (build: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const manifest = manifestOf(build);

  it('asks for these permissions only', () => {
    expect(manifest['permissions']).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest['host_permissions']).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toBeUndefined();
  });

  it('is closed to pages and to other extensions', () => {
    expect(manifest['web_accessible_resources']).toBeUndefined();
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  it('runs its own code only, and connects to web pages only', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain('connect-src http: https:;');
    expect(policy.replace('connect-src http: https:;', '')).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each(['popup', 'options'])('lets the %s connect to nothing', (page) => {
    expect(readFileSync(`.output/${build}/${page}.html`, 'utf8')).toContain(`content="connect-src 'none'"`);
  });
});
