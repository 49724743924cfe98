// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { Changes } from '../../components/changes/Changes';
import type { Comparison, Fact, FactChange } from '../../lib/compare/types';
import { expectAccessible, show } from '../support/render';
import { evidence } from '../support/sample-report';

const fact = (stance: Fact['stance'], quote: string, value: string | null = null): Fact => ({
  stance,
  condition: null,
  value,
  evidence: evidence(quote, { stance }),
});

const changes: readonly FactChange[] = [
  { kind: 'new', practice: 'ai-training', before: null, after: fact('yes', 'Letters train our machine.') },
  {
    kind: 'value',
    practice: 'retention',
    before: fact('stated-period', 'We keep letters for 12 months.', '12 months'),
    after: fact('stated-period', 'We keep letters for 24 months.', '24 months'),
  },
  { kind: 'gone', practice: 'encryption', before: fact('yes', 'We encrypt letters.'), after: null },
];

const comparison = (more: Partial<Comparison>): Comparison => ({
  kind: 'facts',
  dates: { before: null, after: null },
  changes: [],
  text: null,
  ...more,
});

const text: Comparison['text'] = {
  added: 0.126,
  reworded: 0.004,
  removed: 0,
  isDateAlone: false,
  runs: [
    { kind: 'same', text: 'We keep ' },
    { kind: 'removed', text: 'letters ' },
    { kind: 'added', text: 'stamps ' },
    { kind: 'same', text: 'safe.\nKites.\n' },
  ],
};

const draw = (more: Partial<Comparison>) => show(<Changes comparison={comparison(more)} language="en" />);

it('tells each fact with the old and the new sentence, the worst first', async () => {
  const { container } = draw({ changes, text });
  const sentences = [...container.querySelectorAll('summary > span:last-child')].map((span) => span.textContent);
  expect(sentences.slice(0, 2)).toEqual([
    expect.stringMatching(/^New: /),
    'Kept longer: 24 months instead of 12 months',
  ]);
  expect(sentences[2]).toMatch(/^Gone: /);
  expect(screen.getByText('We keep letters for 12 months.').closest('figure')?.textContent).toContain('Before');
  expect(screen.getByText('We keep letters for 24 months.').closest('figure')?.textContent).toContain('Now');
  await expectAccessible(container);
});

it('calls nothing good that is worse for the reader, and nothing bad that is better', () => {
  const gone: FactChange = { kind: 'gone', practice: 'sale', before: fact('yes', 'We sell letters.'), after: null };
  const { container } = draw({ changes: [...changes, gone] });
  const [worse, better] = [...container.querySelectorAll('.findings')].map((list) =>
    [...list.querySelectorAll('.unseen')].map(({ textContent }) => textContent),
  );
  expect(worse).toEqual(['To note: ', 'To note: ', 'To note: ']);
  expect(better).toEqual(['Good: ']);
});

it('shows both texts with the changes marked once they are asked for', async () => {
  const { container } = draw({ changes, text });
  expect(screen.getByText('13% of the text is new, 0.4% is reworded. 0% of the old text is gone.')).toBeTruthy();
  expect(container.querySelector('ins')).toBeNull();
  const details = container.querySelector<HTMLDetailsElement>('.changed-text');
  if (details) details.open = true;
  fireEvent(details ?? container, new Event('toggle'));
  expect(container.querySelector('.part p')?.innerHTML).toBe('We keep <del>letters </del><ins>stamps </ins>safe.');
  await expectAccessible(container);
});

it.each([
  ['words', 'The wording has changed, but Plainprint found no change in what it looks for.'],
  ['date', 'Only the date has changed.'],
  ['same', 'Nothing has changed.'],
  ['language', 'The two versions are in different languages, so they cannot be compared.'],
] as const)('says what it is where no fact changed: %s', (kind, sentence) => {
  draw({ kind, text });
  expect(screen.getByText(sentence)).toBeTruthy();
});

it.each(['date', 'same'] as const)('says nothing of words where texts were not kept: %s', (kind) => {
  draw({ kind, text: null });
  expect(screen.getByText(/^Plainprint found no change .* the wording could not be compared\.$/)).toBeTruthy();
});

it('shows a quote in the order of its letters', () => {
  const hostile = fact('yes', 'We \u202Elles\u202C kites.');
  draw({ changes: [{ kind: 'new', practice: 'sale', before: null, after: hostile }] });
  expect(screen.getByText('We lles kites.')).toBeTruthy();
});
