/** Who may send which message: a page's own scripts, other extensions and frames are not heard. */
import { beforeEach, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isFromOwnPage, senderTab, tabOfAnyFrame } from '../../lib/extension/shared/messages';

const own = (): string => fakeBrowser.runtime.id;
const tab = { id: 7 } as Browser.tabs.Tab;
const popup = (): string => fakeBrowser.runtime.getURL('/popup.html');

beforeEach(() => fakeBrowser.reset());

it.each([
  ['the finder', () => ({ id: own(), frameId: 0, tab, url: 'https://a.example/' }), 7, 7, false],
  ['a frame', () => ({ id: own(), frameId: 3, tab, url: 'https://a.example/' }), null, 7, false],
  ['another extension', () => ({ id: 'other', frameId: 0, tab, url: 'https://a.example/' }), null, null, false],
  ['another extension that claims our address', () => ({ id: 'other', url: popup() }), null, null, false],
  ['the popup', () => ({ id: own(), url: popup() }), null, null, true],
])('%s', (_who, sender, tabId, anyTabId, isOwnPage) => {
  expect(tabOfAnyFrame({ sender: sender() })).toBe(anyTabId);
  expect(senderTab({ sender: sender() })).toBe(tabId);
  expect(isFromOwnPage({ sender: sender() })).toBe(isOwnPage);
});
