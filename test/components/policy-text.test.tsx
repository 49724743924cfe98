// @vitest-environment jsdom
/** The policy's text: its evidence marked, the asked passage in view, and a click draws no more than what changes. */
import { screen } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { PolicyText } from '../../components/PolicyText';
import type { Evidence } from '../../lib/policy/report';
import { cutBlock } from '../../lib/report/arrange/marked-text';
import { block, evidence, finding, report } from '../support/sample-report';
import { expectAccessible, inWords, show } from '../support/render';

vi.mock(import('../../lib/report/arrange/marked-text'), async (original) => {
  const real = await original();
  return { ...real, cutBlock: vi.fn(real.cutBlock) };
});

const quotes = Array.from({ length: 40 }, (_, at) => evidence(`We share order ${at} with carriers.`, { block: at }));
const policy = report({ findings: [finding('sale', 'yes', ...quotes)] });
const blocks = quotes.map(({ quote }) => block(`Here: ${quote} Indeed.`));
const scrolled = vi.fn();

beforeEach(() => {
  vi.mocked(cutBlock).mockClear();
  scrolled.mockClear();
  Object.assign(Element.prototype, { scrollIntoView: scrolled });
});

/** The text, and what has a passage shown in it. */
const page = () => {
  const text = (current: Evidence | null) =>
    inWords(<PolicyText blocks={blocks} report={policy} asked={current && { evidence: current }} />);
  const rendered = show(<></>);
  rendered.rerender(text(null));
  return { ...rendered, ask: (at: number) => rendered.rerender(text(quotes[at] ?? null)) };
};
const words = (selector: string) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent);
const current = () => words('mark.current');

it('marks the evidence, and is accessible', async () => {
  const { baseElement } = page();
  expect(words('mark')).toEqual(quotes.map(({ quote }) => quote));
  expect(screen.getByRole('region').textContent).toBe(blocks.map(({ text }) => text).join(''));
  await expectAccessible(baseElement);
});

it('cuts each block once, and for a click only the one that is asked for', () => {
  const { ask } = page();
  expect(cutBlock).toHaveBeenCalledTimes(blocks.length);
  const paragraphs = [...document.querySelectorAll('p')];
  for (const at of [3, 7, 7, 3]) {
    vi.mocked(cutBlock).mockClear();
    scrolled.mockClear();
    ask(at);
    expect(cutBlock).toHaveBeenCalledOnce();
    expect(current()).toEqual([quotes[at]?.quote]);
    expect(words('mark')).toEqual(quotes.map(({ quote }) => quote));
    expect(scrolled).toHaveBeenCalledOnce();
  }
  expect([...document.querySelectorAll('p')]).toEqual(paragraphs);
});

it('draws another text in the place of the one before', () => {
  const { rerender } = page();
  const other = [block('Nothing is shared.'), block('Nor sold.', { kind: 'item', level: 5 })];
  rerender(inWords(<PolicyText blocks={other} report={policy} asked={null} />));
  expect(words('p')).toEqual(other.map(({ text }) => text));
  expect([...document.querySelectorAll('p')].map((paragraph) => paragraph.className)).toEqual([
    'paragraph level-0',
    'item level-3',
  ]);
});
