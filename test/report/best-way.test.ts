import { expect, it } from 'vitest';
import type { Choice } from '../../lib/policy/report';
import { bestWay } from '../../lib/report/arrange/best-way';
import { choice, report } from '../support/sample-report';

const best = (...choices: readonly Choice[]) => bestWay(report({ choices }))?.href;

const page = choice({ kind: 'advertising', href: 'https://ads.example/' });
const sale = choice({ kind: 'sale', href: 'https://sale.example/' });
const mail = choice({ kind: 'sale', href: 'mailto:sale@a.example' });
const account = choice({ kind: 'account', href: 'https://account.example/', optOut: false });

it.each([
  ['what stops most', [page, sale], sale],
  ['a page before an address to write to', [mail, sale], sale],
  ['what is known to work', [{ ...sale, href: 'https://old.example/', status: 'unknown' }, sale], sale],
  ['what stops something before what stops nothing', [account, page], page],
  ['a place to act, where nothing stops anything', [account], account],
] as const)('is %s', (_, choices, expected) => {
  expect(best(...choices)).toBe(expected.href);
});

it.each([
  ['retired', { ...page, status: 'retired' }],
  ['a script', { ...page, href: 'javascript:void 0' }],
  ['what removes Flash cookies, which no browser has any more', { ...page, kind: 'flash' }],
] as const)('is never %s', (_, way) => {
  expect(best(way)).toBeUndefined();
});
