import { expect, it } from 'vitest';
import { nameOf, openedBy, waysOut, workingOptOuts } from '../../lib/report/arrange/ways-out';
import { placeOf } from '../../lib/report/place-of';
import { choice, report } from '../support/sample-report';

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
  ['tel:+15550100', '+15550100'],
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

it('tells contacts that are no links apart', () => {
  const contacts = ['800-555-0100', '800-555-0101', '800-555-0100'].map((label) =>
    choice({ kind: 'contact', href: '', label }),
  );
  expect(labels(true, ...contacts)).toEqual([['contact', '800-555-0100', '800-555-0101']]);
});

it.each([
  ['https://ads.example/', 'x', 'https://ads.example/'],
  ['tel:+15550100', 'x', 'tel:+15550100'],
  ['', '+44 20 7946 0000', 'tel:+442079460000'],
  ['', '12 Harbor Street, Springfield, IL 62701', null],
  ['javascript:alert(1)', '800-555-0100', null],
  [' javascript:alert(1)', 'x', null],
  ['data:text/html,x', 'x', null],
  ['java\nscript:alert(1)', 'x', null],
  ['../opt-out.html', 'x', null],
])('%s "%s" opens %s', (href, label, opened) => {
  expect(openedBy({ href, label })).toBe(opened);
});
