import { expect, it } from 'vitest';
import { attention } from '../../lib/report/attention';
import { defaultSettings, importSettings, readsByItself, readSettings } from '../../lib/report/settings';
import { finding, report } from './sample';

const chosen = { ...defaultSettings, reading: 'on-click' as const, ignoredHosts: ['a.example'] };

it('keeps what was stored', () => {
  expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
});

it('takes what an earlier version stored, which knew no theme and no region', () => {
  const { theme: _, region: __, ...earlier } = chosen;
  expect(readSettings(earlier)).toEqual({ ...chosen, theme: 'system', region: 'none' });
});

it.each([undefined, null, 'x', {}, { ...chosen, version: 99 }, { ...chosen, reading: 'sometimes' }])(
  'begins with the defaults where it cannot understand %j',
  (stored) => {
    expect(readSettings(stored)).toEqual(defaultSettings);
  },
);

it('takes settings from a file', () => {
  expect(importSettings(JSON.stringify(chosen))).toEqual({ settings: chosen });
});

it.each([
  ['{"version": 1,}', /JSON/],
  [JSON.stringify({ ...chosen, hasBadge: 'yes' }), /^hasBadge: /],
  [JSON.stringify({ ...chosen, countedGroups: ['sharing', 'gossip'] }), /^countedGroups\.1: /],
  [JSON.stringify({ ...chosen, ignoredHosts: ['https://a.example/'] }), /^ignoredHosts\.0: must be a host/],
  ['7', /./],
])('refuses %s and says what is wrong', (text, problem) => {
  const imported = importSettings(text);
  expect('problem' in imported && imported.problem).toMatch(problem);
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

it('counts in the badge only the groups that matter to the reader', () => {
  const findings = [finding('sale', 'yes'), finding('flash-cookies', 'yes')];
  expect(attention(report({ findings }), ['tracking'])).toEqual({ count: 1, worst: 'caution' });
  expect(attention(report({ findings }), [])).toEqual({ count: 0, worst: null });
});
