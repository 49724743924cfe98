import { expect, it } from 'vitest';
import { readHost, readHosts } from '../../lib/report/settings/hosts';

it.each([
  ['a name', 'Larkfield.Example', 'larkfield.example'],
  ['a name without a dot', 'intranet', 'intranet'],
  ['other alphabets', 'Bücher.example', 'xn--bcher-kva.example'],
  ['other alphabets, written apart', 'bu\u0308cher.example', 'xn--bcher-kva.example'],
  ['Punycode', 'XN--BCHER-KVA.example', 'xn--bcher-kva.example'],
  ['a full stop of another script', 'larkfield\u3002example', 'larkfield.example'],
  ['a star', '*.larkfield.example', 'larkfield.example'],
  ['a dot before', '.larkfield.example', 'larkfield.example'],
  ['dots after', 'larkfield.example..', 'larkfield.example'],
  ['a port', 'larkfield.example:8443', 'larkfield.example'],
  ['a port of this machine', 'localhost:3000', 'localhost'],
  ['an underscore', 'old_shop.example', 'old_shop.example'],
  ['a whole address', ' https://user:word@www.larkfield.example:8443/privacy?a=b#c ', 'www.larkfield.example'],
  ['an address with a comma', 'https://larkfield.example/a,b', 'larkfield.example'],
  ['an address without a scheme', '//larkfield.example/x@y', 'larkfield.example'],
  ['a pattern', '*://*.larkfield.example/*', 'larkfield.example'],
  ['IPv4', '192.0.2.7:80', '192.0.2.7'],
  ['IPv6', '[2001:DB8:0::1]:8080', '[2001:db8::1]'],
  ['IPv6 without brackets', '2001:db8::1', '[2001:db8::1]'],
  ['IPv6 that begins with a letter', 'fe80::1', '[fe80::1]'],
])('reads %s', (_what, written, host) => {
  expect(readHost(written)).toEqual({ host });
  expect(readHost(host)).toEqual({ host });
});

it.each([
  ['an e-mail address', 'me@larkfield.example', 'mail'],
  ['an e-mail link', 'mailto:me@larkfield.example', 'mail'],
  ['a page of the browser', 'about:config', 'scheme'],
  ['a file', 'file:///home/me/policy.html', 'scheme'],
  ['another network', 'ftp://larkfield.example/', 'scheme'],
  ['a star alone', '*', 'star'],
  ['a star within', 'www.*.example', 'star'],
  ['a star that is part of a word', '*field.example', 'star'],
  ['nothing', '', 'name'],
  ['dots', '...', 'name'],
  ['two dots within', 'larkfield..example', 'name'],
  ['a sign that no name has', 'larkfield!.example', 'name'],
  ['a port that there is not', 'larkfield.example:99999', 'name'],
  ['half an IPv6 address', '[2001:db8::', 'name'],
  ['a label that is too long', `${'a'.repeat(64)}.example`, 'name'],
  ['a name that is too long', `${'a.'.repeat(130)}example`, 'name'],
])('refuses %s', (_what, written, why) => {
  expect(readHost(written)).toEqual({ why });
});

it('reads lines, each as a whole, and each host once', () => {
  expect(
    readHosts(
      'A.example\n\n b.example, c.example:80;\nnot a host\nhttps://a.example/x, d.example\nme@e.example f.example',
    ),
  ).toEqual({
    hosts: ['a.example', 'b.example', 'c.example', 'd.example'],
    refused: [
      { line: 4, text: 'not a host', why: 'name' },
      { line: 6, text: 'me@e.example f.example', why: 'mail' },
    ],
  });
});

it('shows no more of a line than helps to find it', () => {
  expect(readHosts('x!'.repeat(100)).refused[0]?.text).toHaveLength(80);
});
