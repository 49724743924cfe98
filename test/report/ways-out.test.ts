import { expect, it } from 'vitest';
import { nameOf, openedBy } from '../../lib/report/arrange/ways-out';
import { placeOf } from '../../lib/report/place-of';
import { choice } from '../support/sample-report';

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
