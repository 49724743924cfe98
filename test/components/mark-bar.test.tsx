// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { MarkBar, type MarkActions } from '../../components/MarkBar';
import { expectAccessible, show } from '../support/render';

type Answers = Partial<Record<Parameters<MarkActions['onMark']>[0], { readonly at: number; readonly of: number }>>;

/** A bar over a page that answers so; `stay` is what it is asked at first. */
const bar = async (answers: Answers, markKeys: readonly string[] = []) => {
  const onMark = vi.fn<MarkActions['onMark']>((command) => Promise.resolve(answers[command] ?? { at: 0, of: 0 }));
  const rendered = show(<MarkBar onMark={onMark} markKeys={markKeys} />);
  await vi.waitFor(() => expect(onMark).toHaveBeenCalledWith('stay'));
  return { ...rendered, onMark };
};
const noted = () => screen.getByRole('button', { name: 'Mark the points to note in the page' });

it('begins with nothing marked', async () => {
  await bar({});
  expect(noted().getAttribute('aria-pressed')).toBe('false');
  expect(screen.queryByRole('button', { name: 'Next marked passage' })).toBeNull();
});

it('marks what is to note, and tells what the tints mean', async () => {
  const { baseElement } = await bar({ mark: { at: 0, of: 12 } });
  fireEvent.click(noted());
  expect(await screen.findByText('12 passages marked')).toBeTruthy();
  expect(noted().getAttribute('aria-pressed')).toBe('true');
  expect([...document.querySelectorAll('.legend li')].map(({ textContent }) => textContent)).toContain('Serious');
  await expectAccessible(baseElement);
});

it('marks everything on request', async () => {
  const { onMark } = await bar({ mark: { at: 0, of: 12 }, 'mark-everything': { at: 0, of: 90 } });
  expect(screen.queryByRole('button', { name: 'Mark everything' })).toBeNull();
  fireEvent.click(noted());
  fireEvent.click(await screen.findByRole('button', { name: 'Mark everything' }));
  expect(await screen.findByText('90 passages marked')).toBeTruthy();
  expect(onMark).toHaveBeenLastCalledWith('mark-everything');
  expect(screen.queryByRole('button', { name: 'Mark everything' })).toBeNull();
});

it('goes from passage to passage', async () => {
  const { onMark } = await bar({ stay: { at: 0, of: 12 }, next: { at: 1, of: 12 }, previous: { at: 12, of: 12 } });
  fireEvent.click(await screen.findByRole('button', { name: 'Next marked passage' }));
  expect(await screen.findByText('1 of 12')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Previous marked passage' }));
  expect(await screen.findByText('12 of 12')).toBeTruthy();
  expect(onMark.mock.calls.map(([command]) => command)).toEqual(['stay', 'next', 'previous']);
});

it('takes the marks away again', async () => {
  const { onMark } = await bar({ stay: { at: 3, of: 12 } });
  await screen.findByText('3 of 12');
  fireEvent.click(noted());
  expect(onMark).toHaveBeenLastCalledWith('clear');
  await vi.waitFor(() => expect(noted().getAttribute('aria-pressed')).toBe('false'));
});

it('says so where the page no longer holds the passages', async () => {
  await bar({});
  fireEvent.click(noted());
  expect(await screen.findByText(/no longer holds/)).toBeTruthy();
});

it('says so where the page cannot be reached', async () => {
  const onMark = vi.fn<MarkActions['onMark']>(() => Promise.reject(new Error('No tab')));
  show(<MarkBar onMark={onMark} markKeys={[]} />);
  expect(await screen.findByText(/could not be reached/)).toBeTruthy();
});

it('tells the keys that work in the page', async () => {
  await bar({ stay: { at: 0, of: 2 } }, ['Alt+Shift+Down', 'Alt+Shift+Up']);
  expect(await screen.findByText('In the page: Alt+Shift+Down and Alt+Shift+Up')).toBeTruthy();
});
