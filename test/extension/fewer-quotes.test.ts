/** A report too large to store loses quotes, never findings. */
import { expect, it } from 'vitest';
import { withFewerQuotes } from '../../lib/extension/fewer-quotes';
import { shownWith } from './reports';

it('keeps the first quotes of each finding, with their blocks', () => {
  const { report, blocks } = withFewerQuotes(shownWith(1000));
  expect(report.findings).toHaveLength(1);
  expect(report.findings[0]?.evidence).toHaveLength(40);
  expect(Object.keys(blocks)).toEqual(report.findings[0]?.evidence.map(({ block }) => String(block)));
});

it('leaves an ordinary report as it is', () => expect(withFewerQuotes(shownWith(3))).toEqual(shownWith(3)));
