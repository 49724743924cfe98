/** Two policies side by side: what differs first, the weightiest at the top; and the same as Markdown. */
import { expect, it, vi } from 'vitest';
import { pairsMarkdown } from '../../lib/compare/pairs-markdown';
import { comparedSides } from '../../lib/keep/compared-sides';
import { practicePairs } from '../../lib/compare/practice-pairs';
import { english, evidence, finding, now, report } from '../support/sample-report';

vi.mock('../../lib/policy/unlearnt', () => ({
  unlearnt: { en: [], de: ['global-privacy-control'], fr: [], es: [], it: [] },
}));

const first = report({
  title: 'Kites | Privacy',
  url: 'https://kites.example/privacy',
  findings: [
    finding('cookies', 'yes'),
    finding('deletion', 'yes'),
    finding('sale', 'no', evidence('We never sell @you.', { stance: 'no' })),
    { ...finding('location', 'yes'), condition: 'consent' },
  ],
});
const second = report({
  title: 'Boats',
  url: null,
  findings: [
    finding('cookies', 'yes'),
    finding('sale', 'yes'),
    finding('location', 'yes'),
    finding('encryption', 'yes'),
  ],
});

const told = (one = first, other = second) =>
  practicePairs(one, other).map(({ practice, relation }) => `${practice} ${relation}`);

it('begins with the differences, the most serious first, and ends with what is the same', () => {
  expect(told()).toEqual([
    'sale different',
    'location different',
    'deletion only-first',
    'encryption only-second',
    'cookies same',
  ]);
  expect(told(first, first).every((line) => line.endsWith(' same'))).toBe(true);
});

it.each([
  ['have no figure in common', ['for 12 months', 'for ten days'], ['for 7 years'], 'different', 'for 12 months'],
  ['have one in common', ['for 12 months', 'for ten days'], ['for 10 days'], 'same', 'as the law has it'],
  ['name a figure in one of them only', ['for 12 months'], ['until the tide turns'], 'same', 'as the law has it'],
])('tells whether periods %s', (_name, ones, others, relation, shown) => {
  const keeps = (...periods: readonly string[]) => {
    const passages = ['as the law has it', ...periods].map((period) =>
      evidence(`We keep letters ${period}.`, { stance: 'stated-period' }),
    );
    return report({ findings: [finding('retention', 'stated-period', ...passages)] });
  };
  const [pair] = practicePairs(keeps(...ones), keeps(...others));
  expect([pair?.relation, pair?.first?.evidence[0]?.quote]).toEqual([relation, `We keep letters ${shown}.`]);
});

it('takes nothing for unmentioned that is not looked for in the language of one', () => {
  const english_ = report({ findings: [finding('global-privacy-control', 'honored'), finding('sale', 'yes')] });
  expect(told(english_, report({ language: 'de' }))).toEqual(['sale only-first']);
});

it('is written as Markdown, in which the page’s text is text', () => {
  const { name, type, text } = pairsMarkdown(
    ...comparedSides({ report: first, seen: null }, { report: second, seen: null }, english),
    english,
    now,
  );
  expect([name, type]).toEqual(['plainprint-compared-2026-03-15.md', 'text/markdown']);
  expect(text).toContain('- Kites \\| Privacy <https://kites.example/privacy>\n- Boats\n');
  const [head, , sale] = text.split('\n').slice(text.split('\n').indexOf('## Where they differ') + 2);
  expect(head).toBe('| Practice | Kites \\| Privacy | Boats |');
  expect(sale).toContain(
    '| Selling your data | Good: It says it does not sell your data. “We never sell @&#8203;you.” | Serious: ',
  );
  expect(text).toContain('| Not mentioned |');
});

it('names both versions of one policy by when they were read', () => {
  const sides = comparedSides(
    { report: first, seen: { firstSeen: now.getTime(), lastSeen: now.getTime() } },
    { report: first, seen: null },
    english,
  );
  const { text } = pairsMarkdown(...sides, english, now);
  expect(text).toContain('<https://kites.example/privacy> (Read on Mar 15, 2026)\n');
  expect(text).toContain('| Practice | Read on Mar 15, 2026 | Now |');
});
