/** Something serious that is less than sure is told as such, wherever a report is told. */
import { expect, it } from 'vitest';
import { claimOf } from '../../lib/report/arrange/claim-of';
import { markdown } from '../../lib/report/export/markdown';
import { shortSummary } from '../../lib/report/export/short-summary';
import { summaryText } from '../../lib/report/export/summary-text';
import { english, evidence, finding, now, report } from '../support/sample-report';

const sale = (sure: number) => finding('sale', 'yes', evidence('We may sell your data at times.', { sure }));
const told = {
  'as Markdown': (sure: number) => markdown(report({ findings: [sale(sure)] }), english, now),
  'in short': (sure: number) => shortSummary(report({ findings: [sale(sure)] }), english, now),
  'in a terminal': (sure: number) => summaryText(report({ findings: [sale(sure)] }), { t: english, now }),
};

it.each(Object.entries(told))('%s', (_, text) => {
  expect(text(0.6)).toContain('calls selling. (not certain)');
  expect(text(0.9)).toContain('calls selling.');
  expect(text(0.9)).not.toContain('not certain');
});

it('says nothing of how certain that is which is not serious', () => {
  expect(claimOf({ ...sale(0.6), condition: 'consent' }, english)).not.toContain('not certain');
  expect(claimOf(finding('analytics', 'yes', evidence('They count.', { sure: 0.6 })), english)).not.toContain(
    'certain',
  );
});

it('is as certain of a contradiction as of its weaker side', () => {
  const sides = [evidence('We sell it.'), evidence('We do not sell it.', { stance: 'no', sure: 0.6 })];
  expect(claimOf(finding('sale', 'mixed', ...sides), english)).toMatch(/ \(not certain\)$/);
});
