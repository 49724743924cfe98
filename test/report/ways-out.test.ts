import { expect, it } from 'vitest';
import { nameOf, placeOf, waysOut, workingOptOuts } from '../../lib/report/ways-out';
import { choice, report } from './sample';

const labels = (optOut: boolean, ...choices: readonly ReturnType<typeof choice>[]) =>
  waysOut(report({ choices }), optOut).map(({ kind, choices: found }) => [kind, ...found.map(({ label }) => label)]);

it('groups by kind in the order of the catalogue', () => {
  const contact = choice({ kind: 'contact', href: 'mailto:a@b.example', label: 'mail' });
  expect(labels(true, contact, choice())).toEqual([
    ['advertising', 'opt out here'],
    ['contact', 'mail'],
  ]);
});

it('keeps opt-outs apart from other places to act', () => {
  const account = choice({ kind: 'account', optOut: false, label: 'your account' });
  expect(labels(true, account, choice())).toEqual([['advertising', 'opt out here']]);
  expect(labels(false, account, choice())).toEqual([['account', 'your account']]);
});

it('puts what no longer works after what does', () => {
  const retired = choice({ status: 'retired', label: 'old', href: 'https://old.example/' });
  expect(labels(true, retired, choice())).toEqual([['advertising', 'opt out here', 'old']]);
});

it('names an address once', () => {
  expect(labels(true, choice(), choice({ label: 'again' }))).toEqual([['advertising', 'opt out here']]);
});

it.each([
  ['https://www.ads.example/a?b', 'ads.example'],
  ['http://ads.example:8080/', 'ads.example:8080'],
  ['mailto:privacy@a.example?subject=x', 'privacy@a.example'],
  ['mailto:my%20team@a.example', 'my team@a.example'],
  ['mailto:50%@a.example', '50%@a.example'],
  ['mailto:', ''],
  ['../opt-out.html', '../opt-out.html'],
])('the place of %s is %s', (href, place) => {
  expect(placeOf(href)).toBe(place);
});

it('counts the opt-outs that may still work', () => {
  const choices = [
    choice(),
    choice(),
    choice({ href: 'https://b.example/', status: 'retired' }),
    choice({ optOut: false }),
  ];
  expect(workingOptOuts(report({ choices }))).toBe(1);
});

it.each([
  ['here', 'ads.example'],
  ['click here', 'ads.example'],
  ['Please click on this link.', 'ads.example'],
  ['this page', 'ads.example'],
  [' ', 'ads.example'],
  ['unsubscribe here', 'unsubscribe here'],
  ['Network Advertising Initiative', 'Network Advertising Initiative'],
])('calls "%s" %s', (label, name) => {
  expect(nameOf(choice({ label }))).toBe(name);
});
