/** What a comparison of reports tells: every difference once, and nothing where there is none. */
import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../scripts/shared/report-differences';

const quote = (text: string) => ({ quote: text, stance: 'yes', block: 1 });
const finding = (practice: string, ...quotes: readonly string[]) => ({
  practice,
  stance: 'yes',
  evidence: quotes.map(quote),
});
const choice = (href: string) => ({ kind: 'cookies', href, label: 'here' });
const report = {
  file: 'lamp.html',
  words: 40,
  findings: [finding('cookies', 'We bake cookies.', 'Cookies are kept.')],
  choices: [choice('/a'), choice('/b')],
};

describe('two reports', () => {
  it('that are the same', () => {
    expect(differencesOf(report, structuredClone(report))).toEqual([]);
  });

  it.each([
    ['in a field', { ...report, words: 41 }, ['words: 40 → 41']],
    ['by a finding', { ...report, findings: [] }, [expect.stringMatching(/^finding cookies gone: .*bake/)]],
    [
      'by the stance of a finding',
      { ...report, findings: [{ ...finding('cookies', 'We bake cookies.', 'Cookies are kept.'), stance: 'no' }] },
      ['finding cookies stance: "yes" → "no"'],
    ],
    [
      'by a quote',
      { ...report, findings: [finding('cookies', 'We bake cookies.', 'Cookies are eaten.')] },
      [
        expect.stringMatching(/^quote of cookies gone: .*kept/),
        expect.stringMatching(/^quote of cookies new: .*eaten/),
      ],
    ],
    ['by a choice', { ...report, choices: [choice('/a')] }, [expect.stringMatching(/^choice gone: .*"\/b"/)]],
    [
      'by a choice that is there twice',
      { ...report, choices: [choice('/a'), choice('/b'), choice('/b')] },
      [expect.stringMatching(/^choice new: .*"\/b"/)],
    ],
    [
      'by the order of choices',
      { ...report, choices: report.choices.toReversed() },
      ['choice: the same in another order'],
    ],
    [
      'by the order of fields',
      Object.fromEntries(Object.entries(report).toReversed()) as typeof report,
      ['the same in another order'],
    ],
  ])('that differ %s', (_, after, expected) => {
    expect(differencesOf(report, after)).toEqual(expected);
  });

  it('of which one is missing', () => {
    expect(differencesOf(report, undefined)).toEqual(['only before']);
    expect(differencesOf(undefined, report)).toEqual(['only after']);
  });
});
