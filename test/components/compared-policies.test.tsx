// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ComparedPolicies } from '../../components/ComparedPolicies';
import { comparedSides } from '../../lib/keep/compared-sides';
import { expectAccessible, show } from '../support/render';
import { english, evidence, finding, report } from '../support/sample-report';

const kites = report({
  title: 'Kites',
  url: 'https://kites.example/privacy',
  findings: [finding('cookies', 'yes'), finding('sale', 'no', evidence('We sell nothing.', { stance: 'no' }))],
});
const boats = report({
  title: '',
  url: 'https://boats.example/',
  findings: [finding('cookies', 'yes'), finding('sale', 'yes')],
});

const day = (date: number) => ({ firstSeen: Date.UTC(2026, 0, date, 12), lastSeen: Date.UTC(2026, 0, date, 12) });
const [one, other] = comparedSides({ report: kites, seen: day(2) }, { report: boats, seen: day(9) }, english);

const compared = (onSave = vi.fn()) => ({
  ...show(<ComparedPolicies first={one} second={other} onSave={onSave} />),
  onSave,
});

it('is accessible, and so is what it unfolds', async () => {
  const { baseElement } = compared();
  for (const details of baseElement.querySelectorAll('details')) details.open = true;
  await expectAccessible(baseElement);
});

it('shows both sides of a practice, each under its policy’s title, with its words', () => {
  compared();
  const [pair] = screen.getAllByRole('listitem').filter((item) => item.className.includes('pair'));
  const sides = within(pair ?? document.body).getAllByRole('heading', { level: 4 });
  expect(sides.map(({ textContent }) => textContent)).toEqual(['Kites', 'Privacy policy']);
  expect(pair?.textContent).toContain('We sell nothing.');
  expect(pair?.textContent).toContain('Serious: ');
});

it('says of both what they are, where they stand, and when they were read', () => {
  compared();
  const named = [...document.querySelectorAll('.compared li')].map(({ textContent }) => textContent);
  expect(named).toEqual([
    'Kites kites.example/privacy Read on Jan 2, 2026',
    'Privacy policy boats.example Read on Jan 9, 2026',
  ]);
  expect(screen.getByRole('link', { name: 'kites.example/privacy' }).getAttribute('href')).toBe(kites.url);
});

it('says that nothing differs', () => {
  show(<ComparedPolicies first={one} second={one} onSave={vi.fn()} />);
  expect(screen.getByText('They say the same.')).toBeTruthy();
});

it('is saved', () => {
  const { onSave } = compared();
  fireEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
  expect(onSave).toHaveBeenCalledOnce();
});
