/** Quotes that speak against their own finding are found, and reports of another shape are refused. */
import { describe, expect, it } from 'vitest';
import { judge, readReports } from '../../scripts/shared/counter-quotes';
import { evidence, finding, report } from '../support/sample-report';

const yes = evidence('We use it.');
const no = evidence('We do not use it.', { stance: 'no' });
const unsure = evidence('We use it not.', { stance: 'no', sure: 0.2 });

describe('counter-quotes', () => {
  it.each([
    ['a denial beside what is affirmed', finding('cookies', 'yes', yes, no), 1],
    ['quotes that all say so', finding('cookies', 'yes', yes, yes), 0],
    ['two sure sides', finding('cookies', 'mixed', yes, no), 0],
    ['a side that is not sure', finding('cookies', 'mixed', yes, unsure), 1],
    [
      'another stance that is true as well',
      finding('change-notice', 'direct', { ...yes, stance: 'direct' }, { ...yes, stance: 'posted' }),
      0,
    ],
  ])('%s', (_, given, count) => {
    expect(judge([{ file: 'a.html', ...report({ findings: [given] }) }])[0]?.against).toHaveLength(count);
  });
});

describe('reports', () => {
  const line = (more: object): string => JSON.stringify({ file: 'a.html', ...report(), ...more });

  it('are read line by line, without those that tell of an error', () => {
    const text = `${line({})}\n{"file":"b.html","error":"there is no such file"}\n`;
    expect(readReports('r.jsonl', text).map(({ file }) => file)).toEqual(['a.html']);
  });

  it.each([
    ['of another version', line({ schema: 1 })],
    ['that are none', '{}'],
    ['cut short', '{"file":'],
  ])('are refused with their line: %s', (_, second) => {
    expect(() => readReports('r.jsonl', `${line({})}\n${second}`)).toThrow(/^r\.jsonl:2 is no report of this version/);
  });
});
