// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ComparedPolicies } from '../../components/ComparedPolicies';
import { expectAccessible, show } from '../support/render';
import { evidence, finding, report } from '../support/sample-report';

const kites = report({
  title: 'Kites',
  findings: [finding('cookies', 'yes'), finding('sale', 'no', evidence('We sell nothing.', { stance: 'no' }))],
});
const boats = report({ title: '', findings: [finding('cookies', 'yes'), finding('sale', 'yes')] });

const compared = (onSave = vi.fn()) => ({
  ...show(<ComparedPolicies first={kites} second={boats} onSave={onSave} />),
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

it('says that nothing differs', () => {
  show(<ComparedPolicies first={kites} second={kites} onSave={vi.fn()} />);
  expect(screen.getByText('They say the same.')).toBeTruthy();
});

it('is saved', () => {
  const { onSave } = compared();
  fireEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
  expect(onSave).toHaveBeenCalledOnce();
});
