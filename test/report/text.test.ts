import { expect, it } from 'vitest';
import { summaryText } from '../../lib/report/export/summary-text';
import { choice, english, evidence, finding, now, report } from '../support/sample-report';

const plain = (more: Parameters<typeof report>[0]) => summaryText(report(more), { t: english, now });
const flash = finding('social-widgets', 'yes', evidence('We use Flash cookies.'));

it('begins with what the policy is, its age and its length', () => {
  expect(
    plain({ findings: [flash] })
      .split('\n')
      .slice(0, 2),
  ).toEqual(['Larkfield Privacy Policy', 'Last changed 10 years ago (February 9, 2016) · 2,380 words · 10 min read']);
});

it('says each finding with its first quote, and what is not mentioned', () => {
  const text = plain({ findings: [flash] });
  expect(text).toContain(
    '! Social media buttons or embedded content can report your visit to other companies.\n      “We use Flash cookies.”',
  );
  expect(text).toMatch(/○ Not mentioned: .*Cookies/);
});

it('says under which condition a finding holds', () => {
  const text = plain({ findings: [{ ...finding('sale', 'no'), condition: 'consent' }] });
  expect(text).toContain('✓ It says it does not sell your data – unless you agree.');
});

it('quotes both sides of a contradiction', () => {
  const both = [evidence('We use Flash.'), evidence('We use no Flash.', { stance: 'no', leadIn: 'Note:' })];
  const text = plain({ findings: [finding('social-widgets', 'mixed', ...both)] });
  expect(text).toContain('≠ It contradicts itself about social media buttons. (Contradiction)');
  expect(text).toContain('One passage says: “We use Flash.”\n      Another passage says: “Note: … We use no Flash.”');
});

it('lists ways out with their addresses, and what replaces the dead ones', () => {
  const replacement = { id: 'x', label: 'New page', href: 'https://new.example/', why: 'The old one closed.' };
  const text = plain({ findings: [flash], choices: [choice({ status: 'retired', replacement })] });
  expect(text).toContain('Stop targeted advertising (New page) https://new.example/');
  expect(text).toContain('Instead of: opt out here (no longer works). The old one closed.');
});

it('says which language it cannot read', () => {
  expect(plain({ language: 'nl-SR' })).toContain('This policy is in Dutch');
  expect(plain({ language: 'und' })).toContain('Nothing found');
});

it('is coloured only where asked', () => {
  const colored = summaryText(report({ findings: [flash] }), { t: english, now, color: true });
  expect(colored).toContain('\u001B[33m!\u001B[0m');
  expect(plain({ findings: [flash] })).not.toContain('\u001B');
});

it('lets no page steer the terminal', () => {
  const hostile = finding('social-widgets', 'yes', evidence('We\u001B[2J use\u202E Flash.'));
  const text = plain({ title: 'A\u0007b', findings: [hostile], choices: [choice({ label: 'x\u001B[31m' })] });
  expect(text).not.toMatch(/[\u0007\u001B\u202E]/);
});
