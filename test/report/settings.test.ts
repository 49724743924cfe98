import { expect, it } from 'vitest';
import { attention } from '../../lib/report/attention';
import { practicesOf } from '../../lib/report/overview';
import { defaultSettings, readsByItself, readSettings, type Settings } from '../../lib/report/settings';
import { finding, report } from './sample';

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
  ['https://b.example/privacy', 'automatic', [], true],
  ['https://b.example/privacy', 'on-click', [], false],
  ['https://a.example/privacy', 'automatic', ['a.example'], false],
  ['https://www.a.example/privacy', 'automatic', ['a.example'], false],
  ['https://aa.example/privacy', 'automatic', ['a.example'], true],
] as const)('%s, %s, without %j: %s', (url, reading, ignoredHosts, reads) => {
  expect(readsByItself(url, { ...defaultSettings, reading, ignoredHosts: [...ignoredHosts] })).toBe(reads);
});

it('counts in the badge only the practices that matter to the reader', () => {
  const findings = [finding('sale', 'yes'), finding('flash-cookies', 'yes')];
  expect(attention(report({ findings }), ['sale'])).toEqual({ count: 1, worst: 'caution' });
  expect(attention(report({ findings }), ['sale', 'flash-cookies'])).toEqual({ count: 0, worst: null });
});
