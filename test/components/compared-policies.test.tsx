// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ComparedPolicies } from '../../components/ComparedPolicies';
import { comparedSides } from '../../lib/keep/compared-sides';
import { expectAccessible, show } from '../support/render';
import { english, evidence, finding, now, report } from '../support/sample-report';

vi.mock(import('../../components/draw-picture'), async (original) => ({
  ...(await original()),
  measureText: (text) => text.length * 8,
}));

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

const compared = (first = one, second = other) => {
  const actions = { onSave: vi.fn(), onCopy: vi.fn(() => Promise.resolve()) };
  return { ...show(<ComparedPolicies first={first} second={second} now={now} {...actions} />), ...actions };
};

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
  compared(one, one);
  expect(screen.getByText('They say the same.')).toBeTruthy();
});

it('is saved', () => {
  const { onSave } = compared();
  fireEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
  expect(onSave).toHaveBeenCalledOnce();
});

it('can be shared as a label: a picture with its words, which can be copied', async () => {
  const { baseElement, onCopy } = compared();
  fireEvent.click(screen.getByText('Share this'));
  const image = await screen.findByRole<HTMLImageElement>('img', { name: /^Two policies compared/ });
  expect(image.src).toMatch(/^data:image\/svg\+xml,/);
  fireEvent.click(screen.getByRole('button', { name: 'Copy: Privacy facts' }));
  expect(onCopy).toHaveBeenCalledWith(image.alt);
  await expectAccessible(baseElement);
});

it('shows both sides of a contradiction', () => {
  const sides = [evidence('We sell lists.'), evidence('We sell nothing.', { stance: 'no' })];
  const mixed = { ...one, report: { ...kites, findings: [finding('sale', 'mixed', ...sides)] } };
  const { container } = compared(mixed, other);
  expect(container.querySelector('.side')?.textContent).toContain('We sell lists.We sell nothing.');
});
