import { expect, it } from 'vitest';
import type { Finding } from '../../lib/policy/report';
import { pointsOf } from '../../lib/report/arrange/points';
import { evidence, finding, report } from '../support/sample-report';

const doubtful = (found: Finding): Finding => ({ ...found, evidence: [evidence('Perhaps.', { sure: 0.4 })] });
const ids = (findings: readonly Finding[]) => findings.map(({ practice }) => practice);

it('tells what is serious before what is to be noted, likely before unlikely, unusual before usual', () => {
  const findings = [
    finding('targeted-ads', 'yes'),
    doubtful(finding('social-widgets', 'yes')),
    finding('data-health', 'yes'),
    doubtful(finding('sale', 'yes')),
    finding('third-party-marketing', 'yes'),
    finding('analytics', 'yes'),
    finding('location', 'yes'),
  ];
  expect(ids(pointsOf(report({ findings })).first)).toEqual([
    'third-party-marketing',
    'sale',
    'data-health',
    'location',
    'analytics',
  ]);
});

it('tells what is certain before what is not, where it is serious', () => {
  const perhaps = (found: Finding): Finding => ({ ...found, evidence: [evidence('Rather.', { sure: 0.7 })] });
  const findings = [perhaps(finding('sale', 'yes')), finding('third-party-marketing', 'yes')];
  expect(ids(pointsOf(report({ findings })).first)).toEqual(['third-party-marketing', 'sale']);
});

it('tells who advertises beside what is sold, however many say so, and whatever else is serious', () => {
  const alarms = [
    finding('sale', 'yes'),
    finding('third-party-marketing', 'yes'),
    finding('cross-site-tracking', 'yes'),
    finding('retention', 'indefinite'),
    finding('change-notice', 'none'),
  ];
  const cautions = [finding('social-widgets', 'yes'), finding('advertising-partners', 'yes')];
  expect(ids(pointsOf(report({ findings: [...cautions, ...alarms] })).first)).toContain('advertising-partners');
  expect(ids(pointsOf(report({ findings: [...cautions, finding('sale', 'yes')] })).first)).toEqual([
    'sale',
    'advertising-partners',
    'social-widgets',
  ]);
});

it('tells three things at least, where there are as many', () => {
  const findings = [finding('cookies', 'yes'), finding('analytics', 'yes'), finding('aggregate-sharing', 'yes')];
  expect(ids(pointsOf(report({ findings })).first)).toEqual(['analytics', 'aggregate-sharing', 'cookies']);
});

it('leaves room for one thing in the reader’s favour where there is much to note', () => {
  const serious = ['sale', 'data-health', 'location', 'analytics', 'targeted-ads', 'web-beacons'] as const;
  const good = ['deletion', 'access', 'correction'] as const;
  const findings = [...serious, ...good].map((practice) => finding(practice, 'yes'));
  const { first, favour } = pointsOf(report({ findings }));
  expect([first.length, favour.length]).toEqual([5, 1]);
});

it('tells two things in the reader’s favour at most, rare ones first', () => {
  const findings = [finding('deletion', 'yes'), finding('access', 'yes'), finding('sale', 'no')];
  expect(ids(pointsOf(report({ findings })).favour)).toEqual(['sale', 'access']);
});
