/** Which addresses are one page, and which can never be read. */
import { describe, expect, it } from 'vitest';
import { isPdf, pageAddress, unsupportedReason } from '../../lib/extension/shared/address';

describe('pageAddress', () => {
  it.each([
    ['https://a.example/privacy', 'https://a.example/privacy'],
    ['https://a.example/privacy#cookies', 'https://a.example/privacy'],
    ['https://a.example/#/privacy', 'https://a.example/#/privacy'],
    ['https://a.example/#!privacy#cookies', 'https://a.example/#!privacy'],
    ['https://a.example/?q=1#', 'https://a.example/?q=1'],
  ])('%s', (url, address) => expect(pageAddress(url)).toBe(address));
});

describe('unsupportedReason', () => {
  it.each([
    ['https://a.example/', null],
    ['http://127.0.0.1:8080/', null],
    ['about:config', 'browser-page'],
    ['chrome://settings/', 'browser-page'],
    ['moz-extension://4f1e/popup.html', 'browser-page'],
    ['https://addons.mozilla.org/de/firefox/', 'store'],
    ['file:///home/policy.html', 'other'],
  ])('%s', (url, reason) => expect(unsupportedReason(url)).toBe(reason));
});

it.each([
  ['https://kites.example/policy.PDF?page=2', '', true],
  ['https://kites.example/download?id=7', 'chrome://global/skin/icons/pdf.svg', true],
  ['https://kites.example/download?id=7', 'https://kites.example/pdf.svg', false],
  ['https://kites.example/pdf', '', false],
])('tells whether %s with the icon %j is a PDF', (url, icon, is) => {
  expect(isPdf(url, icon)).toBe(is);
});
