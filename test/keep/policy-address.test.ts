/** Which addresses are one policy's. */
import { expect, it } from 'vitest';
import { policyAddress, policyKey } from '../../lib/keep/policy-address';

it.each([
  ['https://www.kites.example/privacy/', 'kites.example/privacy'],
  ['http://kites.example/privacy', 'kites.example/privacy'],
  ['https://me:secret@Kites.Example:8443/Privacy', 'kites.example:8443/Privacy'],
  ['https://kites.example/', 'kites.example'],
  ['https://kites.example./privacy', 'kites.example/privacy'],
  ['https://kites.example./privacy#section-7', 'kites.example/privacy'],
  ['https://kites.example/#/privacy', 'kites.example#/privacy'],
  ['https://kites.example/doc?v=2&id=7&utm_source=mail&fbclid=x', 'kites.example/doc?id=7&v=2'],
  ['https://kites.example/doc?utm_medium=mail', 'kites.example/doc'],
  ['file:///home/me/privacy.html', null],
  ['javascript:alert(1)', null],
  ['no address', null],
  [null, null],
])('%s is %s', (url, address) => {
  expect(policyAddress(url)).toBe(address);
});

it('versions are of one language, whatever its region', () => {
  expect(policyKey('kites.example', 'en-GB')).toBe(policyKey('kites.example', 'en'));
  expect(policyKey('kites.example', 'de')).not.toBe(policyKey('kites.example', 'en'));
});
