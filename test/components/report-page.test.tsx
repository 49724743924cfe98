// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ReportPage } from '../../components/ReportPage';
import type { Block } from '../../lib/policy/document';
import { quoteHtml } from '../../lib/report/quote-html';
import { block, choice, evidence, finding, now, report } from '../support/sample-report';
import { expectAccessible, show } from '../support/render';

vi.mock(import('../../lib/report/quote-html'), async (original) => {
  const real = await original();
  return { ...real, quoteHtml: vi.fn(real.quoteHtml) };
});

const flash = 'Flash cookies are used to remember or track you.';
const noFlash = 'It says it does not use Flash cookies.';

const page = (
  stance: 'yes' | 'no' = 'yes',
  onCopySummary = vi.fn(() => Promise.resolve()),
  onReadText = vi.fn<() => Promise<readonly Block[]>>(),
  marked = { at: 0, of: 0 },
) => {
  const onSave = vi.fn();
  const onPrint = vi.fn();
  const onShow = vi.fn(() => Promise.resolve(true));
  const quotes = Array.from({ length: 5 }, (_, index) => evidence(`Flash ${index}.`, { stance }));
  const full = report({ findings: [finding('flash-cookies', stance, ...quotes)], choices: [choice()] });
  const rendered = show(
    <ReportPage
      hasTab
      icon={null}
      shown={{ report: full, blocks: {} }}
      now={now}
      onShow={onShow}
      onCopy={() => Promise.resolve()}
      onMark={() => Promise.resolve(marked)}
      markKeys={[]}
      region="none"
      signals={{ doNotTrack: false, globalPrivacyControl: null }}
      onReadText={onReadText}
      onSave={onSave}
      onPrint={onPrint}
      onCopySummary={onCopySummary}
    />,
  );
  return { ...rendered, onSave, onPrint, onShow };
};

it('is accessible', async () => {
  const { baseElement } = page();
  await expectAccessible(baseElement);
});

it('shows every finding with every quote', () => {
  const { container } = page();
  expect(screen.getByRole('article', { name: new RegExp(flash) })).toBeTruthy();
  expect(container.querySelectorAll('blockquote')).toHaveLength(5);
});

it.each([
  ['yes', 'Says yes'],
  ['no', 'Says no'],
] as const)('puts a practice in the column of its stance: %s', (stance, words) => {
  page(stance);
  const row = within(screen.getByRole('row', { name: /^Flash cookies/ }));
  expect(row.getByRole('link').textContent).toBe(words);
  expect(row.getByRole('link').getAttribute('href')).toBe('#flash-cookies');
});

it('explains the marks that it has, and no others', () => {
  const { container } = page();
  const explained = [...container.querySelectorAll('.key > span')].map(({ textContent }) => textContent);
  const kinds = [...container.querySelectorAll('.overview .tone-icons svg')].map(({ classList }) => classList[1]);
  expect(explained).toHaveLength(new Set(kinds).size);
  expect(explained).toContain('Not mentioned');
});

it('puts what is not mentioned in a column of its own', () => {
  page();
  expect(screen.getByRole('row', { name: /^Tracking pixels Does not say/ })).toBeTruthy();
});

it('filters by the kind of answer', () => {
  page('no');
  const answers = screen.getByLabelText('Show:');
  fireEvent.change(answers, { target: { value: 'attention' } });
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.queryAllByRole('heading', { level: 2 })).toEqual([]);
  expect(screen.getByText('Nothing in the report matches this filter.')).toBeTruthy();
  fireEvent.change(answers, { target: { value: 'promised' } });
  expect(screen.getByRole('article', { name: new RegExp(noFlash) })).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  expect(screen.queryByText('Nothing in the report matches this filter.')).toBeNull();
});

it('filters by group, and back to everything', () => {
  page();
  const groups = screen.getByLabelText('Topic:');
  fireEvent.change(groups, { target: { value: 'sharing' } });
  expect(screen.queryByRole('heading', { level: 2, name: 'How you are tracked' })).toBeNull();
  fireEvent.change(groups, { target: { value: '' } });
  expect(screen.getByRole('heading', { level: 2, name: 'How you are tracked' })).toBeTruthy();
});

