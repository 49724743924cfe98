/** The form in which financial companies of the United States must tell what they share, read exactly: as a table and without one. */
import { describe, expect, it } from 'vitest';
import { loadModel } from '../../cli/model-file';
import { extract } from '../../lib/page/extract/extract';
import type { PracticeId } from '../../lib/policy/practice';
import type { PolicyReport } from '../../lib/policy/report';
import { readPolicy } from '../../lib/read-policy';
import { pageOf } from '../support/page';

/** How a form writes its rows: each a reason, whether the bank shares for it, and whether that can be limited. */
interface Markup {
  readonly table: (rows: string) => string;
  readonly row: (cells: readonly string[]) => string;
}

const columns = [
  'Reasons we can share your personal information',
  'Does Heron Savings share?',
  'Can you limit this sharing?',
] as const;
const reasons = {
  everyday:
    'For our everyday business purposes— such as to process your transactions, answer court orders, or tell ' +
    'credit bureaus how you pay',
  own: 'For our marketing purposes— to offer our products and services to you',
  joint: 'For joint marketing with other financial companies',
  transactions: 'For our affiliates’ everyday business purposes— information about your transactions and experiences',
  credit: 'For our affiliates’ everyday business purposes— information about your creditworthiness',
  affiliates: 'For our affiliates to market to you',
  others: 'For nonaffiliates to market to you',
};
type Answers = Readonly<Record<keyof typeof reasons, readonly [string, string]>>;

const never = ['No', 'We don’t share'] as const;
const quiet: Answers = {
  everyday: ['Yes', 'No'],
  own: ['Yes', 'No'],
  joint: never,
  transactions: never,
  credit: never,
  affiliates: never,
  others: never,
};

const cells = (tag: string) => (texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const forms: readonly (readonly [string, Markup])[] = [
  ['a table', { table: (rows) => `<table>${rows}</table>`, row: (texts) => `<tr>${cells('td')(texts)}</tr>` }],
  ['divs', { table: (rows) => `<section>${rows}</section>`, row: (texts) => `<div>${cells('div')(texts)}</div>` }],
  ['paragraphs', { table: (rows) => rows, row: cells('p') }],
  [
    'rows that repeat the questions',
    {
      table: (rows) => `<section>${rows}</section>`,
      row: ([reason = '', shares = '', limit = '']) =>
        `<div>${cells('div')(shares === columns[1] ? [reason, shares, limit] : [reason, columns[1], shares, columns[2], limit])}</div>`,
    },
  ],
];

const formOf = (
  { table, row }: Markup,
  answers: Answers,
): string => `<title>Privacy Notice | Heron Savings</title><main>
<p>Rev. 07/2025</p><h1>FACTS: WHAT DOES HERON SAVINGS DO WITH YOUR PERSONAL INFORMATION?</h1>
<p>The types of personal information we collect and share depend on the account you have with us. This can include your Social Security
number and your income. Federal law gives consumers the right to limit some but not all sharing.</p>
${table([columns, ...Object.entries(reasons).map(([id, reason]) => [reason, ...answers[id as keyof Answers]])].map(row).join(''))}
<h2>To limit our sharing</h2><p>Call 800-555-0142 or visit us online: <a href="/limit">heron.example/limit</a>. We begin to share 30 days
after we sent this notice.</p><h2>Definitions</h2>
<table><tr><th>Affiliates</th><td>Companies related by common ownership or control. They can be financial and nonfinancial
companies.</td></tr><tr><th>Nonaffiliates</th><td>Companies not related by common ownership or control.</td></tr>
<tr><th>Joint marketing</th><td>A formal agreement between nonaffiliated financial companies that offer you loans and
cards together.</td></tr></table></main>`;

const read = (markup: Markup, answers: Partial<Answers> = {}): PolicyReport => {
  const url = 'https://heron.example/privacy';
  return readPolicy(extract(pageOf(formOf(markup, { ...quiet, ...answers }), url), url), loadModel('en'));
};
const stanceOf = ({ findings }: PolicyReport, practice: PracticeId): string | undefined =>
  findings.find((finding) => finding.practice === practice)?.stance;

describe.each(forms)('a bank form as %s', (_shape, markup) => {
  it.each<[string, Partial<Answers>, Partial<Record<PracticeId, string | undefined>>]>([
    ['shares with nobody', {}, { affiliates: 'no', 'third-party-marketing': 'no', 'legal-disclosure': 'yes' }],
    ['shares with affiliates', { transactions: ['Yes', 'No'] }, { affiliates: 'yes', 'third-party-marketing': 'no' }],
    ['lets affiliates market', { affiliates: ['Yes', 'Yes'] }, { affiliates: 'yes', 'sale-opt-out': 'yes' }],
    ['markets jointly', { joint: ['Yes', 'No'] }, { affiliates: 'no', 'third-party-marketing': 'yes' }],
    ['lets others market', { others: ['Yes', 'Yes'] }, { 'third-party-marketing': 'yes', 'sale-opt-out': 'yes' }],
    [
      'says nothing of courts where it says no',
      { everyday: ['No', 'We don’t share'] },
      { 'legal-disclosure': undefined },
    ],
  ])('%s', (_what, answers, stances) => {
    const report = read(markup, answers);
    const found = Object.fromEntries(Object.keys(stances).map((id) => [id, stanceOf(report, id as PracticeId)]));
    expect(found).toEqual(stances);
  });

  it('is dated, and says how to limit', () => {
    const report = read(markup, { affiliates: ['Yes', 'Yes'] });
    expect(report.effectiveDate).toBe('2025-07');
    expect(report.choices.map(({ href, label }) => href || label)).toEqual(
      expect.arrayContaining(['https://heron.example/limit', expect.stringContaining('800-555-0142')]),
    );
  });
});
