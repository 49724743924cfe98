/** The label of a link may name another place than it leads to: whole hosts are compared, never parts of them. */
import { expect, it } from 'vitest';
import { placeBeside, placePretended } from '../../lib/report/named-place';

it.each([
  ['kites.example', 'https://kites.example/privacy'],
  ['www.kites.example', 'https://kites.example/'],
  ['Kites.Example', 'https://www.kites.example/'],
  ['https://kites.example/privacy?a=b', 'https://kites.example/privacy?a=b'],
  ['(see kites.example.)', 'https://kites.example/'],
  ['kites.example:8080', 'http://kites.example:8080/'],
  ['kıtes.example', 'https://xn--ktes-lza.example/'],
  ['privacy@kites.example', 'mailto:privacy@kites.example?subject=x'],
  ['mailto:Privacy@kites.example', 'mailto:privacy@kites.example'],
  ['+1 (555) 010-0100', 'tel:+15550100100'],
])('"%s" says by itself that it leads to %s', (label, href) => {
  expect([placeBeside({ label, href }), placePretended({ label, href })]).toEqual([null, null]);
});

it.each([
  ['kites.example', 'https://kites.example.larks.example/', 'kites.example.larks.example'],
  ['kites.example.larks.example', 'https://kites.example/', 'kites.example'],
  ['notkites.example', 'https://kites.example/', 'kites.example'],
  ['kites.example', 'https://notkites.example/', 'notkites.example'],
  ['kites.example', 'https://privacy.kites.example/', 'privacy.kites.example'],
  ['kites.example', 'https://larks.example/kites.example', 'larks.example'],
  ['https://kites.example/', 'https://kites.example@larks.example/', 'larks.example'],
  ['https://kites.example@larks.example/', 'https://kites.example/', 'kites.example'],
  ['kites.example or larks.example', 'https://larks.example/', 'larks.example'],
  ['kites。example', 'https://larks.example/', 'larks.example'],
  ['ki\u200Btes.example', 'https://larks.example/', 'larks.example'],
  ['\u202Eelpmaxe.setik', 'https://larks.example/', 'larks.example'],
  ['kites.example', 'http://kites.example:8080/', 'kites.example:8080'],
  ['kıtes.example', 'https://kites.example/', 'kites.example'],
  ['privacy@kites.example', 'mailto:privacy@kites.example.larks.example', 'privacy@kites.example.larks.example'],
  ['kites.example', 'mailto:privacy@kites.example', 'privacy@kites.example'],
])('"%s" leads to %s, and %s stands beside it', (label, href, place) => {
  expect([placeBeside({ label, href }), placePretended({ label, href })]).toEqual([place, place]);
});

it.each([
  ['opt out here', 'https://kites.example/', 'kites.example'],
  ['U.S. residents, e.g. Texans', 'https://kites.example/', 'kites.example'],
  ['call us', 'tel:+15550100100', '+15550100100'],
])('"%s" names no place, so that it pretends none', (label, href, place) => {
  expect([placeBeside({ label, href }), placePretended({ label, href })]).toEqual([place, null]);
});
