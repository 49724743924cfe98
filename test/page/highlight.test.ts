import { beforeEach, describe, expect, it, vi } from 'vitest';
import { extract } from '../../lib/page/extract/extract';
import { findQuote } from '../../lib/page/mark/find-quote';
import { clearHighlights, showAll, showQuote, step } from '../../lib/page/mark/highlight';
import { currentName, highlightName } from '../../lib/page/mark/highlight-styles';
import { pageOf, prose } from '../support/page';

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
    ['after a list mark', `<p>Among them:<br>• ${sentence}<br>• None.</p>`, sentence],
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

  it('over a link that shows a picture', () => {
    const page = pageOf(`<body>${prose}<p>You can <a href="/out"><img alt="opt out"></a> of names.</p>`);
    const range = findQuote(page, 'You can opt out of names.', 0);
    expect(range?.toString()).toBe('You can  of names.');
    expect(range?.cloneContents().querySelector('img')).not.toBeNull();
    expect(findQuote(page, 'opt out', 0)?.cloneContents().querySelector('img')).not.toBeNull();
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

describe('marks', () => {
  const registry = new Map<string, { readonly ranges: readonly Range[] }>();
  const scrolled = vi.fn();
  const scrolledBy = vi.fn<(options: ScrollToOptions) => void>();
  /** Where the passage stands in the window, in pixels. */
  let lines = { top: 0, height: 20 };
  const isShown = function isShown(this: Element): boolean {
    return this.closest('[style="display: none"], [hidden]') === null;
  };

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
    Object.assign(view.Element.prototype, {
      scrollIntoView: scrolled,
      checkVisibility: isShown,
      scrollBy: () => undefined,
    });
    vi.stubGlobal('Event', Reflect.get(view, 'Event'));
    Object.assign(view, { scrollBy: scrolledBy, innerHeight: 600 });
    Object.assign(view.Range.prototype, { getBoundingClientRect: () => lines });
    return page;
  }

  beforeEach(() => {
    registry.clear();
    scrolled.mockClear();
    scrolledBy.mockClear();
    lines = { top: 0, height: 20 };
  });

  const inShadow = (page: Document, html: string): void => {
    const host = page.body.appendChild(page.createElement('my-policy'));
    host.attachShadow({ mode: 'open' }).innerHTML = html;
  };

  it.each([
    ['a closed section', `<details><summary>More</summary><p>${sentence}</p></details>`],
    ['a closed section within another', `<details><details><p>${sentence}</p></details></details>`],
    ['what is hidden until it is found', `<div hidden="until-found"><p>${sentence}</p></div>`],
  ])('opens %s, in the page and in a shadow root', (_what, html) => {
    for (const place of ['page', 'shadow'] as const) {
      const page = withHighlights(prose + (place === 'page' ? html : ''));
      if (place === 'shadow') inShadow(page, html);
      const matched = vi.fn();
      page.addEventListener('beforematch', matched);
      expect(showQuote(page, sentence, 999)).toBe(true);
      const tree = place === 'page' ? page : page.querySelector('my-policy')?.shadowRoot;
      expect(tree?.querySelector('details:not([open]), [hidden]')).toBeNull();
      expect(tree?.querySelector('details, div')).not.toBeNull();
      if (place === 'page') expect(matched).toHaveBeenCalledTimes(html.includes('until-found') ? 1 : 0);
    }
  });

  it('opens the section that a shadow root stands in', () => {
    const page = withHighlights(`${prose}<details><my-policy></my-policy></details>`);
    const root = page.querySelector('my-policy')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `<p>${sentence}</p>`;
    showQuote(page, sentence, 999);
    expect(page.querySelector('details')?.open).toBe(true);
  });

  it('leaves a section closed whose heading holds the quote', () => {
    const page = withHighlights(`${prose}<details><summary>${sentence}</summary><p>More.</p></details>`);
    showQuote(page, sentence, 999);
    expect(page.querySelector('details')?.open).toBe(false);
  });

  it.each([
    ['in the middle of the window', { top: 8000, height: 20 }, 8000 + 10 - 300],
    ['from its beginning where it is longer', { top: 8000, height: 900 }, 8000],
  ])('shows the passage %s, however tall what it stands in', (_where, at, by) => {
    lines = at;
    showQuote(withHighlights(`${prose}<pre>${sentence}</pre>`), sentence, 999);
    expect(scrolledBy.mock.lastCall).toEqual([{ top: by, behavior: 'instant' }]);
  });

  it('scrolls to what stands around a passage that the page hides by other means', () => {
    const page = withHighlights(`${prose}<section><p style="display: none">${sentence}</p></section>`);
    showQuote(page, sentence, 999);
    expect(scrolled.mock.contexts.map((element) => (element as Element).localName)).toEqual(['section']);
    expect(scrolledBy).not.toHaveBeenCalled();
  });

  it('highlights the quote and scrolls to it', () => {
    expect(showQuote(withHighlights(`${prose}<p>${sentence}</p>`), sentence, 2)).toBe(true);
    expect(registry.get(currentName)?.ranges[0]?.toString()).toBe(sentence);
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

  const passages = [
    { quote: 'We set cookies.', block: 3, tone: 'caution' },
    { quote: sentence, block: 2, tone: 'alarm' },
    { quote: sentence, block: 2, tone: 'good' },
    { quote: 'We sell names.', block: 4, tone: 'alarm' },
  ] as const;
  const body = `${prose}<p>${sentence}</p><p>We set cookies.</p>`;
  const current = (): string | undefined => registry.get(currentName)?.ranges[0]?.toString();

  it('shows all passages that the page still holds, by tone, the most serious over the others', () => {
    expect(showAll(withHighlights(body), passages)).toEqual({ at: 0, of: 2 });
    const texts = [...registry].map(([name, { ranges }]) => [name, ranges.map(String)]);
    expect(texts).toEqual([
      [highlightName('good'), [sentence]],
      [highlightName('caution'), ['We set cookies.']],
      [highlightName('alarm'), [sentence]],
    ]);
  });

  it('goes through them in reading order, and round', () => {
    const page = withHighlights(body);
    showAll(page, passages);
    expect(step(page, 1)).toEqual({ at: 1, of: 2 });
    expect(current()).toBe(sentence);
    expect(step(page, 1)).toEqual({ at: 2, of: 2 });
    expect(current()).toBe('We set cookies.');
    expect(step(page, 0)).toEqual({ at: 2, of: 2 });
    expect(step(page, 1)).toEqual({ at: 1, of: 2 });
    expect(step(page, -1)).toEqual({ at: 2, of: 2 });
    expect(scrolled).toHaveBeenCalledTimes(4);
  });

  it('begins at the last when it goes back first', () => {
    const page = withHighlights(body);
    showAll(page, passages);
    expect(step(page, -1)).toEqual({ at: 2, of: 2 });
  });

  it('stays when a quote is shown, and when the page is laid out anew', () => {
    const page = withHighlights(body);
    showAll(page, passages);
    showQuote(page, sentence, 2);
    page.body.style.width = '10em';
    page.body.prepend(page.createElement('nav'));
    expect(registry.get(highlightName('caution'))?.ranges[0]?.toString()).toBe('We set cookies.');
    expect(step(page, 1).of).toBe(2);
  });

  it('does not count what the page has taken away', () => {
    const page = withHighlights(body);
    showAll(page, passages);
    page.querySelector('p:last-of-type')?.remove();
    expect(step(page, 1)).toEqual({ at: 1, of: 1 });
    page.body.replaceChildren();
    expect(step(page, 1)).toEqual({ at: 0, of: 0 });
  });

  it('is taken away again: nothing is left to step through', () => {
    const page = withHighlights(body);
    const before = page.documentElement.outerHTML;
    showAll(page, passages);
    expect(showAll(page, [])).toEqual({ at: 0, of: 0 });
    expect(registry.size).toBe(0);
    expect(step(page, 1)).toEqual({ at: 0, of: 0 });
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
