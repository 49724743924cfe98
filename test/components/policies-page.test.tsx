// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { PoliciesPage, type KeptPolicies } from '../../components/PoliciesPage';
import { entryOf } from '../support/kept-entries';
import { expectAccessible, show } from '../support/render';

const day = 86_400_000;
const now = Date.UTC(2026, 2, 15, 12);

const kites = [
  entryOf('kites', { order: 1, firstSeen: now - 500 * day, lastSeen: now - 450 * day, bytes: 20_000 }),
  entryOf('kites', { order: 2, firstSeen: now - 400 * day, lastSeen: now - 400 * day, bytes: 30_000 }),
];
const boats = entryOf('boats', { firstSeen: now, lastSeen: now, level: 0, serious: 0, title: '' });

const page = (
  kept: Partial<KeptPolicies> = {},
  more: { isKeeping?: boolean; isPrivate?: boolean; beside?: { title: string; name: string } } = {},
) => {
  const [onDelete, onExport, onImport] = [vi.fn(), vi.fn(), vi.fn()];
  const rendered = show(
    <PoliciesPage
      kept={{ entries: [...kites, boats], damaged: [], madeRoom: null, ...kept }}
      isKeeping
      isPrivate={false}
      beside={null}
      megabytes={50}
      now={now}
      outcome=""
      problem=""
      onDelete={onDelete}
      onExport={onExport}
      onImport={onImport}
      {...more}
    />,
  );
  return { ...rendered, onDelete, onExport, onImport };
};

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

it.each([
  ['with policies', {}],
  ['with nothing', { entries: [] }],
  ['with a damaged entry', { damaged: [{ id: 7, name: 'https://mist.example/' }] }],
])('is accessible %s', async (_how, kept) => {
  const { baseElement } = page(kept);
  for (const details of baseElement.querySelectorAll('details')) details.open = true;
  await expectAccessible(baseElement);
});

it('lists policies, the last read first, with address, date, level and size', () => {
  page();
  expect(titles()).toEqual(['Privacy policy', 'Privacy at kites']);
  const [first, second] = screen.getAllByRole('listitem').filter((item) => item.className === 'kept');
  expect(first?.textContent).toContain('boats.example/privacy');
  expect(first?.textContent).toContain('–');
  expect(first?.textContent).toContain('Last read on Mar 15, 2026 · 0.1 kB');
  expect(second?.textContent).toContain('!!1 serious point');
  expect(second?.textContent).toContain('Last read on Feb 8, 2025 · 50 kB');
  expect(second?.textContent).toContain('Read from Oct 31, 2024 to Dec 20, 2024');
});

it('tells two versions of one day apart', () => {
  const [morning, noon] = [now - 5 * 3_600_000, now].map((moment, index) =>
    entryOf('mist', { order: index + 1, firstSeen: moment, lastSeen: moment }),
  );
  page({ entries: [morning, noon].flatMap((entry) => entry ?? []) });
  const versions = screen.getAllByRole('checkbox', { name: /mist\.example\/privacy, ?Read on Mar 15, 2026, \d/ });
  expect(new Set(versions.map(({ parentElement }) => parentElement?.textContent)).size).toBe(2);
});

it('says how much room is used, and that something was deleted for want of it', () => {
  page({ madeRoom: { versions: 2, at: now } });
  expect(screen.getByText(/^50.1 kB of 50 MB used/)).toBeTruthy();
  expect(screen.getByText('To make room, 2 old versions were deleted, last on Mar 15, 2026.')).toBeTruthy();
});

it('finds policies by title and address', () => {
  page();
  fireEvent.input(screen.getByLabelText('Search:'), { target: { value: 'KITES' } });
  expect(titles()).toEqual(['Privacy at kites']);
  expect(screen.getByText('1 policy')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('Search:'), { target: { value: 'nothing' } });
  expect(screen.getByText('No policy matches.')).toBeTruthy();
});

