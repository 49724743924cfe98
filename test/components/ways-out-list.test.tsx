// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { SiteChoicesContext } from '../../components/site-choices-context';
import { DoneWaysContext } from '../../components/use-done-ways';
import { WaysOutList } from '../../components/WaysOutList';
import { choice, report } from '../support/sample-report';
import { expectAccessible, show } from '../support/render';

type Given = Parameters<typeof choice>[0];
const list = (choices: readonly Given[], onCopy = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())) => ({
  ...show(<WaysOutList report={report({ choices: choices.map(choice) })} onCopy={onCopy} region="none" />),
  onCopy,
});

it('opens an opt-out in a tab of its own, untold from where', () => {
  list([{}]);
  const link = screen.getByRole('link', { name: /opt out here.*opens in a new tab/ });
  expect(link.getAttribute('rel')).toContain('noreferrer');
  expect(screen.getByText('ads.example')).toBeTruthy();
});

const around = (found: readonly { readonly href: string; readonly label: string }[], told: readonly Given[] = []) =>
  show(
    <SiteChoicesContext.Provider value={() => Promise.resolve(found)}>
      <WaysOutList report={report({ choices: told.map(choice) })} onCopy={() => Promise.resolve()} region="none" />
    </SiteChoicesContext.Provider>,
  );

it('adds what the page offers around the policy, as in its footer', async () => {
  const { container } = around([
    { href: 'https://larkfield.example/privacy#', label: 'Cookie settings' },
    { href: 'https://larkfield.example/choices', label: 'Your privacy choices' },
  ]);
  expect((await screen.findByRole('link', { name: 'Your privacy choices' })).getAttribute('href')).toBe(
    'https://larkfield.example/choices',
  );
  expect(screen.getByText('Cookie settings')).toBeTruthy();
  await expectAccessible(container);
});

it('tells once what the policy and its footer both offer', async () => {
  const settings = { href: 'https://larkfield.example/privacy#', label: 'Cookie settings' };
  around(
    [
      { ...settings, label: 'Cookie Settings' },
      { href: '/x', label: 'Ad choices' },
    ],
    [{ ...settings, kind: 'cookies' }],
  );
  await screen.findByText('Ad choices');
  expect(screen.queryByText('Cookie Settings')).toBeNull();
});

it('says so where there is no way out', () => {
  list([]);
  expect(screen.getByText('The policy links to no way of opting out.')).toBeTruthy();
});

it('strikes out what no longer works and puts its replacement beside it', async () => {
  const replacement = { id: 'x', label: 'New page', href: 'https://new.example/', why: 'The old one closed.' };
  const { container } = list([{ status: 'retired', replacement }]);
  expect(container.querySelector('s')?.textContent).toContain('opt out here');
  expect(container.querySelector('s a')).toBeNull();
  expect(screen.getByRole('link', { name: /New page/ }).getAttribute('href')).toBe('https://new.example/');
  expect(screen.getByText('The old one closed.')).toBeTruthy();
  await expectAccessible(container);
});

it('says what to do where nothing took the place of a dead way out', () => {
  const replacement = { id: 'x', label: 'Nothing to do', href: null, why: 'Gone since 2020.' };
  const { container } = list([{ kind: 'flash', status: 'retired', replacement }]);
  expect(container.querySelector('.instead')?.textContent).toBe('Nothing to doGone since 2020.');
});

it('names a link that only points by where it leads', () => {
  list([{ label: 'click here', href: 'https://www.ads.example/x' }]);
  expect(screen.getByRole('link', { name: /^Stop targeted advertising \(ads\.example\)/ })).toBeTruthy();
});

it.each(['live', 'retired'] as const)('says where a %s way out leads whose label names another place', (status) => {
  const { container } = list([{ label: 'kites.example.larks.example', href: 'https://kites.example/', status }]);
  expect(container.querySelector('.place')?.textContent).toBe('kites.example');
});

