import { expect, it } from 'vitest';
import { passagesOf } from '../../lib/report/arrange/passages';
import { evidence, finding, report } from '../support/sample-report';

const many = Array.from({ length: 9 }, (_, index) => evidence(`We sell ${index}.`, { block: index }));
const both = report({ findings: [finding('sale', 'yes', ...many), finding('cookies', 'yes', evidence('Cookies.'))] });

it('marks the surest passages of what is worth noting, each in its tone', () => {
  expect(passagesOf(both, false)).toEqual(
    [0, 1, 2].map((block) => ({ quote: `We sell ${block}.`, block, tone: 'alarm' })),
  );
});

it('marks everything where that is asked for, or where nothing is worth noting', () => {
  expect(passagesOf(both, true)).toHaveLength(10);
  expect(passagesOf(report({ findings: both.findings.slice(1) }), false)).toEqual([
    { quote: 'Cookies.', block: 0, tone: 'neutral' },
  ]);
});
