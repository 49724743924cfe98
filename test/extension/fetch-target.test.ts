/** A fetch stays on the public web, however an address is written; only pages of a private host may ask for that host. */
import { expect, it } from 'vitest';
import { mayFetch } from '../../lib/extension/fetch/fetch-target';

it.each([
  'https://kites.example/privacy',
  'http://xn--drachen-8za.example/',
  'https://kites.example./',
  'https://local.kites.example/',
  'https://localhost.kites.example/',
  'https://10.kites.example/',
  'http://8.8.8.8/',
  'http://172.32.0.1/',
  'http://100.128.0.1/',
  'http://[2606:4700::1111]/',
])('goes to %s', (address) => {
  expect(mayFetch(address, null)).toBe(true);
});

const closed: readonly string[] = [
  'http://127.0.0.1/',
  'http://127.8.9.10:8080/',
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://127.0.0.1./',
  'http://１２７.0.0.1/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://172.16.0.1/',
  'http://172.31.255.254/',
  'http://192.168.0.1/',
  'http://169.254.169.254/latest/',
  'http://100.64.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::1]/',
  'http://[::]/',
  'http://[fe80::1]/',
  'http://[fd12:3456::1]/',
  'http://[fec0::1]/',
  'http://[::ffff:192.168.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::127.0.0.1]/',
  'http://[64:ff9b::10.0.0.1]/',
  'http://[2002:7f00:1::]/',
  'http://localhost/',
  'http://LOCALHOST:3000/',
  'http://localhost./',
  'http://kites.localhost/',
  'http://printer.local/',
  'http://printer.local./',
  'http://printer.LOCAL/',
  'http://nas.home.arpa/',
  'http://wiki.internal/',
  'http://router/',
  'http://router./',
];

it.each(closed)('does not go from the web to %s', (address) => {
  for (const page of [null, 'https://kites.example/', 'http://printer.lan/'])
    expect(mayFetch(address, page)).toBe(false);
});

it.each(closed)('goes there from a page of the same host: %s', (address) => {
  expect(mayFetch(new URL('/privacy', address).href, address)).toBe(true);
});

it.each([
  ['http://127.0.0.1/', 'http://localhost/'],
  ['http://192.168.0.2/', 'http://192.168.0.1/'],
  ['http://other.local/', 'http://printer.local/'],
])('does not go to %s from %s', (address, page) => {
  expect(mayFetch(address, page)).toBe(false);
});
