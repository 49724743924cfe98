import { beforeEach, describe, expect, it, vi } from 'vitest';
import { extract } from '../../lib/page/extract';
import { clearHighlights, findQuote, highlightName, showQuote } from '../../lib/page/highlight';
import { pageOf, prose } from './page';

const sentence = 'We share names with carriers.';

describe('findQuote', () => {
  it.each([
    ['in one text', `<p>${sentence} Nothing more.</p>`, sentence],
    [
      'over tags',
      '<p>We <b>share</b> <a href="/n">na<i>mes</i></a> with carriers.</p>',
      'We share names with carriers.',
    ],
    ['over line breaks and spaces', '<p>We share\n   names<br>with&nbsp;carriers.</p>', 'We sharenameswithcarriers.'],
    [
      'over invisible characters',
      '<p>We sha&shy;re names with car&#8203;riers.</p>',
      'We sha\u00adre names with car\u200briers.',
    ],
    ['in a closed section', `<details><summary>More</summary><p>${sentence}</p></details>`, sentence],
  ])('%s', (_name, body, text) => {
    const range = findQuote(pageOf(`<body>${prose}${body}`), sentence, 0);
    expect(
      range
        ?.toString()
        .replace(/[\n\u00a0]| {2,}/g, '')
        .replace(/\s+/g, ' '),
    ).toBe(text);
  });

  it('in the block that it is from', () => {
    const page = pageOf(`<body>${prose}<p id="a">${sentence}</p><p id="b">${sentence}</p>`);
    const block = extract(page, null).blocks.length - 1;
    expect(findQuote(page, sentence, block)?.startContainer.parentElement?.id).toBe('b');
    expect(findQuote(page, sentence, 999)?.startContainer.parentElement?.id).toBe('a');
  });

  it.each(['We sell names.', '', '   '])('not %j', (quote) => {
    expect(findQuote(pageOf(`<body>${prose}`), quote, 0)).toBeNull();
  });
});

describe('showQuote', () => {
  const registry = new Map<string, { readonly ranges: readonly Range[] }>();
  const scrolled = vi.fn();

  /** What jsdom lacks: the registry of highlights, and scrolling. */
  function withHighlights(body: string): Document {
    const page = pageOf(`<body>${body}`);
    const view = page.defaultView;
    if (view === null) throw new Error('no window');
    Object.assign(view, {
      CSS: { highlights: registry },
      Highlight: class {
        ranges: readonly Range[];
        constructor(...ranges: Range[]) {
          this.ranges = ranges;
        }
      },
    });
    Object.assign(view.Element.prototype, { scrollIntoView: scrolled });
    return page;
  }

  beforeEach(() => {
    registry.clear();
    scrolled.mockClear();
  });

  it('highlights the quote and scrolls to it', () => {
    expect(showQuote(withHighlights(`${prose}<p>${sentence}</p>`), sentence, 2)).toBe(true);
    expect(registry.get(highlightName)?.ranges[0]?.toString()).toBe(sentence);
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('takes the last highlight away when the page has changed', () => {
    const page = withHighlights(`${prose}<p>${sentence}</p>`);
    showQuote(page, sentence, 2);
    expect(showQuote(page, 'We sell names.', 2)).toBe(false);
    expect(registry.size).toBe(0);
  });

  it('clears', () => {
    const page = withHighlights(`${prose}<p>${sentence}</p>`);
    showQuote(page, sentence, 2);
    clearHighlights(page);
    expect(registry.size).toBe(0);
  });
});
