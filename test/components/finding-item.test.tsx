// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { FindingItem } from '../../components/FindingItem';
import { block, evidence, finding } from '../report/sample';
import { show } from './render';

const found = () => vi.fn(() => Promise.resolve(true));
const flash = 'Flash cookies are used to remember or track you.';

it('says the finding in a sentence, with its tone in words', () => {
  show(<FindingItem finding={finding('flash-cookies', 'yes')} blocks={{}} onShow={found()} />);
  expect(screen.getByText(flash).closest('summary')?.textContent).toBe(`Caution: ${flash}`);
});

it('opens from the keyboard to its quotes: a summary needs no script', () => {
  show(<FindingItem finding={finding('flash-cookies', 'yes')} blocks={{}} onShow={found()} />);
  expect(screen.getByText(flash).closest('details')?.open).toBe(false);
});

it('shows where a quote stands, and what leads in to it', () => {
  const quote = evidence('Flash cookies', { heading: 'Tracking', leadIn: 'We use:' });
  show(<FindingItem finding={finding('flash-cookies', 'yes', quote)} blocks={{}} onShow={found()} />);
  const figure = within(screen.getByRole('figure', { hidden: true }));
  expect(figure.getByText('Under “Tracking”')).toBeTruthy();
  expect(figure.getByText('We use:')).toBeTruthy();
});

it('shows a passage in the page', () => {
  const onShow = found();
  const quote = evidence('We use Flash cookies.', { block: 7 });
  show(<FindingItem finding={finding('flash-cookies', 'yes', quote)} blocks={{}} onShow={onShow} />);
  fireEvent.click(screen.getByRole('button', { name: 'Show in page: We use Flash cookies.', hidden: true }));
  expect(onShow).toHaveBeenCalledWith(quote);
});

it.each([
  ['it is gone', () => Promise.resolve(false)],
  ['the tab cannot be reached', () => Promise.reject(new Error('No tab'))],
])('says when a passage cannot be shown because %s', async (_, onShow) => {
  show(<FindingItem finding={finding('flash-cookies', 'yes')} blocks={{}} onShow={onShow} />);
  fireEvent.click(screen.getByRole('button', { hidden: true }));
  expect(await screen.findByText(/This passage was not found/)).toBeTruthy();
});

it('holds back what is more than a few quotes', () => {
  const many = Array.from({ length: 400 }, (_, index) => evidence(`Flash ${index}.`));
  show(<FindingItem finding={finding('flash-cookies', 'yes', ...many)} blocks={{}} onShow={found()} />);
  expect(screen.getAllByRole('figure', { hidden: true })).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Show 397 more quotes', hidden: true }));
  expect(screen.getAllByRole('figure', { hidden: true })).toHaveLength(400);
});

it('sets the sides of a contradiction against each other', () => {
  const both = [evidence('We use Flash.'), evidence('We never use Flash.', { stance: 'no' })];
  const { container } = show(
    <FindingItem finding={finding('flash-cookies', 'mixed', ...both)} blocks={{}} onShow={found()} />,
  );
  expect(screen.getByText(/The policy says both/)).toBeTruthy();
  const sides = [...container.querySelectorAll('.side')].map((side) => side.querySelector('p')?.textContent);
  expect(sides).toEqual([flash, 'It says it does not use Flash cookies.']);
  expect(container.querySelector('summary')?.textContent).toMatch(/^Contradiction: /);
});

it('keeps a quote’s links and emphasis', () => {
  const text = 'We use Flash cookies.';
  const marked = block(text, {
    links: [{ start: 7, end: 12, href: 'https://a.example/' }],
    emphasis: [{ start: 0, end: 2, kind: 'strong' }],
  });
  const { container } = show(
    <FindingItem finding={finding('flash-cookies', 'yes', evidence(text))} blocks={{ 0: marked }} onShow={found()} />,
  );
  const html = container.querySelector('blockquote')?.innerHTML;
  expect(html).toContain('<strong>We</strong> use <a href="https://a.example/"');
  expect(html).toContain('rel="noreferrer noopener"');
});

it('keeps hostile pages inert', () => {
  const text = '<img src=x onerror=alert(1)><script>alert(1)</script> press here';
  const hostile = block(text, {
    links: [{ start: text.indexOf('press'), end: text.length, href: 'javascript:alert(1)' }],
  });
  const { container } = show(
    <FindingItem
      finding={finding('flash-cookies', 'yes', evidence(text, { heading: text, leadIn: text }))}
      blocks={{ 0: hostile }}
      onShow={found()}
    />,
  );
  expect(container.querySelectorAll('img, script, [href], [onerror]')).toHaveLength(0);
  expect(container.querySelector('blockquote p:last-child')?.textContent).toBe(text);
});
