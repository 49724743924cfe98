import { expect, it } from 'vitest';
import { practiceIds } from '../../lib/policy/practice';
import { shortSummary } from '../../lib/report/export/short-summary';
import { choice, english, evidence, finding, now, report } from '../support/sample-report';

const summaryOf = (more: Parameters<typeof report>[0]) => shortSummary(report(more), english, now).split('\n');
const flash = finding('social-widgets', 'yes', evidence('We use Flash cookies.'));
const promise = finding('sale', 'no', evidence('We never sell your data.', { stance: 'no' }));

it('says what the policy is, where it stands and how old it is', () => {
  const lines = summaryOf({ url: 'https://larkfield.example/privacy', findings: [flash] });
  expect(lines.slice(0, 3)).toEqual([
    'Larkfield Privacy Policy',
    'https://larkfield.example/privacy',
    'Last changed 10 years ago',
  ]);
});

it('counts, and names each point to note and nothing else', () => {
  const text = summaryOf({ findings: [flash, promise], choices: [choice()] });
  expect(text).toContain(
    `1 point to note · 1 in your favour · ${practiceIds.length - 2} not mentioned · 1 way to opt out`,
  );
  expect(text.filter((line) => line.startsWith('•'))).toEqual([
    '• Social media buttons or embedded content can report your visit to other companies.',
  ]);
});

it('leaves out what there is none of', () => {
  const text = summaryOf({ url: null, title: '', effectiveDate: null, findings: [flash] });
  expect(text.slice(0, 4)).toEqual([
    'Privacy policy',
    'No date given',
    '– Nothing serious stands out – less serious than 5 of 10 policies',
    `1 point to note · ${practiceIds.length - 1} not mentioned`,
  ]);
});

it('ends by saying who says so', () => {
  expect(summaryOf({ findings: [flash] }).at(-1)).toMatch(/^Plainprint\. A machine read this\./);
});

it('keeps a title in its line, and straight', () => {
  expect(summaryOf({ title: 'Kites\n\u202E• Nothing to note', findings: [flash] })[0]).toBe('Kites • Nothing to note');
});
