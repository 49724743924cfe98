/** The exit list: every way out once, in the order of what it stops, named by what it does. */
import { expect, it } from 'vitest';
import type { Choice } from '../../lib/policy/report';
import { exitName, exitsOf, workingOptOuts } from '../../lib/report/arrange/exits';
import { choice, english, report } from '../support/sample-report';

const list = (...choices: readonly Choice[]) => exitsOf({ choices });
const names = (exits: ReturnType<typeof list>['ways']) => exits.map((exit) => exitName(exit, english));

const ads = choice();
const sale = choice({ kind: 'sale', href: 'https://sale.example/', label: 'Your choices' });
const mail = choice({ kind: 'data-request', href: 'mailto:us@larkfield.example', label: 'us', optOut: false });
const account = choice({ kind: 'account', href: 'https://larkfield.example/me', label: 'your account', optOut: false });
const replacement = { id: 'x', label: 'New page', href: 'https://new.example/', why: 'The old one closed.' };
const dead = choice({ href: 'https://old.example/', label: 'Old page', status: 'retired', replacement });

it('is in the order of what ways out stop, letters after them, and accounts apart', () => {
  const { ways, others } = list(account, mail, ads, sale);
  expect(names(ways)).toEqual([
    'Stop the sale of your data (Your choices)',
    'Stop targeted advertising (opt out here)',
    'See or delete your data (us)',
  ]);
  expect(names(others)).toEqual(['Your account and settings (your account)']);
});

it('has no brackets within brackets', () => {
  expect(names(list(choice({ label: 'Adviews (Ad Alliance)' })).ways)).toEqual([
    'Stop targeted advertising (Adviews, Ad Alliance)',
  ]);
});

it.each([
  ['what is known to work before what is not', [{ ...ads, href: 'https://b.example/', status: 'unknown' }, ads], ads],
  ['a page before an address to write to', [{ ...ads, href: 'mailto:stop@a.example' }, ads], ads],
] as const)('has %s', (_, choices, first) => {
  expect(list(...choices).ways[0]?.href).toBe(first.href);
});

it.each([
  ['twice', { label: 'again' }],
  ['with another protocol, name and slash', { href: 'http://www.ads.example/opt-out/' }],
  ['for something else, too', { kind: 'sale' }],
] as const)('has a destination once that the policy names %s', (_, more) => {
  expect(list(ads, choice(more)).ways).toHaveLength(1);
});

it('has a known destination once, whichever of its addresses are given, and calls it by its name', () => {
  const google = ['https://adssettings.google.com/', 'https://myadcenter.google.com/home'].map((href) =>
    choice({ href, label: 'here' }),
  );
  expect(names(list(...google).ways)).toEqual(['Stop targeted advertising (Google My Ad Center)']);
});

it('says of a destination all that it stops, the most first', () => {
  expect(names(list(choice({ kind: 'cookies' }), ads).ways)).toEqual([
    'Stop targeted advertising · Refuse cookies (opt out here)',
  ]);
});

it('has what took the place of a dead way out', () => {
  const { ways } = list(dead);
  expect(names(ways)).toEqual(['Stop targeted advertising (New page)']);
  expect(ways[0]).toMatchObject({ href: 'https://new.example/', replaces: [dead] });
});

it('has it once, where the policy names it itself or several took its place', () => {
  const own = choice({ href: 'https://new.example/', label: 'Our own name' });
  const { ways } = list(dead, choice({ ...dead, href: 'https://older.example/' }), own);
  expect(names(ways)).toEqual(['Stop targeted advertising (Our own name)']);
  expect(ways[0]?.replaces).toHaveLength(2);
});

it('puts together what is dead for the same reason, and nothing takes its place', () => {
  const gone = { id: 'y', label: 'Nothing to do', href: null, why: 'Gone since 2020.' };
  const flash = ['https://a.example/', 'https://b.example/'].map((href) =>
    choice({ kind: 'flash', href, status: 'retired', replacement: gone }),
  );
  const { ways, dead: ends } = list(...flash, choice({ status: 'retired' }));
  expect(ways).toEqual([]);
  expect(ends.map(({ choices, replacement: instead }) => [choices.length, instead?.label])).toEqual([
    [2, 'Nothing to do'],
    [1, undefined],
  ]);
});

it('counts the opt-outs that may still work', () => {
  expect(
    workingOptOuts(report({ choices: [ads, ads, choice({ href: 'https://c.example/', status: 'retired' }), mail] })),
  ).toBe(1);
});

it('tells contacts that are no links apart', () => {
  const contacts = ['800-555-0100', '800-555-0101', '800-555-0100'].map((label) =>
    choice({ kind: 'contact', href: '', label, optOut: false }),
  );
  expect(names(list(...contacts).others)).toEqual(['Write to them (800-555-0100)', 'Write to them (800-555-0101)']);
});
