// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { KeepNotice, type KeepNoticeProps } from '../../components/KeepNotice';
import { compare } from '../../lib/compare/compare';
import type { ChangesSince } from '../../lib/extension/keep/changes-since';
import { evidence, finding, report } from '../support/sample-report';
import { expectAccessible, show } from '../support/render';

const notice = (more: Partial<KeepNoticeProps>) => (
  <KeepNotice
    note={{ kind: 'offer' }}
    href="/report.html?tab=7"
    onAnswer={vi.fn(() => Promise.resolve())}
    onLoadChanges={vi.fn(() => Promise.resolve(null))}
    {...more}
  />
);

const offer = (onAnswer = vi.fn(() => Promise.resolve())) => {
  const rendered = show(notice({ onAnswer }));
  return { ...rendered, onAnswer };
};

it('offers to remember policies', async () => {
  const { baseElement } = offer();
  expect(await screen.findByText('Remember the policies that you read?')).toBeTruthy();
  await expectAccessible(baseElement);
});

it.each([
  ['Remember them', true, /From the next policy on/],
  ['No, and never ask again', false, /Nothing is remembered/],
])('takes the answer “%s”, says what holds now, and asks no more', async (name, isWanted, words) => {
  const { onAnswer } = offer();
  fireEvent.click(await screen.findByRole('button', { name }));
  expect(onAnswer).toHaveBeenCalledWith(isWanted);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

it('says where the browser refuses the answer', async () => {
  offer(vi.fn(() => Promise.reject(new Error('QUOTA_BYTES'))));
  fireEvent.click(await screen.findByRole('button', { name: 'Remember them' }));
  expect(await screen.findByText(/could not save the settings/)).toBeTruthy();
});

it.each([
  [true, /no room left/],
  [false, /did not let Plainprint store it/],
])('says that a policy was not remembered (is it full: %s), and leads to what is', async (isFull, words) => {
  const { baseElement } = show(notice({ note: { kind: 'not-kept', isFull } }));
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Your policies' }).getAttribute('href')).toBe('/policies.html');
  await expectAccessible(baseElement);
});

const reading = (...quotes: readonly string[]) => ({
  report: report({
    findings: quotes.map((quote, at) =>
      finding(
        (['sale', 'cookies', 'location', 'sale-opt-out', 'deletion'] as const)[at] ?? 'sale',
        'yes',
        evidence(quote),
      ),
    ),
  }),
  text: ['We are the kite shop and we write here what we do.', ...quotes].join('\n'),
});
const sale = 'We sell lists of our visitors to those who print kites.';
const cookies = 'Cookies keep your basket as you left it.';
const changes: ChangesSince = {
  comparison: compare(
    reading(),
    reading(sale, cookies, 'We look up where you are.', 'You can opt out of the sale.', 'We erase it.'),
  ),
  since: Date.UTC(2026, 0, 9, 12),
  language: 'en',
};
const changed = (more: Partial<KeepNoticeProps> = {}) =>
  notice({ note: { kind: 'changed', entry: 3, facts: 5 }, onLoadChanges: () => Promise.resolve(changes), ...more });

it('tells in the popup the weightiest of what has changed, since when, and where the rest stands', async () => {
  const { baseElement } = show(changed());
  expect(await screen.findByText('Compared with the text that you read on Jan 9, 2026.')).toBeTruthy();
  expect(document.querySelectorAll('details')).toHaveLength(4);
  expect(screen.getByText(/^New: It sells, rents/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'All changes' }).getAttribute('href')).toBe('/report.html?tab=7#changes');
  await expectAccessible(baseElement);
});

it('tells all of it on the report page, with the text', async () => {
  const { baseElement } = show(changed({ href: null }));
  expect(await screen.findByText('Both texts, with the changes marked')).toBeTruthy();
  expect(document.querySelectorAll('details.finding')).toHaveLength(5);
  expect(screen.queryByRole('link')).toBeNull();
  await expectAccessible(baseElement);
});

it('says that only words have changed', async () => {
  const comparison = compare(reading(cookies), { ...reading(cookies), text: `${reading(cookies).text}\nFly well.` });
  show(changed({ onLoadChanges: () => Promise.resolve({ ...changes, comparison }) }));
  expect(await screen.findByText(/The wording has changed/)).toBeTruthy();
});

it.each([
  ['is no longer there', () => Promise.resolve(null)],
  ['cannot be read', () => Promise.reject(new Error('InvalidStateError'))],
])('says that the version before %s', async (_how, onLoadChanges) => {
  show(changed({ onLoadChanges }));
  expect(await screen.findByText('The version that you read before is no longer there.')).toBeTruthy();
});
