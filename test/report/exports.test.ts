import { expect, it } from 'vitest';
import { exportReport } from '../../lib/report/exports';
import { choice, english, evidence, finding, now, report } from './sample';

const quoted = evidence('We use *Flash* & <b>more</b>.', { heading: 'Tracking', leadIn: 'Note:' });
const full = report({
  findings: [finding('flash-cookies', 'yes', quoted)],
  choices: [choice({ href: 'https://a.example/a b>', label: '[x]' })],
});
const saved = (format: 'md' | 'json' | 'csv', given = full) => exportReport(given, format, english, now);

it('is named after the policy’s host and the day', () => {
  expect(saved('md').name).toBe('plainprint-larkfield.example-2026-03-15.md');
  expect(saved('csv', report({ url: null })).name).toBe('plainprint-policy-2026-03-15.csv');
});

it('is the report itself as JSON', () => {
  expect(JSON.parse(saved('json').text)).toEqual(full);
});

it('quotes in Markdown what the page says, as text', () => {
  const { text } = saved('md');
  expect(text).toContain('# Larkfield Privacy Policy');
  expect(text).toContain('### Caution – Flash cookies are used to remember or track you.');
  expect(text).toContain('> Note: … We use \\*Flash\\* \\& \\<b\\>more\\</b\\>.\n>\n> — Under “Tracking”');
  expect(text).toContain('- \\[x\\] <https://a.example/a%20b%3E>');
  expect(text).toContain('**Not mentioned:**');
});

it('has a line of CSV a quote', () => {
  const lines = saved('csv').text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('"tracking","flash-cookies","yes","","caution"');
});

it('tells of conditions and sureness in every file', () => {
  const some = {
    ...finding('sale', 'yes', evidence('If you agree, we sell it.', { condition: 'consent', sure: 0.48 })),
  };
  const given = report({ findings: [{ ...some, condition: 'consent' }] });
  const words = 'but only if you agree, or do not object.';
  expect(saved('md', given).text).toContain(words);
  expect(saved('csv', given).text).toContain(words);
  expect(saved('csv', given).text).toContain('"sharing","sale","yes","consent","caution"');
  expect(saved('csv', given).text).toContain('"If you agree, we sell it.","yes","consent","0.48"');
});

it('heads the sides of a contradiction in Markdown with words that claim nothing', () => {
  const both = [evidence('We use Flash.'), evidence('We use no Flash.', { stance: 'no' })];
  const { text } = saved('md', report({ findings: [finding('flash-cookies', 'mixed', ...both)] }));
  expect(text).toContain('One passage says:\n\n> We use Flash.\n\nAnother passage says:\n\n> We use no Flash.');
});

it.each([
  ['=1+1', `"'=1+1"`],
  ['+41', `"'+41"`],
  ['@sum', `"'@sum"`],
  ['say "no"', '"say ""no"""'],
])('keeps a spreadsheet from running %s', (quote, cell) => {
  const given = report({ findings: [finding('flash-cookies', 'yes', evidence(quote))] });
  expect(saved('csv', given).text).toContain(cell);
});
