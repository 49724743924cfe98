import { describe, expect, it } from 'vitest';
import { exportReport } from '../../lib/report/export/exports';
import { choice, english, evidence, finding, now, report } from '../support/sample-report';

const quoted = evidence('We use *Flash* & <b>more</b>.', { heading: 'Tracking', leadIn: 'Note:' });
const full = report({
  findings: [finding('social-widgets', 'yes', quoted)],
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
  expect(text).toContain(
    '### To note – Social media buttons or embedded content can report your visit to other companies.',
  );
  expect(text).toContain('> Note: … We use \\*Flash\\* \\& \\<b\\>more\\</b\\>.\n>\n> — Under “Tracking”');
  expect(text).toContain('(\\[x\\]) <https://a.example/a%20b%3E>');
  expect(text).toContain('**Not mentioned:**');
});

it('has a line of CSV a quote', () => {
  const lines = saved('csv').text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('"tracking","social-widgets","yes","","caution"');
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
  const { text } = saved('md', report({ findings: [finding('social-widgets', 'mixed', ...both)] }));
  expect(text).toContain('One passage says:\n\n> We use Flash.\n\nAnother passage says:\n\n> We use no Flash.');
});

it.each([
  ['=1+1', `"'=1+1"`],
  ['+41', `"'+41"`],
  ['-1', `"'-1"`],
  ['@sum', `"'@sum"`],
  ['|x', `"'|x"`],
  ['%x', `"'%x"`],
  ['\t=1', `"'\t'=1"`],
  ['\u200B =1', `"\u200B '=1"`],
  ['＝1+1', `"'＝1+1"`],
  ['＋1', `"'＋1"`],
  ['－1', `"'－1"`],
  ['＠sum', `"'＠sum"`],
  ['﹦1', `"'﹦1"`],
  ['−1', `"'−1"`],
  ['names;=1+1', `"names;'=1+1"`],
  ['names; =1+1', `"names; '=1+1"`],
  ['names;"=1+1"', `"names;""'=1+1"""`],
  ['names;＝1', `"names;'＝1"`],
  ['names\n=1', `"names\n'=1"`],
  ['say "no"', '"say ""no"""'],
  ['names; e-mail, a=b, 5 - 3; and 50% of it', '"names; e-mail, a=b, 5 - 3; and 50% of it"'],
  ['\u202Etext', '"text"'],
])('keeps a spreadsheet from running %s', (quote, cell) => {
  const given = report({ findings: [finding('social-widgets', 'yes', evidence(quote))] });
  expect(saved('csv', given).text).toContain(`,${cell},`);
});

it('shows in JSON what would turn text around, and keeps it', () => {
  const given = report({ title: 'Kites \u202Eycavirp' });
  expect(saved('json', given).text).toContain('Kites \\u202eycavirp');
  expect(JSON.parse(saved('json', given).text)).toEqual(given);
});

it.each([
  ['mentions', 'Ask @kites, or (@larks-team).', 'Ask @&#8203;kites, or (@&#8203;larks-team).'],
  ['no mailbox', 'Write to privacy@kites.example.', 'Write to privacy@kites.example.'],
  ['formulas', 'It costs $5 or $$x^2$$.', 'It costs \\$5 or \\$\\$x\\^2\\$\\$.'],
  ['issues', 'See #7, GH-7 and kites/larks#7.', 'See \\#&#8203;7, GH-&#8203;7 and kites/larks\\#&#8203;7.'],
  ['signs', 'We :heart: you at 10:30:00.', 'We :&#8203;heart: you at 10:30:00.'],
  ['templates', 'Dear {{ name }} {% if x %}', 'Dear \\{\\{ name \\}\\} \\{\\% if x %\\}'],
  ['marked text', 'We ==never== ~~sell~~ it.', 'We \\=\\=never\\=\\= \\~\\~sell\\~\\~ it.'],
  ['lists', '- We sell.', '\\- We sell.'],
  ['more lists', '+ We sell.', '\\+ We sell.'],
  ['numbered lists', '1. We sell.', '1\\. We sell.'],
  ['numbered lists of another kind', '12) We sell.', '12\\) We sell.'],
  ['lines', '---', '\\---'],
  ['more lines', 'We sell.\n\n# Not at all', 'We sell. \\# Not at all'],
  ['footnotes', 'We sell.[^1]', 'We sell.\\[\\^1\\]'],
  ['what turns around', 'We \u202Elles\u202C it.', 'We lles it.'],
  ['another direction', 'שלום kites', '\u2068שלום kites\u2069'],
])('knows no markup in Markdown: %s', (_what, quote, written) => {
  const given = report({ findings: [finding('social-widgets', 'yes', evidence(quote))] });
  expect(saved('md', given).text.split('\n')).toContain(`> ${written}`);
});

it('keeps the title of a Markdown report in its line', () => {
  expect(saved('md', report({ title: 'Kites\n## @larks' })).text).toMatch(/^# Kites \\#\\# @&#8203;larks\n/);
});

it('shows in Markdown where a way out leads whose label names another place', () => {
  const choices = [choice({ href: 'https://kites.example.larks.example/', label: 'kites.example' })];
  expect(saved('md', report({ choices })).text).toContain(
    '- Stop targeted advertising (kites.example) <https://kites.example.larks.example/>',
  );
});

it('lists in Markdown what took the place of dead ways out, and what nothing did', () => {
  const instead = { id: 'x', label: 'New page', href: 'https://new.example/', why: 'The old one closed.' };
  const dead = choice({ status: 'retired', replacement: instead });
  const gone = choice({ kind: 'flash', label: 'Flash', status: 'retired', replacement: { ...instead, href: null } });
  expect(saved('md', report({ choices: [dead, gone] })).text).toContain(
    '- Stop targeted advertising (New page) <https://new.example/>\n' +
      '  - Instead of: opt out here (no longer works). The old one closed.\n' +
      '- Flash (No longer works)\n' +
      '  - New page. The old one closed.',
  );
});

it.each(['javascript:alert(1)', 'data:text/html,x', '../out.html'])('makes no link of %s in Markdown', (href) => {
  const { text } = saved('md', report({ choices: [choice({ href })] }));
  expect(text).toContain('- Stop targeted advertising (opt out here) ');
  expect(text).not.toContain(`<${href}`);
});

describe('a policy over several pages', () => {
  const url = 'https://larkfield.example/privacy';
  const whole = report({
    url,
    findings: [finding('cookies', 'yes', evidence('We use cookies.', { block: 4 }))],
    parts: [
      { label: 'Privacy', url, block: 0 },
      { label: 'Cookies [1]', url: `${url}/cookies`, block: 3 },
      { label: 'Rights', url: `${url}/rights`, block: null },
    ],
  });

  it('says in Markdown which page each quote is from, and what is missing', () => {
    const { text } = saved('md', whole);
    expect(text).toContain(`> — On the page “Cookies \\[1\\]” <${url}/cookies>`);
    expect(text).toContain(`1 page could not be read. What it says is missing here.\n- <${url}/rights>\n`);
  });

  it('says the page of each quote in CSV', () => {
    expect(saved('csv', whole).text.trimEnd().split('\r\n')[1]).toMatch(new RegExp(`"${url}/cookies"$`));
  });

  it('names all pages in JSON', () => {
    expect(JSON.parse(saved('json', whole).text)).toHaveProperty('parts', whole.parts);
  });
});
