// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { SearchSite, SitePolicy, UnreadPolicy } from '../../components/SitePolicy';
import { expectAccessible, show } from '../support/render';

const address = 'https://kites.example/legal?page=privacy&lang=en';
const asked = {
  question: 'read',
  url: address,
  detail: '',
  address,
  parts: [
    { href: 'https://kites.example/cookies', label: 'Cookies' },
    { href: 'https://kites.example/rights?x=1', label: 'Your \u202erights' },
  ],
} as const;

const onReadAnyway = (): void => undefined;

it('offers to open the policy, or to read it here', async () => {
  const { baseElement } = show(
    <main>
      <SitePolicy link={{ href: address, label: 'Privacy' }} />
    </main>,
  );
  expect(screen.getByText('Open Privacy').getAttribute('href')).toBe(address);
  expect(screen.getByText('Read it here').getAttribute('href')).toBe(
    `/report.html?read=${encodeURIComponent(address)}`,
  );
  // What a press asks for stands beside the button.
  expect(screen.getByText('kites.example/legal?page=privacy&lang=en')).toBeTruthy();
  await expectAccessible(baseElement);
});

it('offers to look for the policy of a site', () => {
  show(<SearchSite address={address} />);
  expect(screen.getByText('Look for this site’s policy').getAttribute('href')).toBe(
    `/report.html?find=${encodeURIComponent(address)}`,
  );
  expect(screen.getByText('kites.example')).toBeTruthy();
});

it.each([
  ['pdf-locked', '', /password/],
  ['pdf-damaged', 'no trailer', /damaged or incomplete \(no trailer\)/],
  ['pdf-too-long', '612', /612 pages/],
  ['pdf-scanned', '', /scanned/],
  ['not-html', 'image/png', /image\/png/],
  ['timed-out', '', /in time/],
  ['unreachable', '', /could not be reached/],
  ['refused', '403', /403/],
  ['too-large', '', /10 MB/],
  ['empty', '', /scripts/],
  ['not-policy', '', /does not look like/],
  ['no-link', '', /front page/],
] as const)('says why it was not read: %s', async (why, detail, text) => {
  const onRetry = vi.fn<() => void>();
  const { baseElement } = show(
    <UnreadPolicy {...asked} why={why} detail={detail} onRetry={onRetry} onReadAnyway={onReadAnyway} />,
  );
  expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByText('Open kites.example').getAttribute('href')).toBe(address);
  fireEvent.click(screen.getByText('Try again'));
  expect(onRetry).toHaveBeenCalledOnce();
  await expectAccessible(baseElement);
});

it('says which site the page is of that asks, and no more of the page', () => {
  show(<SitePolicy link={{ href: address, label: 'Privacy' }} page="http://kites.example/basket?id=7" />);
  expect(screen.getByText('Read it here').getAttribute('href')).toMatch(/&from=http%3A%2F%2Fkites\.example$/);
});

it.each([
  ['https://kites.example/', 'kites.example'],
  ['http://kites.example:8080/privacy#top', 'http://kites.example:8080/privacy'],
  ['https://kites.example@larks.example/privacy', 'larks.example/privacy'],
  ['https://kıtes.example/a b', 'xn--ktes-lza.example/a%20b'],
])('shows of the address %s what the request tells', (href, shown) => {
  show(<SitePolicy link={{ href, label: 'Privacy' }} />);
  expect(screen.getByText(shown)).toBeTruthy();
});

it('says why it does not ask in the reader’s own network, and lets him open it', () => {
  show(
    <UnreadPolicy
      {...asked}
      why="local"
      url="http://192.168.0.1/x"
      onRetry={() => undefined}
      onReadAnyway={onReadAnyway}
    />,
  );
  expect(screen.getByText(/your own computer or network/)).toBeTruthy();
  expect(screen.getByText('Open 192.168.0.1').getAttribute('href')).toBe('http://192.168.0.1/x');
  expect(screen.queryByRole('button')).toBeNull();
});

it.each([
  ['read', 'Read it here', /sees a request/, []],
  ['find', 'Look for this site’s policy', /Asks for this page, then/, []],
  [
    'whole',
    'Read the whole policy',
    /20 at most/,
    ['Cookies kites.example/cookies', 'Your rights kites.example/rights?x=1'],
  ],
] as const)(
  'waits for a click where the page was reloaded, and tells what it asks for: %s',
  async (question, text, cost, pages) => {
    const onRetry = vi.fn<() => void>();
    const { baseElement } = show(
      <UnreadPolicy {...asked} question={question} why={null} onRetry={onRetry} onReadAnyway={onReadAnyway} />,
    );
    expect(screen.getByText('This policy is not read yet')).toBeTruthy();
    expect(screen.getAllByText(cost).length).toBeGreaterThan(0);
    expect(screen.queryAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)).toEqual(pages);
    await expectAccessible(baseElement);
    fireEvent.click(screen.getByText(text));
    expect(onRetry).toHaveBeenCalledOnce();
  },
);

it('offers to read what looks like no policy all the same', () => {
  const wanted = vi.fn<() => void>();
  show(<UnreadPolicy {...asked} why="not-policy" onRetry={() => undefined} onReadAnyway={wanted} />);
  fireEvent.click(screen.getByText('Read this page anyway'));
  expect(wanted).toHaveBeenCalledOnce();
});
