/** An extension that does nothing at each step of ours: its messages, injected script, badge and popup are what no extension can do without. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

const pages = ['http://*/*', 'https://*/*'];

const manifest = {
  manifest_version: 3,
  name: 'Floor',
  version: '1',
  permissions: ['scripting', 'storage', 'tabs'],
  host_permissions: pages,
  action: {},
  background: { service_worker: 'background.js' },
  content_scripts: [{ matches: pages, js: ['finder.js'], run_at: 'document_idle' }],
};

/** Takes every page for a policy, has an empty text read in it, and marks it at once; whatever else is asked is refused. */
const background = `chrome.runtime.onMessage.addListener((message, { tab }, answer) => {
  if (message !== 'policy') return answer(null);
  chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] }).then(() => Promise.all([
    chrome.action.setBadgeText({ tabId: tab.id, text: '!' }),
    chrome.storage.session.set({ ['tab-' + tab.id]: { state: 'read' } }),
  ]));
});`;

const popup = `chrome.storage.session.get().then(() => { document.body.innerHTML = '<p class="points">One line</p>'; });`;

const files: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify(manifest),
  'background.js': background,
  'finder.js': `chrome.runtime.sendMessage('policy');`,
  'reader.js': `'';`,
  'options.html': '<!doctype html><title>Nothing</title>',
  'popup.html': '<!doctype html><title>One line</title><body></body><script src="popup.js"></script>',
  'popup.js': popup,
};

/** @returns the start of its pages' addresses */
export const installFloor = async (browser: Browser): Promise<{ readonly base: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'floor-extension-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const id = await browser.installExtension(folder);
  browser.once('disconnected', () => rmSync(folder, { recursive: true }));
  return { base: `chrome-extension://${id}` };
};
