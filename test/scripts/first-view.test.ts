/** The five-second test, on invented labels. */
import { describe, expect, it } from 'vitest';
import type { PracticeId } from '../../lib/policy/practice';
import { firstView, firstViewText } from '../../scripts/evaluation/first-view';
import { finding, report } from '../support/sample-report';

const reportOf = (...practices: readonly PracticeId[]) =>
  report({ findings: practices.map((practice) => finding(practice, 'yes')) });

const labels = (...practices: readonly PracticeId[]) => ({
  facts: Object.fromEntries(practices.map((practice) => [practice, 'yes'])),
});

const rare = ['data-health', 'ai-training', 'social-widgets', 'data-government-id', 'data-contacts'] as const;

describe('the first view', () => {
  it.each([
    [
      'tells what is serious and what is rarest to note',
      reportOf('sale', 'location'),
      labels('sale', 'location'),
      [true, true, true],
    ],
    ['need not tell what only informs', reportOf('sale'), labels('sale', 'cookies'), [true, true, true]],
    [
      'need not tell what labellers left open',
      reportOf('sale'),
      { facts: { sale: 'yes', location: '*' } },
      [true, true, true],
    ],
    [
      'need not tell what was not scored',
      reportOf('sale'),
      { ...labels('sale', 'location'), skip: ['location'] },
      [true, true, true],
    ],
    [
      'leaves out what labels do not ask of',
      reportOf(...rare, 'targeted-ads'),
      { ...labels('targeted-ads'), ids: ['targeted-ads', 'sale'] },
      [true, true, true],
    ],
    [
      'fails where the opposite is told',
      report({ findings: [finding('sale', 'no')] }),
      labels('sale'),
      [false, false, false],
    ],
    ['tells a contradiction by either side', reportOf('sale'), { facts: { sale: 'mixed' } }, [true, true, true]],
    ['fails where a fact was not read', reportOf('location'), labels('sale', 'location'), [false, false, false]],
    [
      'fails where what is rarer takes all room, though the report has it',
      reportOf(...rare, 'targeted-ads'),
      labels('targeted-ads'),
      [false, false, true],
    ],
    [
      'does with ties, where others of the same tone stand for what was not read',
      reportOf('device-identifiers', 'location', 'targeted-ads'),
      labels('data-contacts', 'device-identifiers', 'location', 'targeted-ads'),
      [false, true, false],
    ],
    [
      'has no ties in what is serious',
      reportOf('location', 'data-contacts', 'targeted-ads'),
      labels('sale', 'location', 'data-contacts', 'targeted-ads'),
      [false, false, false],
    ],
  ])('%s', (_, given, gold, [isTold, isToldWithTies, isFound]) => {
    expect(firstView(given, gold)).toEqual({ isTold, isToldWithTies, isFound });
  });

  it('is counted over policies', () => {
    const views = [labels('sale'), labels('sale', 'location')].map((gold) => firstView(reportOf('sale'), gold));
    expect(firstViewText(views)).toBe(
      'first view: of 2, the three most serious facts stand in 1; with ties in what is to note, in 1; anywhere in the report, in 1',
    );
  });
});
