import { expect, it } from 'vitest';
import { attention } from '../../lib/report/arrange/attention';
import { overview, practicesOf } from '../../lib/report/arrange/overview';
import { toneOf } from '../../lib/report/arrange/tone';
import { finding, report } from '../support/sample-report';

const practices = (found: readonly { readonly practice: string }[] | undefined) =>
  found?.map(({ practice }) => practice);

it('counts what is worth noting', () => {
  const findings = [finding('sale', 'yes'), finding('social-widgets', 'yes'), finding('deletion', 'yes')];
  expect(attention(report({ findings }))).toBe(2);
});

it('counts neither promises nor what merely informs', () => {
  expect(attention(report({ findings: [finding('sale', 'no'), finding('log-data', 'yes')] }))).toBe(0);
});

it('takes a contradiction for a caution at least', () => {
  expect(['alarm', 'caution']).toContain(toneOf(finding('social-widgets', 'mixed')));
});

it.each(['consent', 'non-identifying', 'some-users'] as const)(
  'takes nothing for an alarm that holds under a condition: %s',
  (condition) => {
    const sale = { ...finding('sale', 'yes'), condition };
    expect(toneOf(sale)).toBe('caution');
    expect(attention(report({ findings: [sale] }))).toBe(1);
  },
);

it('puts attention first, alarms foremost, and keeps promises and silence apart', () => {
  const findings = [finding('affiliates', 'yes'), finding('sale', 'yes'), finding('third-party-marketing', 'no')];
  const sharing = overview(report({ findings })).find(({ group }) => group === 'sharing');
  const all = [...(sharing?.attention ?? []), ...(sharing?.informs ?? [])];
  expect(practices(all)?.[0]).toBe('sale');
  expect(practices(sharing?.promised)).toEqual(['third-party-marketing']);
  expect(sharing?.silent).not.toContain('sale');
  expect(sharing?.silent).toContain('legal-disclosure');
});

it('shows groups without findings: their silence is an answer', () => {
  const tracking = overview(report()).find(({ group }) => group === 'tracking');
  expect(tracking?.silent).toEqual(practicesOf('tracking'));
});

it('shows every finding of a report once', () => {
  const findings = practicesOf('tracking').map((practice) => finding(practice, 'yes'));
  const shown = overview(report({ findings })).flatMap((group) =>
    [group.attention, group.informs, group.promised].flat(),
  );
  expect(shown).toHaveLength(findings.length);
});
