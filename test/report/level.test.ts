import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { PracticeId, Stance } from '../../lib/policy/practice';
import { standingOf } from '../../lib/report/arrange/level';
import { standingInWords } from '../../lib/report/arrange/level-in-words';
import { measured } from '../../lib/report/arrange/measured';
import { english, evidence, finding, report } from '../support/sample-report';

type Said = readonly (readonly [PracticeId, Stance])[];

const policyOf = (said: Said, sure = 0.9) =>
  report({
    findings: said.map(([practice, stance]) => finding(practice, stance, evidence('So it is.', { stance, sure }))),
  });

const villain: Said = [
  ['sale', 'yes'],
  ['third-party-marketing', 'yes'],
  ['data-biometric', 'yes'],
  ['retention', 'indefinite'],
  ['session-recording', 'yes'],
];

/** What an honest notice has to tell: much, and nothing unusual. */
const model: Said = [
  ['service-providers', 'yes'],
  ['affiliates', 'yes'],
  ['legal-disclosure', 'yes'],
  ['cross-border', 'yes'],
  ['cookies', 'yes'],
  ['third-party-cookies', 'yes'],
  ['web-beacons', 'yes'],
  ['device-identifiers', 'yes'],
  ['analytics', 'yes'],
  ['targeted-ads', 'yes'],
  ['advertising-partners', 'yes'],
  ['location', 'yes'],
  ['data-sources', 'yes'],
  ['public-exposure', 'yes'],
  ['deletion', 'yes'],
  ['access', 'yes'],
];

it.each([
  ['a villain', villain, 3],
  [
    'two serious things',
    [
      ['sale', 'yes'],
      ['third-party-marketing', 'yes'],
    ],
    3,
  ],
  ['one serious thing', [['sale', 'yes']], 2],
  [
    'two unusual ones',
    [
      ['social-widgets', 'yes'],
      ['data-health', 'yes'],
    ],
    1,
  ],
  ['one unusual one', [['social-widgets', 'yes']], 0],
  ['a model notice, however much it tells', model, 0],
  ['nothing', [], 0],
] as const)('%s', (_, said: Said, level) => {
  expect(standingOf(policyOf(said)).level).toBe(level);
});

it('rises by nothing that is not sure', () => {
  expect(standingOf(policyOf([['sale', 'yes']], 0.6)).level).toBe(1);
  expect(
    standingOf(
      policyOf(
        [
          ['social-widgets', 'yes'],
          ['data-health', 'yes'],
        ],
        0.6,
      ),
    ).level,
  ).toBe(0);
});

it('rises by what one passage says for sure, wherever it stands', () => {
  const passages = [evidence('We may sell it to others.', { sure: 0.6 }), evidence('Sale.', { sure: 0.9 })];
  expect(standingOf(report({ findings: [finding('sale', 'yes', ...passages)] })).level).toBe(2);
});

it('rises by no contradiction of which one side is not sure', () => {
  const sides = (sure: number) => [evidence('We sell it.'), evidence('We do not sell it.', { stance: 'no', sure })];
  const levelOf = (sure: number) => standingOf(report({ findings: [finding('sale', 'mixed', ...sides(sure))] })).level;
  expect([levelOf(0.9), levelOf(0.6)]).toEqual([2, 1]);
});

it('rises by nothing that holds under a condition alone', () => {
  const findings = [{ ...finding('sale', 'yes'), condition: 'consent' as const }];
  expect(standingOf(report({ findings })).serious).toBe(0);
});

it('tells where a policy stands among those measured', () => {
  expect(measured.weights.reduce((sum, [, count]) => sum + count, 0)).toBe(measured.policies);
  expect(standingOf(policyOf(villain)).lighter).toBeGreaterThanOrEqual(9);
  expect(standingOf(policyOf([])).lighter).toBe(0);
  expect(standingOf(policyOf([])).heavier).toBeGreaterThanOrEqual(5);
});

it.each([
  [0, 2, 6, 'Nothing serious stands out', 'less serious than 6 of 10 policies'],
  [0, 4, 4, 'Nothing serious stands out', 'about as serious as most policies'],
  [1, 4, 5, 'Something stands out', 'about as serious as most policies'],
  [1, 5, 4, 'Something stands out', 'more serious than 5 of 10 policies'],
] as const)(
  'tells level %d, with %d lighter and %d heavier of ten, in words that agree',
  (level, lighter, heavier, ...words) => {
    expect(standingInWords({ level, serious: 0, lighter, heavier }, english)).toEqual(words);
  },
);

it('tells in the documentation how many policies were measured, and how many have each sign', () => {
  const documentation = readFileSync('docs/measured.md', 'utf8');
  const least = [0, 2, 10, 20, Infinity];
  const shares = least.slice(0, -1).map((from, level) => {
    const own = measured.weights.filter(([weight]) => weight >= from && weight < (least[level + 1] ?? 0));
    return Math.round((100 * own.reduce((sum, [, policies]) => sum + policies, 0)) / measured.policies);
  });
  expect(documentation).toContain(`\n${measured.policies} privacy policies, read by the reader itself`);
  expect([...documentation.matchAll(/^\| `[–!]+`.*\| (\d+) % +\|$/gm)].map(([, share]) => Number(share))).toEqual(
    shares,
  );
});