it.each([
  ['Save as Markdown', 'md'],
  ['Save as JSON', 'json'],
  ['Save as CSV', 'csv'],
])('%s', (name, format) => {
  const { onSave } = page();
  fireEvent.click(screen.getByRole('button', { name }));
  expect(onSave).toHaveBeenCalledWith(format);
});

it('prints', () => {
  const { onPrint } = page();
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(onPrint).toHaveBeenCalledOnce();
});

it.each([
  ['says that the summary is copied', () => Promise.resolve(), 'Copied'],
  ['says what to do where copying is refused', () => Promise.reject(new Error('denied')), /did not allow copying/],
])('%s', async (_, onCopySummary, words) => {
  page('yes', vi.fn(onCopySummary));
  fireEvent.click(screen.getByRole('button', { name: 'Copy summary' }));
  expect(await screen.findByText(words)).toBeTruthy();
});

const withText = async (onReadText: () => Promise<readonly Block[]>, marked = { at: 0, of: 0 }) => {
  // jsdom has no layout to scroll in.
  Object.assign(window.Element.prototype, { scrollIntoView: vi.fn() });
  const rendered = page('yes', undefined, vi.fn(onReadText), marked);
  fireEvent.click(screen.getByRole('button', { name: 'Show the policy’s text beside' }));
  return rendered;
};

it('shows the policy’s text beside, its evidence marked, and takes it away again', async () => {
  const { baseElement } = await withText(() => Promise.resolve([block('<b>Hello.</b> Flash 0. Bye.')]));
  const text = await screen.findByRole('region', { name: 'The policy’s text' });
  expect([...text.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['Flash 0.']);
  expect(text.textContent).toBe('<b>Hello.</b> Flash 0. Bye.');
  await expectAccessible(baseElement);
  fireEvent.click(screen.getByRole('button', { name: 'Show the policy’s text beside' }));
  expect(screen.queryByRole('region', { name: 'The policy’s text' })).toBeNull();
});

it('shows passages in the text while it is beside, and says which it no longer holds', async () => {
  const { onShow } = await withText(() => Promise.resolve([block('Flash 0.')]));
  const text = await screen.findByRole('region', { name: 'The policy’s text' });
  fireEvent.click(screen.getByRole('button', { name: 'Show in page: Flash 0.' }));
  await vi.waitFor(() => expect(text.querySelector('mark.current')?.textContent).toBe('Flash 0.'));
  fireEvent.click(screen.getByRole('button', { name: 'Show in page: Flash 1.' }));
  expect(await screen.findByText(/This passage was not found/)).toBeTruthy();
  expect(onShow).not.toHaveBeenCalled();
});

it('draws each quote once, whatever is shown beside and clicked', async () => {
  vi.mocked(quoteHtml).mockClear();
  await withText(() => Promise.resolve([block('Flash 0. Flash 1.')]));
  const text = await screen.findByRole('region', { name: 'The policy’s text' });
  for (const quote of ['Flash 0.', 'Flash 1.']) {
    fireEvent.click(screen.getByRole('button', { name: `Show in page: ${quote}` }));
    await vi.waitFor(() => expect(text.querySelector('mark.current')?.textContent).toBe(quote));
  }
  expect(quoteHtml).toHaveBeenCalledTimes(5);
});

it('says so where the policy can no longer be read', async () => {
  await withText(() => Promise.reject(new Error('No tab')));
  expect(await screen.findByText(/can no longer be read/)).toBeTruthy();
});

it('gives every finding an address of its own', () => {
  page();
  expect(screen.getByRole('link', { name: `Link to: ${flash}` }).getAttribute('href')).toBe('#flash-cookies');
  expect(document.getElementById('flash-cookies')?.textContent).toContain(flash);
});

it('explains the tints once, wherever they are', async () => {
  await withText(() => Promise.resolve([block('Flash 0.')]), { at: 0, of: 5 });
  await screen.findByRole('region', { name: 'The policy’s text' });
  expect(await screen.findByText('5 passages marked')).toBeTruthy();
  expect(document.querySelectorAll('.legend')).toHaveLength(1);
});
