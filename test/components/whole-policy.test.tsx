// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { PartsContext } from '../../components/parts-context';
import { PolicyParts } from '../../components/PolicyParts';
import { Quote } from '../../components/Quote';
import { WholeOffer } from '../../components/WholeOffer';
import { WholeProgress } from '../../components/WholeProgress';
import type { PartLink } from '../../lib/policy/document';
import { evidence } from '../support/sample-report';
import { expectAccessible, inWords, show } from '../support/render';

const address = 'https://kayaks.example/privacy';
const parts: readonly PartLink[] = [
  { href: `${address}/cookies?lang=en&x=1`, label: 'Cookies' },
  { href: `${address}/rights`, label: 'Your \u202erights' },
];

it('offers to read a policy with its parts, and names each before', async () => {
  const { baseElement } = show(
    <main>
      <WholeOffer address={address} onFindParts={() => Promise.resolve(parts)} />
    </main>,
  );
  const button = await waitFor(() => screen.getByText('Read the whole policy'));
  const { pathname, searchParams } = new URL(button.getAttribute('href') ?? '', 'https://own.example');
  expect([pathname, searchParams.get('whole')]).toEqual(['/report.html', address]);
  expect(JSON.parse(searchParams.get('parts') ?? '')).toEqual(parts);
  expect(screen.getByText('This policy has 2 more pages')).toBeTruthy();
  expect(screen.getByText('kayaks.example/privacy/cookies?lang=en&x=1')).toBeTruthy();
  expect(screen.getByText('Your rights')).toBeTruthy();
  await expectAccessible(baseElement);
});

it.each([
  ['there are none', () => Promise.resolve([])],
  ['the page is gone', () => Promise.reject(new Error('gone'))],
])('offers nothing where %s', async (_what, onFindParts) => {
  const find = vi.fn(onFindParts);
  const { container } = show(<WholeOffer address={address} onFindParts={find} />);
  await waitFor(() => expect(find).toHaveBeenCalledOnce());
  expect(container.innerHTML).toBe('');
});

it('offers nothing of a page that was there before', async () => {
  let find: (found: readonly PartLink[]) => void = () => undefined;
  const late = new Promise<readonly PartLink[]>((resolve) => (find = resolve));
  const { rerender, container } = show(<WholeOffer address={address} onFindParts={() => late} />);
  rerender(inWords(<WholeOffer address={`${address}/2`} onFindParts={() => Promise.resolve([])} />));
  await act(async () => {
    find(parts);
    await late;
  });
  expect(container.innerHTML).toBe('');
});

it('tells how far it has come, and can be stopped', async () => {
  const onStop = vi.fn();
  const { baseElement } = show(<WholeProgress progress={{ at: 3, of: 7, label: 'Cookies' }} onStop={onStop} />);
  expect(screen.getByRole('status').textContent).toMatch(/page 3 of 7: .?Cookies/);
  fireEvent.click(screen.getByRole('button'));
  expect(onStop).toHaveBeenCalledOnce();
  await expectAccessible(baseElement);
});

it('lists the pages that were read, and those that were not, each with its reason', async () => {
  const [cookies, rights, german] = ['cookies', 'rights', 'german'].map((path) => `${address}/${path}`);
  const { baseElement } = show(
    <main>
      <PolicyParts
        parts={[
          { label: 'Cookies', url: cookies ?? '', block: 0 },
          { label: 'Rights', url: rights ?? '', block: null },
          { label: 'Austria', url: german ?? '', block: null },
        ]}
        unread={[
          { url: rights ?? '', why: 'refused', detail: '404' },
          { url: german ?? '', why: 'other-language', detail: 'de' },
        ]}
      />
    </main>,
  );
  expect(screen.getByText('Read from 1 page')).toBeTruthy();
  expect(screen.getByText('2 pages could not be read. What they say is missing here.')).toBeTruthy();
  expect(screen.getByText('Rights').closest('li')?.textContent).toContain('404');
  expect(screen.getByText('Austria').closest('li')?.textContent).toContain('German');
  await expectAccessible(baseElement);
});

it.each([
  [3, null, /On the page “.?Cookies/],
  [3, 'Partners', /On the page “.?Cookies.*Under “.?Partners/],
  [0, null, null],
])('says which page a quote in block %i under %s is from', (block, heading, text) => {
  show(
    <PartsContext.Provider value={[{ label: 'Cookies', url: `${address}/cookies`, block: 2 }]}>
      <Quote
        evidence={evidence('We use cookies.', { block, heading })}
        block={undefined}
        onShow={() => Promise.resolve(true)}
      />
    </PartsContext.Provider>,
  );
  const caption = document.querySelector('figcaption')?.textContent ?? null;
  if (text === null) expect(caption).toBeNull();
  else expect(caption).toMatch(text);
});
