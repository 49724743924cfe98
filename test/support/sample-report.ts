/** Invented reports, blocks and words for tests of what is shown. */
import type { Choice, Evidence, Finding, PolicyReport } from '../../lib/policy/report';
import type { PracticeId, Stance } from '../../lib/policy/practice';

export { english } from '../../cli/english';
export { block } from '../../scripts/shared/example-document';

/** A day in the life of the tests. */
export const now = new Date('2026-03-15T12:00:00Z');

export const evidence = (quote: string, more: Partial<Evidence> = {}): Evidence => ({
  quote,
  stance: 'yes',
  sure: 0.9,
  condition: null,
  heading: null,
  leadIn: null,
  block: 0,
  ...more,
});

export const finding = (practice: PracticeId, stance: Stance, ...quotes: readonly Evidence[]): Finding => ({
  practice,
  stance,
  condition: null,
  evidence: quotes.length > 0 ? quotes : [evidence(`A sentence about ${practice}.`, { stance })],
});

export const choice = (more: Partial<Choice> = {}): Choice => ({
  kind: 'advertising',
  href: 'https://ads.example/opt-out',
  label: 'opt out here',
  optOut: true,
  status: 'live',
  replacement: null,
  quote: 'You can opt out here.',
  block: 0,
  ...more,
});

export const report = (more: Partial<PolicyReport> = {}): PolicyReport => ({
  schema: 2,
  url: 'https://larkfield.example/privacy',
  title: 'Larkfield Privacy Policy',
  isPolicy: true,
  language: 'en',
  effectiveDate: '2016-02-09',
  words: 2380,
  findings: [],
  choices: [],
  ...more,
});
