/** Policies are counted by what changed in them, once a row; and changes are scored against labels. */
import { expect, it } from 'vitest';
import type { Fact, FactChange } from '../../lib/compare/types';
import { countChanges, type HistoryLine } from '../../scripts/evaluation/count-changes';
import { readChangeLabels } from '../../scripts/evaluation/change-labels';
import { scorePair, totalsOf } from '../../scripts/evaluation/score-changes';
import { evidence, finding, report } from '../support/sample-report';

const fact = (stance: Fact['stance'], value: string | null = null): Fact => ({
  stance,
  condition: null,
  value,
  evidence: evidence('A sentence.', { stance }),
});
const gone = (practice: FactChange['practice'], stance: Fact['stance']): FactChange => ({
  kind: 'gone',
  practice,
  before: fact(stance),
  after: null,
});
const fresh = (practice: FactChange['practice'], stance: Fact['stance']): FactChange => ({
  kind: 'new',
  practice,
  before: null,
  after: fact(stance),
});
const longer: FactChange = {
  kind: 'value',
  practice: 'retention',
  before: fact('stated-period', '12 months'),
  after: fact('stated-period', 'two years'),
};
const line = (policy: string, change: FactChange, added = 0.1): HistoryLine => ({
  policy,
  text: { added, removed: 0 },
  ...change,
});

it('counts each policy once, and nothing of pages that became others', () => {
  const counts = countChanges([
    line('a', gone('sale', 'no')),
    line('a', gone('sale', 'no')),
    line('b', { kind: 'stance', practice: 'sale', before: fact('no'), after: fact('yes') }),
    line('c', fresh('sale', 'yes'), 0.9),
    line('c', gone('sale', 'yes')),
    line('c', longer),
    { policy: 'd', text: null, kind: 'words' },
  ]);
  expect([...counts].filter(([, count]) => count > 0)).toEqual([
    ['sells data, or says that a law counts it so', 1],
    ['no longer says that it does not sell', 2],
    ['keeps data longer', 1],
  ]);
});

it('scores changes against labels: those of which readers could differ count for nothing', () => {
  const [label, ...rest] = readChangeLabels(
    '# id, set, …\na1\tdev\tsome/collection\tcafe\tPrivacy Policy.md\tsale:new encryption:gone cookies?\n',
  );
  expect(rest).toEqual([]);
  if (!label) throw new Error('no label was read');
  const findings = [finding('sale', 'yes'), finding('cookies', 'yes'), finding('access', 'yes')];
  const told = [fresh('sale', 'yes'), fresh('cookies', 'yes'), gone('access', 'yes')];
  const score = scorePair(label, report(), report({ findings }), told);
  expect(score).toMatchObject({ right: 1, wrong: 1, missed: 1, practices: 2, hasChange: true });
  expect(score.lines).toEqual(['a1 wrong: gone access: 0.9 A sentence. → –', 'a1 missed: gone encryption']);
  expect(totalsOf([score])[1]).toBe('changed facts: P 50.0 R 50.0 (1 right, 1 wrong, 1 missed)');
});
