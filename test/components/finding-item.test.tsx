// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { FindingItem } from '../../components/FindingItem';
import { PolicyLanguage } from '../../components/policy-language';
import type { Finding } from '../../lib/policy/report';
import type { ShownReport } from '../../lib/report/arrange/shown';
import { accuracy } from '../../lib/report/arrange/accuracy';
import { block, evidence, finding } from '../support/sample-report';
import { expectAccessible, show } from '../support/render';

// The figures change with every evaluation: the tests bring their own.
vi.mock('../../lib/report/arrange/accuracy', () => ({ accuracy: {} }));
afterEach(() => void Object.assign(accuracy, { 'social-widgets': undefined }));

const flash = 'Social media buttons or embedded content can report your visit to other companies.';

interface Given {
  readonly finding?: Finding;
  readonly blocks?: ShownReport['blocks'];
  readonly onShow?: () => Promise<boolean>;
}

const closed = (
  { finding: given = finding('social-widgets', 'yes'), blocks = {}, onShow = vi.fn() }: Given = {},
  language = 'en',
) =>
  show(
    <PolicyLanguage.Provider value={language}>
      <ul>
        <FindingItem finding={given} blocks={blocks} onShow={onShow} />
      </ul>
    </PolicyLanguage.Provider>,
  );

/** Opens the finding as a browser does when its summary is pressed, by mouse or keyboard. */
const opened = async (given: Given = {}, language = 'en') => {
  const rendered = closed(given, language);
  const details = rendered.container.querySelector('details');
  if (!details) throw new Error('a finding is a details element');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await screen.findAllByRole('figure');
  return rendered;
};

it('says the finding in a sentence, with its tone in words', () => {
  closed();
  expect(screen.getByText(flash).closest('summary')?.textContent).toBe(`To note: ${flash}`);
});

it('is accessible, closed and open', async () => {
  const { container } = await opened();
  await expectAccessible(container);
});

it('holds its quotes back until it is opened', () => {
  const { container } = closed();
  expect(container.querySelector('details')?.open).toBe(false);
  expect(container.querySelector('blockquote')).toBeNull();
});

it('shows where a quote stands, and what leads in to it', async () => {
  const quote = evidence('Flash cookies', { heading: 'Tracking', leadIn: 'We use:' });
  await opened({ finding: finding('social-widgets', 'yes', quote) });
  const figure = within(screen.getByRole('figure'));
  expect(figure.getByText('Under “Tracking”')).toBeTruthy();
  expect(figure.getByText('We use:')).toBeTruthy();
});

it('shows a passage in the page', async () => {
  const onShow = vi.fn(() => Promise.resolve(true));
  const quote = evidence('We use Flash cookies.', { block: 7 });
  await opened({ finding: finding('social-widgets', 'yes', quote), onShow });
  fireEvent.click(screen.getByRole('button', { name: 'Show in page: We use Flash cookies.' }));
  expect(onShow).toHaveBeenCalledWith(quote);
});

it.each([
  ['it is gone', () => Promise.resolve(false)],
  ['the tab cannot be reached', () => Promise.reject(new Error('No tab'))],
])('says when a passage cannot be shown because %s', async (_, onShow) => {
  await opened({ onShow });
  fireEvent.click(screen.getByRole('button'));
  expect(await screen.findByText(/This passage was not found/)).toBeTruthy();
});

it('shows a few quotes at first, and the rest on demand', async () => {
  const many = Array.from({ length: 400 }, (_, index) => evidence(`Flash ${index}.`));
  await opened({ finding: finding('social-widgets', 'yes', ...many) });
  expect(document.querySelectorAll('figure')).toHaveLength(3);
  fireEvent.click(screen.getByText('Show 397 more quotes'));
  expect(document.querySelectorAll('figure')).toHaveLength(400);
});

