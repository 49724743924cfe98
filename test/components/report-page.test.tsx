// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ReportPage } from '../../components/ReportPage';
import type { Block } from '../../lib/policy/document';
import type { Finding } from '../../lib/policy/report';
import { quoteHtml } from '../../lib/report/quote-html';
import { block, choice, evidence, finding, now, report } from '../support/sample-report';
import { expectAccessible, show } from '../support/render';

vi.mock(import('../../lib/report/quote-html'), async (original) => {
  const real = await original();
  return { ...real, quoteHtml: vi.fn(real.quoteHtml) };
});

const flash = 'Social media buttons or embedded content can report your visit to other companies.';
const noFlash = 'It says it has no social media buttons that collect data.';

const page = (
  stance: 'yes' | 'no' = 'yes',
  onCopySummary = vi.fn(() => Promise.resolve()),
  onReadText = vi.fn<() => Promise<readonly Block[]>>(),
  marked = { at: 0, of: 0 },
  findings: readonly Finding[] = [],
  from: 'tab' | 'fetched' | 'kept' = 'tab',
  read = now,
  language = 'en',
) => {
  const onSave = vi.fn();
  const onPrint = vi.fn();
  const onShow = vi.fn(() => Promise.resolve(true));
  const quotes = Array.from({ length: 5 }, (_, index) => evidence(`Flash ${index}.`, { stance }));
  const full = report({
    language,
    findings: [...findings, finding('social-widgets', stance, ...quotes)],
    choices: [choice()],
  });
  const rendered = show(
    <ReportPage
      from={from}
      read={read}
      icon={null}
      shown={{ report: full, blocks: {} }}
      now={now}
      onShow={onShow}
      onCopy={() => Promise.resolve()}
      onMark={() => Promise.resolve(marked)}
      markKeys={[]}
      region="none"
      signals={{ doNotTrack: false, globalPrivacyControl: null }}
      onReadText={from === 'fetched' ? null : onReadText}
      onSave={onSave}
      onPrint={onPrint}
      onCopySummary={onCopySummary}
    />,
  );
  return { ...rendered, onSave, onPrint, onShow };
};

const openFinding = async () => {
  fireEvent.click(screen.getByRole('button', { name: /^How you are tracked/ }));
  const line = await waitFor(() => {
    const found = document.querySelector<HTMLDetailsElement>('.groups details.finding');
    if (found === null) throw new Error('The group is not open.');
    return found;
  });
  line.open = true;
  fireEvent(line, new Event('toggle'));
  await waitFor(() => expect(line.querySelector('blockquote')).not.toBeNull());
  return line;
};

it('is accessible', async () => {
  const { baseElement } = page();
  await expectAccessible(baseElement);
});

const serious = finding(
  'sale',
  'yes',
  ...['We sell it.', 'We rent it.', 'We trade it.'].map((quote) => evidence(quote)),
);

