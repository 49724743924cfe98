import { expect, it } from 'vitest';
import { practicesOf } from '../../lib/report/arrange/overview';
import { defaultSettings } from '../../lib/report/settings/settings';
import { exportSettings, importSettings } from '../../lib/report/settings/settings-file';

const chosen = { ...defaultSettings, hasBadge: false, ignoredHosts: ['a.example', 'b.example'] };

it('takes back what it wrote', () => {
  expect(importSettings(exportSettings(chosen))).toEqual({ settings: chosen });
});

it('takes a file of the first version, and one that leaves things out', () => {
  const first = { version: 1, reading: 'automatic', hasBadge: true, countedGroups: ['sharing'], ignoredHosts: [] };
  const { uncounted: of, ...rest } = defaultSettings;
  const others = (['tracking', 'choices', 'collection', 'handling'] as const).flatMap(practicesOf);
  expect(importSettings(JSON.stringify(first))).toEqual({ settings: { ...rest, uncounted: others } });
  expect(importSettings('{ "version": 2 }')).toEqual({ settings: { ...rest, uncounted: of } });
});

const lines = (...more: readonly string[]): string => ['{', '  "version": 2,', ...more, '}'].join('\n');

it.each([
  ['a comma too many', lines('  "hasBadge": true,'), 4, '}'],
  ['a comma too few', lines('  "hasBadge": true', '  "theme": "dark"'), 4, '"theme": "dark"'],
  ['no value', lines('  "hasBadge":', '  , "theme": "dark"'), 4, ', "theme": "dark"'],
  ['words that are no JSON', lines('  "hasBadge": yes'), 3, '"hasBadge": yes'],
  ['a line break in a text', lines('  "theme": "da', 'rk"'), 3, '"theme": "da'],
  ['another kind of value', lines('  "hasBadge": "yes"'), 3, '"hasBadge": "yes"'],
  ['an unknown choice', lines('  "theme": "dark",', '  "reading": "sometimes"'), 4, '"reading": "sometimes"'],
  ['an unknown practice', lines('  "uncounted": [', '    "cookies",', '    "gossip"', '  ]'), 5, '"gossip"'],
  ['no host', lines('  "ignoredHosts": [', '    "a.example",', '    "me@a.example"', '  ]'), 5, '"me@a.example"'],
  ['an unknown name', lines('  "hasBagde": true'), 3, '"hasBagde": true'],
  ['a version of the future', '{\n  "version": 9\n}', 2, '"version": 9'],
  ['something after the end', lines('  "hasBadge": true') + '\n{', 5, '{'],
  ['an end too early', '{\n"version": 2', 2, '"version": 2'],
  ['no settings at all', '7', 1, '7'],
  ['nothing', '', 1, ''],
  ['brackets without end', '['.repeat(20_000), 1, '['.repeat(80)],
  ['a space that JSON does not know', '{\n\u00a0"version": 2\n\n}', 2, '"version": 2'],
])('refuses a file with %s, and names its line', (_, text, line, words) => {
  expect(importSettings(text)).toEqual({ problem: { line, text: words } });
});

it('says what a file lacks', () => {
  expect(importSettings('{ "hasBadge": true }')).toEqual({ problem: { missing: 'version' } });
});

it('shows no more of a wrong line than helps to find it', () => {
  const imported = importSettings(`{ "version": "${'x'.repeat(500)}" }`);
  expect('problem' in imported && 'text' in imported.problem && imported.problem.text.length).toBe(80);
});
