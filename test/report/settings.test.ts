import { expect, it } from 'vitest';
import { attention } from '../../lib/report/arrange/attention';
import { practicesOf } from '../../lib/report/arrange/overview';
import { defaultSettings, readsByItself, readSettings, type Settings } from '../../lib/report/settings/settings';
import { finding, report } from '../support/sample-report';

const chosen: Settings = {
  ...defaultSettings,
  reading: 'on-click',
  uncounted: ['cookies'],
  ignoredHosts: ['a.example'],
  theme: 'dark',
};

/** As the first version stored them, before it knew themes and regions. */
const first = {
  version: 1,
  reading: 'on-click',
  hasBadge: false,
  countedGroups: ['sharing', 'choices', 'collection', 'handling'],
  ignoredHosts: ['a.example'],
};

it('keeps what was stored', () => {
  expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

it.each([
  ['without theme and region', first, {}],
  ['with them', { ...first, theme: 'light', region: 'uk' }, { theme: 'light', region: 'uk' }],
])(
  'takes over what the first version stored, %s: the groups that did not count become practices',
  (_, stored, more) => {
    expect(readSettings(stored)).toEqual({
      ...defaultSettings,
      reading: 'on-click',
      hasBadge: false,
      ignoredHosts: ['a.example'],
      uncounted: practicesOf('tracking'),
      ...more,
    });
  },
);

it.each([undefined, null, 'x', [], {}])('begins with the defaults where nothing can be understood: %j', (stored) => {
  expect(readSettings(stored)).toEqual(defaultSettings);
});

it('keeps what it understands of a later version’s settings', () => {
  const later = { ...chosen, version: 9, theme: 'sepia', uncounted: ['cookies', 'mind-reading'], sounds: true };
  expect(readSettings(later)).toEqual({ ...chosen, theme: 'system' });
});

it.each([
  ['of this version', { ...chosen }],
  ['of a later version', { ...chosen, version: 9, sounds: true }],
  ['of the first version', first],
])('keeps the hosts that are some where others %s are none', (_, stored) => {
  const ignoredHosts = ['*.A.example', 'not a host', 7, 'https://b\u00fccher.example/', '[::1]:80'];
  const { ignoredHosts: kept, reading } = readSettings({ ...stored, ignoredHosts });
  expect(kept).toEqual(['a.example', 'xn--bcher-kva.example', '[::1]']);
  expect(reading).toBe('on-click');
});

it('loses nothing else of the first version for a host that is none', () => {
  expect(readSettings({ ...first, ignoredHosts: ['not a host'] }).uncounted).toEqual(practicesOf('tracking'));
});

it.each([
  ['https://b.example/privacy', 'automatic', [], true],
  ['https://b.example/privacy', 'on-click', [], false],
  ['https://a.example/privacy', 'automatic', ['a.example'], false],
  ['https://www.a.example/privacy', 'automatic', ['a.example'], false],
  ['https://aa.example/privacy', 'automatic', ['a.example'], true],
  ['https://www.a.example.:8443/privacy', 'automatic', ['a.example'], false],
  ['https://b\u00fccher.example/privacy', 'automatic', ['xn--bcher-kva.example'], false],
  ['http://[2001:db8:0::1]:80/privacy', 'automatic', ['[2001:db8::1]'], false],
] as const)('%s, %s, without %j: %s', (url, reading, ignoredHosts, reads) => {
  expect(readsByItself(url, { ...defaultSettings, reading, ignoredHosts: [...ignoredHosts] })).toBe(reads);
});

it('counts in the badge only the practices that matter to the reader', () => {
  const findings = [finding('sale', 'yes'), finding('social-widgets', 'yes')];
  expect(attention(report({ findings }), ['sale'])).toBe(1);
  expect(attention(report({ findings }), ['sale', 'social-widgets'])).toBe(0);
});
