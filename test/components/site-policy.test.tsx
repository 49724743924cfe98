// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { SearchSite, SitePolicy, UnreadPolicy } from '../../components/SitePolicy';
import { expectAccessible, show } from './render';

const address = 'https://kites.example/legal?page=privacy&lang=en';

it('offers to open the policy, or to read it here', async () => {
  const { baseElement } = show(
    <main>
      <SitePolicy link={{ href: address, label: 'Privacy' }} />
    </main>,
  );
  expect(screen.getByText('Privacy').getAttribute('href')).toBe(address);
  expect(screen.getByText('Read it here').getAttribute('href')).toBe(
    `/report.html?read=${encodeURIComponent(address)}`,
  );
  await expectAccessible(baseElement);
});

it('offers to look for the policy of a site', () => {
  show(<SearchSite address={address} />);
  expect(screen.getByText('Look for this site’s policy').getAttribute('href')).toBe(
    `/report.html?find=${encodeURIComponent(address)}`,
  );
});

it.each([
  ['pdf', '', /PDF/],
  ['not-html', 'image/png', /image\/png/],
  ['timed-out', '', /in time/],
  ['unreachable', '', /could not be reached/],
  ['refused', '403', /403/],
  ['too-large', '', /too large/],
  ['empty', '', /scripts/],
  ['not-policy', '', /does not look like/],
  ['no-link', '', /front page/],
] as const)('says why it was not read: %s', async (why, detail, text) => {
  const onRetry = vi.fn<() => void>();
  const { baseElement } = show(<UnreadPolicy why={why} url={address} detail={detail} onRetry={onRetry} />);
  expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByText('Open kites.example').getAttribute('href')).toBe(address);
  fireEvent.click(screen.getByText('Try again'));
  expect(onRetry).toHaveBeenCalledOnce();
  await expectAccessible(baseElement);
});

it('waits for a click where the page was reloaded', () => {
  const onRetry = vi.fn<() => void>();
  show(<UnreadPolicy why={null} url={address} detail="" onRetry={onRetry} />);
  expect(screen.getByText('This policy is not read yet')).toBeTruthy();
  fireEvent.click(screen.getByText('Read it here'));
  expect(onRetry).toHaveBeenCalledOnce();
});