it('sets the sides of a contradiction against each other', async () => {
  const both = [evidence('We use Flash.'), evidence('We never use Flash.', { stance: 'no' })];
  const { container } = await opened({ finding: finding('social-widgets', 'mixed', ...both) });
  expect(screen.getByText(/The policy says both/)).toBeTruthy();
  const sides = [...container.querySelectorAll('.side')].map((side) => side.querySelector('p')?.textContent);
  expect(sides).toEqual(['One passage says', 'Another passage says']);
  expect(screen.queryByText('It says it has no social media buttons that collect data.')).toBeNull();
  expect(container.querySelector('summary')?.textContent).toMatch(/^Contradiction: /);
});

it('heads quotes of another stance with words that claim nothing', async () => {
  const quotes = [
    evidence('We will e-mail you.', { stance: 'direct' }),
    evidence('We post the new policy here.', { stance: 'posted' }),
  ];
  const { container } = await opened({ finding: finding('change-notice', 'direct', ...quotes) });
  expect([...container.querySelectorAll('.side-name')].map((name) => name.textContent)).toEqual([
    'The policy also says',
  ]);
});

it.each([
  [0.9, /selling\.$/],
  [0.6, /selling\. \(not certain\)$/],
])('says whether something serious is certain: %d', (sure, words) => {
  const { container } = closed({ finding: finding('sale', 'yes', evidence('We may sell it.', { sure })) });
  expect(container.querySelector('summary')?.textContent).toMatch(words);
});

it('says under which condition it holds', () => {
  const { container } = closed({ finding: { ...finding('sale', 'yes'), condition: 'consent' } });
  expect(container.querySelector('summary')?.textContent).toMatch(
    /^To note: .* – but only if you agree, or do not object\.$/,
  );
});

it('keeps a quote’s links and emphasis', async () => {
  const text = 'We use Flash cookies.';
  const marked = block(text, {
    links: [{ start: 7, end: 12, href: 'https://a.example/' }],
    emphasis: [{ start: 0, end: 2, kind: 'strong' }],
  });
  const { container } = await opened({
    finding: finding('social-widgets', 'yes', evidence(text)),
    blocks: { 0: marked },
  });
  const html = container.querySelector('blockquote')?.innerHTML;
  expect(html).toContain('<strong>We</strong> use <a href="https://a.example/"');
  expect(html).toContain('rel="noreferrer noopener"');
});

it('keeps hostile pages inert', async () => {
  const text = '<img src=x onerror=alert(1)><script>alert(1)</script> press here';
  const link = { start: text.indexOf('press'), end: text.length, href: 'javascript:alert(1)' };
  const { container } = await opened({
    finding: finding('social-widgets', 'yes', evidence(text, { heading: text, leadIn: text })),
    blocks: { 0: block(text, { links: [link] }) },
  });
  expect(container.querySelectorAll('img, script, [href], [onerror]')).toHaveLength(0);
  expect(container.querySelector('blockquote p:last-child')?.textContent).toBe(text);
});

it.each([
  [[47, 50], 'Tested: right 9 times in 10'],
  [[10, 10], 'Tested: right 9 times in 10'],
  [[18, 18], 'Tested: right 9 times in 10'],
  [[8, 11], 'Tested: right 6 times in 10'],
])('tells how often such findings were right: %j', async (counts, words) => {
  Object.assign(accuracy, { 'social-widgets': counts });
  await opened();
  expect(screen.getByText(words)).toBeTruthy();
});

it.each([[[3, 9]], [undefined]])('says nothing of how often where too few cases were tested: %j', async (counts) => {
  Object.assign(accuracy, { 'social-widgets': counts });
  const { container } = await opened();
  expect(container.querySelector('.accuracy')).toBeNull();
});

it('says nothing of how often in a language in which nothing was tested, and speaks quotes in it', async () => {
  Object.assign(accuracy, { 'social-widgets': [18, 18] });
  const { container } = await opened({}, 'de-AT');
  expect(container.querySelector('.accuracy')).toBeNull();
  expect(container.querySelector('blockquote')?.lang).toBe('de-AT');
});