it('opens what is serious to its best quote, says how many more there are, and shows none twice', async () => {
  const { container } = page('yes', undefined, undefined, undefined, [serious]);
  const article = screen.getByRole('article', { name: /^Serious: ?It sells, rents/ });
  expect([...article.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual(['We sell it.']);
  const more = within(article).getByText('Why it matters, and 2 more quotes');
  fireEvent(more.closest('details') ?? more, new Event('toggle'));
  await waitFor(() =>
    expect([...article.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([
      'We sell it.',
      'We rent it.',
      'We trade it.',
    ]),
  );
  expect(container.querySelectorAll('.points > .findings > li')).toHaveLength(1);
});

it('shows one quote of each side of a contradiction', () => {
  const sides = [evidence('We sell it.'), evidence('We never sell it.', { stance: 'no' }), evidence('We rent it.')];
  page('yes', undefined, undefined, undefined, [finding('sale', 'mixed', ...sides)]);
  const article = screen.getByRole('article', { name: /^Contradiction/ });
  expect([...article.querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual([
    'We sell it.',
    'We never sell it.',
  ]);
});

it('folds everything else', () => {
  const { container } = page();
  expect(container.querySelectorAll('blockquote')).toHaveLength(0);
  expect(container.querySelectorAll('details[open]')).toHaveLength(0);
  expect([...container.querySelectorAll('.groups [aria-expanded=true]')]).toEqual([]);
});

it.each([
  ['yes', 'Says yes'],
  ['no', 'Says no'],
] as const)('puts a practice in the column of its stance, and leads to it from there: %s', async (stance, words) => {
  page(stance);
  const row = within(screen.getByRole('row', { name: /^Social media buttons/ }));
  fireEvent.click(row.getByRole('button', { name: words }));
  await waitFor(() => expect(document.activeElement?.matches('.groups .finding[open] > summary')).toBe(true));
  expect(document.activeElement?.textContent).toContain(stance === 'yes' ? flash : noFlash);
});

it('explains the icons of its table, and no others', () => {
  const { container } = page();
  const explained = [...container.querySelectorAll('.key > span')].map(({ textContent }) => textContent);
  expect(explained).toEqual(['To note', 'Not mentioned']);
});

it('puts what is not mentioned in a column of its own', () => {
  page();
  expect(screen.getByRole('row', { name: /^Tracking pixels Does not say/ })).toBeTruthy();
});

const rows = () => screen.queryAllByRole('row', { name: /Says|Does not say/ }).slice(1);

it('filters the table by the kind of answer', () => {
  page('no');
  const answers = screen.getByLabelText('Show:');
  fireEvent.change(answers, { target: { value: 'attention' } });
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText('Nothing in the report matches this filter.')).toBeTruthy();
  fireEvent.change(answers, { target: { value: 'promised' } });
  expect(rows().map(({ textContent }) => textContent)).toEqual(['Social media buttonsSays no']);
  expect(screen.queryByText('Nothing in the report matches this filter.')).toBeNull();
});

it('filters the table by group, and back to everything', () => {
  page();
  const groups = screen.getByLabelText('Topic:');
  const all = rows().length;
  fireEvent.change(groups, { target: { value: 'sharing' } });
  expect(screen.queryByRole('row', { name: /^Social media buttons/ })).toBeNull();
  expect(rows().length).toBeLessThan(all);
  fireEvent.change(groups, { target: { value: '' } });
  expect(rows()).toHaveLength(all);
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

it('prints what stands there', () => {
  const { onPrint, container } = page();
  fireEvent.click(screen.getByRole('button', { name: 'Print, on one page' }));
  expect(onPrint).toHaveBeenCalledOnce();
  expect(container.querySelector('.whole-report')).toBeNull();
});

it('prints every finding with every quote, once all is there, and takes it away again', async () => {
  const { onPrint, container } = page();
  let printed = 0;
  onPrint.mockImplementation(() => (printed = container.querySelectorAll('.whole .whole-report blockquote').length));
  fireEvent.click(screen.getByRole('button', { name: 'Print everything' }));
  await waitFor(() => expect(printed).toBe(5));
  await waitFor(() => expect(container.querySelector('.whole-report')).toBeNull());
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
  await openFinding();
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
  await openFinding();
  const text = await screen.findByRole('region', { name: 'The policy’s text' });
  for (const quote of ['Flash 0.', 'Flash 1.']) {
    fireEvent.click(screen.getByRole('button', { name: `Show in page: ${quote}` }));
    await vi.waitFor(() => expect(text.querySelector('mark.current')?.textContent).toBe(quote));
  }
  expect(quoteHtml).toHaveBeenCalledTimes(3);
});

it('says so where the policy can no longer be read', async () => {
  await withText(() => Promise.reject(new Error('No tab')));
  expect(await screen.findByText(/can no longer be read/)).toBeTruthy();
});

it('explains the tints once, wherever they are', async () => {
  await withText(() => Promise.resolve([block('Flash 0.')]), { at: 0, of: 5 });
  await screen.findByRole('region', { name: 'The policy’s text' });
  expect(await screen.findByText('5 passages marked')).toBeTruthy();
  expect(document.querySelectorAll('.legend')).toHaveLength(1);
});

it('shows a passage of a remembered version in the text that was remembered, and not in a page', async () => {
  const read = new Date('2026-01-02T12:00:00Z');
  const text = () => Promise.resolve([block('We keep it short.'), block('We sell it.')]);
  const { container, onShow } = page('yes', undefined, vi.fn(text), undefined, [serious], 'kept', read);
  const article = screen.getByRole('article', { name: /^Serious: ?It sells, rents/ });
  fireEvent.click(within(article).getByRole('button', { name: 'Show in page: We sell it.' }));
  await waitFor(() => expect(container.querySelector('.policy-text mark.current')?.textContent).toBe('We sell it.'));
  expect(onShow).not.toHaveBeenCalled();
  expect(screen.queryByRole('region', { name: 'Marks in the page' })).toBeNull();
  expect(container.querySelector('footer')?.textContent).toContain('kept on your computer only');
  expect(container.querySelector('footer')?.textContent).toContain('Plainprint, January 2, 2026');
});

it('offers no text of a policy that was fetched', () => {
  const { container } = page('yes', undefined, undefined, undefined, [serious], 'fetched');
  expect(container.querySelector('.marking')).toBeNull();
});

it.each([
  ['it', 1],
  ['en', 0],
])('tells that a language has only begun to be read, accessibly: %s', async (language, times) => {
  const { baseElement } = page('yes', undefined, undefined, undefined, [], 'tab', now, language);
  expect(screen.queryAllByText(/^First reading: .* Italian, and overlooks more/)).toHaveLength(times);
  await expectAccessible(baseElement);
});
