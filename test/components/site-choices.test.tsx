// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { SiteChoices } from '../../components/SiteChoices';
import { expectAccessible, show } from '../support/render';

const links = (...hrefs: readonly string[]) => {
  const { container } = show(<SiteChoices choices={hrefs.map((href) => ({ href, label: 'Cookie settings' }))} />);
  return { container, hrefs: screen.queryAllByRole('link').map((link) => link.getAttribute('href')) };
};

it('links what has an address', async () => {
  const { container, hrefs } = links('https://shop.example/choices');
  expect(hrefs).toEqual(['https://shop.example/choices']);
  expect(screen.getByRole('link').getAttribute('rel')).toContain('noreferrer');
  await expectAccessible(container);
});

it.each(['https://shop.example/#', 'javascript:open()', 'data:text/html,x'])('only names %s', (href) => {
  expect(links(href).hrefs).toEqual([]);
  expect(screen.getByText(/Cookie settings/)).toBeTruthy();
});

it('says where a link leads whose label names another place', () => {
  show(<SiteChoices choices={[{ href: 'https://larks.example/', label: 'kites.example\u202E' }]} />);
  expect(screen.getByRole('link').textContent).toBe('kites.example');
  expect(screen.getByText('larks.example')).toBeTruthy();
});
