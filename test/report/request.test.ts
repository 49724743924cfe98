/** Which letter stands in the form before the reader has picked anything. */
import { expect, it } from 'vitest';
import { draftRequest, likelyLanguage, likelyRight } from '../../lib/report/arrange/drafted-request';
import { choice, evidence, finding, report } from '../support/sample-report';

it.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['DE-at', 'de'],
  ['fr-CA', 'fr'],
  ['es-419', 'es'],
  ['nl', 'en'],
  ['und', 'en'],
])('a policy in %s is answered in %s', (language, expected) => {
  expect(likelyLanguage(report({ language }))).toBe(expected);
});

it.each([
  ['sale', true, 'opt-out-of-sale'],
  ['contact', true, 'object-to-marketing'],
  ['contact', false, 'access'],
] as const)('a %s that stops something (%s) is asked for %s', (kind, optOut, right) => {
  expect(likelyRight({ kind, optOut })).toBe(right);
});

it('quotes a promise in the order of its letters', () => {
  const promised = report({ findings: [finding('access', 'yes', evidence('You may \u202Eees\u202C your data.'))] });
  const wishes = { right: 'access', region: 'none', language: 'en' } as const;
  const draft = draftRequest(choice({ href: 'mailto:privacy@kites.example' }), promised, wishes);
  expect(draft?.body).toContain('You may ees your data.');
});
