// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { WelcomePage } from '../../components/WelcomePage';
import { readSample } from '../../entrypoints/welcome/read-sample';
import type { Settings } from '../../lib/report/settings/settings';
import { expectAccessible, show } from '../support/render';

const sample = readFileSync('entrypoints/welcome/sample-policy.html', 'utf8');

const page = ({
  hasAccess = true,
  isPinned = true,
  onReading = vi.fn<(reading: Settings['reading']) => Promise<boolean>>(() => Promise.resolve(true)),
  onReadSample = () => readSample(sample),
} = {}) => {
  const onGrantAccess = vi.fn();
  const rendered = show(
    <WelcomePage
      reading="automatic"
      hasAccess={hasAccess}
      isPinned={isPinned}
      region="none"
      onReading={onReading}
      onGrantAccess={onGrantAccess}
      onReadSample={onReadSample}
      onCopy={() => Promise.resolve()}
    />,
  );
  return { ...rendered, onReading, onGrantAccess };
};

const sampleText = () => screen.findByRole('region', { name: 'The policy’s text' });

it.each([
  [false, 1],
  [true, 0],
])('tells where the button is only as long as it is hidden: pinned %s', (isPinned, told) => {
  page({ isPinned });
  expect(screen.queryAllByRole('heading', { name: 'The button is still hidden' })).toHaveLength(told);
});

it('is accessible, before and after the sample is read', async () => {
  const { baseElement } = page({ hasAccess: false, isPinned: false });
  await expectAccessible(baseElement);
  await sampleText();
  await expectAccessible(baseElement);
});

it('asks for access only where it is missing', () => {
  page();
  expect(screen.queryByRole('button', { name: 'Allow on all sites' })).toBeNull();
  const { onGrantAccess } = page({ hasAccess: false });
  fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
  expect(onGrantAccess).toHaveBeenCalledOnce();
});

it.each([
  ['says that the choice is kept', () => Promise.resolve(true), 'Saved'],
  ['says that the choice holds for now', () => Promise.resolve(false), /apply until you close/],
  ['says that nothing has changed', () => Promise.reject(new Error('quota')), /Nothing has changed/],
])('%s', async (_, keep, words) => {
  const onReading = vi.fn<(reading: Settings['reading']) => Promise<boolean>>(keep);
  page({ onReading });
  fireEvent.click(screen.getByLabelText(/only when I press/));
  expect(onReading).toHaveBeenCalledWith('on-click');
  expect(await screen.findByText(words)).toBeTruthy();
});

it('has read the sample with the real reader, and marks its evidence', async () => {
  page();
  const text = await sampleText();
  const marked = [...text.querySelectorAll('mark')].map(({ textContent }) => textContent);
  expect(marked).toContain('We do not sell your personal information.');
  expect(screen.getAllByText('It says it does not sell your data.').length).toBeGreaterThan(0);
});

it('says where the sample could not be read, and reads it again where asked', async () => {
  const onReadSample = vi.fn(() => readSample(sample)).mockRejectedValueOnce(new Error('lost'));
  page({ onReadSample });
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  expect(await sampleText()).toBeTruthy();
  expect(screen.queryByText('The sample could not be read.')).toBeNull();
});