it('shows a label in the order of its letters, and keeps it to itself', () => {
  const { container } = list([{ label: '\u202Eelpmaxe.setik', href: 'https://larks.example/' }]);
  expect(container.querySelector('bdi')?.textContent).toBe('Stop targeted advertising (elpmaxe.setik)');
  expect(container.querySelector('.place')?.textContent).toBe('larks.example');
});

it.each(['javascript:alert(1)', 'data:text/html,x', '/relative'])('does not link to %s', (href) => {
  list([{ href }]);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('Stop targeted advertising (opt out here)')).toBeTruthy();
});

it('offers to write to an address, and only to one', () => {
  list([{ kind: 'marketing', href: 'mailto:stop@a.example', label: 'stop@a.example' }, {}]);
  expect(screen.getAllByText('Write the request')).toHaveLength(1);
});

it('writes to no address that is dead', () => {
  list([{ href: 'mailto:stop@a.example', status: 'retired' }]);
  expect(screen.queryByText('Write the request')).toBeNull();
});

it.each([
  [{ href: 'mailto:stop@a.example', label: 'us' }, 'stop@a.example'],
  [{ href: '', label: '1-800-555-0100' }, '1-800-555-0100'],
  [{ href: '', label: 'Lantern Books, 12 Harbor Street, Springfield, IL 62701' }, /^Lantern Books, 12 Harbor/],
])('copies a contact: %o', async (contact, copied) => {
  const { onCopy, container } = list([{ kind: 'contact', ...contact }]);
  fireEvent.click(screen.getByRole('button', { name: /^Copy: / }));
  expect(await screen.findByText('Copied')).toBeTruthy();
  expect(onCopy).toHaveBeenCalledWith(expect.stringMatching(copied));
  await expectAccessible(container);
});

it('copies no web page', () => {
  list([{}]);
  expect(screen.queryByRole('button')).toBeNull();
});

it('dials a number, and shows a postal address as text', () => {
  list([
    { kind: 'contact', href: '', label: '1-800-555-0100' },
    { kind: 'contact', href: '', label: '12 Harbor Street, Springfield, IL 62701' },
  ]);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['tel:18005550100']);
});

const marked = (done: readonly string[] = [], save = vi.fn(() => Promise.resolve())) => {
  const load = () => Promise.resolve({ done, isKept: done.length > 0 });
  const shown = show(
    <DoneWaysContext.Provider value={{ load, save }}>
      <WaysOutList report={report({ choices: [choice()] })} onCopy={() => Promise.resolve()} region="none" />
    </DoneWaysContext.Provider>,
  );
  return { ...shown, save };
};
const tick = () => screen.findByRole<HTMLInputElement>('checkbox', { name: /^Done: Stop targeted advertising/ });
const keep = () => screen.findByRole<HTMLInputElement>('checkbox', { name: 'Keep these marks on this computer' });

it('is a checklist, and keeps marks for good only where that is wanted', async () => {
  const { container, save } = marked();
  expect(screen.queryByText('Keep these marks on this computer')).toBeNull();
  fireEvent.click(await tick());
  const key = 'ads.example/opt-out';
  expect(save).toHaveBeenLastCalledWith('https://larkfield.example/privacy', { done: [key], isKept: false });
  fireEvent.click(await keep());
  expect(save).toHaveBeenLastCalledWith('https://larkfield.example/privacy', { done: [key], isKept: true });
  await expectAccessible(container);
});

it('shows what was marked before', async () => {
  marked(['ads.example/opt-out']);
  await vi.waitFor(async () => expect((await tick()).checked).toBe(true));
  expect((await keep()).checked).toBe(true);
});

it('says where a mark could not be stored', async () => {
  marked(
    [],
    vi.fn(() => Promise.reject(new Error('full'))),
  );
  fireEvent.click(await tick());
  expect(await screen.findByText(/The mark could not be stored/)).toBeTruthy();
});

it('offers to keep nothing where nothing may be stored', async () => {
  list([{}]);
  fireEvent.click(await tick());
  expect((await tick()).checked).toBe(true);
  expect(screen.queryByText('Keep these marks on this computer')).toBeNull();
});