it.each([
  ['one version', /^Delete: kites\.example\/privacy, Read from/, 1, [kites[0]?.id]],
  ['all versions of a policy', 'Delete all versions: kites.example/privacy', 2, [kites[1]?.id, kites[0]?.id]],
  ['what was not read for long', 'Delete these', 2, [kites[1]?.id, kites[0]?.id]],
  ['everything', 'Delete everything', 3, [...kites, boats].map(({ id }) => id)],
])('deletes %s, once it is sure', (_what, name, count, ids) => {
  const { onDelete } = page();
  press(name);
  expect(onDelete).not.toHaveBeenCalled();
  const question = screen.getByRole('group', { name: new RegExp(`^Delete ${count} versions?\\?`) });
  const [cancel, confirm] = within(question).getAllByRole('button');
  expect(document.activeElement).toBe(cancel);
  if (confirm) fireEvent.click(confirm);
  expect(onDelete).toHaveBeenCalledWith(ids);
});

it('deletes nothing where the reader is not sure', () => {
  const { onDelete } = page();
  press('Delete everything');
  press('Cancel');
  expect(onDelete).not.toHaveBeenCalled();
  expect(screen.getByRole('button', { name: 'Delete everything' })).toBeTruthy();
});

it('names a damaged entry, and lets it be deleted', () => {
  const { onDelete } = page({ damaged: [{ id: 7, name: '' }] });
  expect(screen.getByText('This entry is damaged and cannot be read.')).toBeTruthy();
  press('Delete: #7');
  press('Delete');
  expect(onDelete).toHaveBeenCalledWith([7]);
});

it('saves all, and hands on a file, so that whoever reads it can say what is wrong with it', () => {
  const { onExport, onImport } = page();
  press('Save all as a file');
  expect(onExport).toHaveBeenCalledOnce();
  const file = new File(['{"a":1}'], 'policies.json');
  fireEvent.change(screen.getByLabelText('Add policies from a file:'), { target: { files: [file] } });
  expect(onImport).toHaveBeenCalledWith(file);
});

it('says that remembering is switched off, and where to switch it on', () => {
  page({}, { isKeeping: false });
  expect(screen.getByText(/Remembering is switched off/)).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Options' }).getAttribute('href')).toBe('/options.html');
});

it('offers nothing in a private window, and says why', () => {
  page({ entries: [] }, { isPrivate: true });
  expect(screen.getByText(/This is a private window/)).toBeTruthy();
  expect(screen.queryAllByRole('button')).toEqual([]);
});

const compareLink = () => document.querySelector('.compare a')?.getAttribute('href');
const choose = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));

it('compares two versions that are chosen, and lets no third be chosen', () => {
  page();
  expect(screen.getByText('Choose two versions to compare them.')).toBeTruthy();
  choose(/boats\.example/);
  expect(compareLink()).toBeUndefined();
  choose(/kites\.example\/privacy, ?Read from/);
  expect(compareLink()).toBe(`/policies.html?compare=${boats.id},${kites[0]?.id}`);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /kites\.example\/privacy, ?Read on/ }).disabled).toBe(
    true,
  );
  choose(/boats\.example/);
  expect(compareLink()).toBeUndefined();
});

it('compares the policy of a tab with one that is chosen', () => {
  page({}, { beside: { title: 'Mist & Co', name: 'tab7' } });
  expect(screen.getByText('Choose a version to compare “Mist & Co” with.')).toBeTruthy();
  choose(/boats\.example/);
  expect(compareLink()).toBe(`/policies.html?compare=${boats.id},tab7`);
});

it('takes both of two choices that come at once', () => {
  page();
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox').slice(0, 2);
  void act(() => boxes.forEach((box) => box.click()));
  expect(compareLink()).toBe(`/policies.html?compare=${boats.id},${kites[1]?.id}`);
});

it('leads to the report of the newest version, and of each', () => {
  const [older, newer] = [1, 2].map((id) => entryOf('mist', { id, order: id, firstSeen: now - 9_000_000_000 / id }));
  page({ entries: [older, newer].flatMap((entry) => entry ?? []) });
  const links = screen.getAllByRole('link', { name: /^Show the report: mist\.example\/privacy/ });
  expect(links.map((link) => link.getAttribute('href'))).toEqual([2, 2, 1].map((id) => `/report.html?kept=${id}`));
});
