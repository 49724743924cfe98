/** A report too large to store loses quotes, never findings. */
import { expect, it } from 'vitest';
import { withFewerQuotes } from '../../lib/extension/background/fewer-quotes';
import { evidence, shownWith } from '../support/stored-reports';

it('keeps the first quotes of each finding, with their blocks', () => {
  const { report, blocks } = withFewerQuotes(shownWith(1000));
  expect(report.findings).toHaveLength(1);
  expect(report.findings[0]?.evidence).toHaveLength(40);
  expect(Object.keys(blocks)).toEqual(report.findings[0]?.evidence.map(({ block }) => String(block)));
});

it('keeps both sides of a contradiction', () => {
  const shown = shownWith(1000);
  const [cookies] = shown.report.findings;
  if (!cookies) throw new Error('the report has one finding');
  const no = { ...evidence(0), stance: 'no' } as const;
  const findings = [{ ...cookies, stance: 'mixed', evidence: [...cookies.evidence, no] } as const];
  const { report } = withFewerQuotes({ ...shown, report: { ...shown.report, findings } });
  expect(report.findings[0]?.evidence.map(({ stance }) => stance)).toEqual([...Array(20).fill('yes'), 'no']);
});

it('leaves an ordinary report as it is', () => expect(withFewerQuotes(shownWith(3))).toEqual(shownWith(3)));
